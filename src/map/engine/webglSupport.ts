/**
 * Whether this device can draw the map. Asked before anything heavy is loaded, so this module must
 * not import the map's engine.
 */
export function canDrawMap(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow few contexts at once: this one is given back before the map asks for its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
