declare module 'wawoff2' {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
  const wawoff2: { readonly decompress: typeof decompress };
  export default wawoff2;
}
