import type { Map as MapLibre } from 'maplibre-gl';
import type { RefObject } from 'react';

/**
 * Says on the map's frame whether the picture is complete: `data-map-ready="true"` while colours and
 * labels of the present view are drawn. Pictures of the map wait for it. Written past React: every
 * step of the time slider takes it away and must not render anything for that.
 */
export class Readiness {
  #turn = 0;
  readonly #map: Pick<MapLibre, 'once' | 'triggerRepaint' | 'loaded' | 'isMoving'>;
  readonly #frame: RefObject<HTMLElement | null>;

  constructor(
    map: Pick<MapLibre, 'once' | 'triggerRepaint' | 'loaded' | 'isMoving'>,
    frame: RefObject<HTMLElement | null>,
  ) {
    this.#map = map;
    this.#frame = frame;
  }

  /** Something has changed that is not drawn yet. */
  begin(): void {
    this.#turn += 1;
    delete this.#frame.current?.dataset.mapReady;
  }

  /** Everything was handed to the engine: it is drawn, or the next idle frame will show it. */
  finish(): void {
    const turn = this.#turn;
    const tell = () => {
      const frame = this.#frame.current;
      if (frame && turn === this.#turn) frame.dataset.mapReady = 'true';
    };
    if (this.#map.loaded() && !this.#map.isMoving()) {
      tell();
      return;
    }
    this.#map.once('idle', tell);
    this.#map.triggerRepaint();
  }
}
