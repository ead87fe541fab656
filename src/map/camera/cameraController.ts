import type { Map as MapLibre } from 'maplibre-gl';
import type { Size } from '../screen/mercator';
import type { Frame } from './frames';

/** A frame that follows the map's size. */
export type FrameForSize = (size: Size) => Frame;

const moveDuration = 600;

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves the camera to targets and keeps it there while the map changes its size, until the reader
 * takes over.
 */
export class CameraController {
  readonly #map: MapLibre;
  #target: FrameForSize | null = null;

  constructor(map: MapLibre, target: FrameForSize) {
    this.#map = map;
    this.#target = target;
  }

  start(): void {
    this.#map.on('movestart', this.#onMoveStart);
    this.#map.on('resize', this.#onResize);
  }

  get size(): Size {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    return { width: clientWidth, height: clientHeight };
  }

  get frame(): Frame {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  go(target: FrameForSize): void {
    this.#target = target;
    const { center, zoom } = target(this.size);
    const place = { center: [...center] as [number, number], zoom };
    if (prefersReducedMotion()) this.#map.jumpTo(place);
    else this.#map.easeTo({ ...place, duration: moveDuration, easing: easeOut });
  }

  /** Stays where the camera is, also when the map changes its size. */
  stay(): void {
    this.#target = null;
  }

  zoomBy(steps: number): void {
    this.#target = null;
    const duration = prefersReducedMotion() ? 0 : 250;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration });
  }

  stop(): void {
    this.#map.off('movestart', this.#onMoveStart);
    this.#map.off('resize', this.#onResize);
  }

  readonly #onMoveStart = ({ originalEvent }: { readonly originalEvent?: unknown }): void => {
    // Only the reader's own movements come from an event.
    if (originalEvent) this.#target = null;
  };

  readonly #onResize = (): void => {
    if (!this.#target) return;
    const { center, zoom } = this.#target(this.size);
    this.#map.jumpTo({ center: [...center] as [number, number], zoom });
  };
}
