export {};

// `vite-plugin-compression2` names it in its types; Node 20 has no such compression.
declare module 'zlib' {
  interface ZstdOptions {
    readonly params?: Readonly<Record<number, number | boolean>>;
  }
}
