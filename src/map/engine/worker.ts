import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

/** Lets the map's own worker through where the page requires trusted script addresses; else throws. */
export function onlyWorker(allowed: string) {
  return (url: string): string => {
    if (new URL(url, document.baseURI).href === allowed) return url;
    throw new TypeError('This script address is not allowed.');
  };
}

let isPrepared = false;

/** Tells the engine where its worker is. Safe to call again: a page has one policy. */
export function prepareWorker(): void {
  if (isPrepared) return;
  isPrepared = true;
  const allowed = new URL(workerUrl, document.baseURI).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createScriptURL: onlyWorker(allowed) });
  setWorkerUrl(allowed);
}
