import type { MapEventType, Map as MapLibre } from 'maplibre-gl';
import type { MapScreen } from '../screen/mapScreen';

/** Subscriptions to the engine's events. */
function listenTo(map: MapLibre, types: readonly (keyof MapEventType)[]) {
  return (listener: () => void) => {
    const call = () => listener();
    for (const type of types) map.on(type, call);
    return () => {
      for (const type of types) map.off(type, call);
    };
  };
}

/** The engine's map as labels, pointer and overlays see it. */
export function createScreen(map: MapLibre): MapScreen {
  const surface = map.getCanvas();
  let wasGlobe = false;
  /** Without its drawing context the map knows no projection, and throws when asked for it. */
  const isGlobe = () => {
    const projection = map.style ? map.getProjection() : undefined;
    if (projection) wasGlobe = projection.type === 'globe';
    return wasGlobe;
  };
  return {
    surface,
    size: () => ({ width: surface.clientWidth, height: surface.clientHeight }),
    frame: () => {
      const { lng, lat } = map.getCenter();
      return { center: [lng, lat], zoom: map.getZoom() };
    },
    isGlobe,
    project: ([lon, lat]) => {
      const { x, y } = map.project([lon, lat]);
      return { x, y };
    },
    unproject: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    areaAt: ({ x, y }) => {
      const [hit] = map.queryRenderedFeatures([x, y], { layers: ['countries'] });
      const id: unknown = hit?.properties.id;
      return typeof id === 'string' ? id : null;
    },
    isMoving: () => map.isMoving(),
    isDrawn: () => map.loaded() && !map.isMoving(),
    onMove: listenTo(map, ['move', 'resize']),
    onMoveStart: listenTo(map, ['movestart']),
    onRest: listenTo(map, ['moveend', 'resize']),
    onLost: listenTo(map, ['webglcontextlost']),
    onRestored: listenTo(map, ['webglcontextrestored']),
    onceDrawn: (listener) => {
      const call = () => listener();
      map.once('idle', call);
      map.triggerRepaint();
      return () => {
        map.off('idle', call);
      };
    },
    onClick: (listener) => {
      const { unsubscribe } = map.on('click', ({ point }) => listener({ x: point.x, y: point.y }));
      return unsubscribe;
    },
  };
}
