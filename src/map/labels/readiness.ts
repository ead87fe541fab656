import type { RefObject } from 'react';
import { debounce } from '../../state/timing/debounce';
import { fadeDuration } from '../colour/featureState';
import type { MapScreen } from '../screen/mapScreen';

/**
 * Says on the map's frame whether the picture is complete: `data-map-ready="true"` while colours and
 * labels of the present view are drawn. Pictures of the map wait for it. Written past React: every
 * movement of the camera takes it away and must not render anything for that.
 */
export class Readiness {
  #turn = 0;
  readonly #screen: Pick<MapScreen, 'isDrawn' | 'onceDrawn'>;
  readonly #frame: RefObject<HTMLElement | null>;

  constructor(
    screen: Pick<MapScreen, 'isDrawn' | 'onceDrawn'>,
    frame: RefObject<HTMLElement | null>,
  ) {
    this.#screen = screen;
    this.#frame = frame;
  }

  /** Something has changed that is not drawn yet. */
  begin(): void {
    this.#turn += 1;
    this.#tell.cancel();
    delete this.#frame.current?.dataset.mapReady;
  }

  /** Everything was handed to the engine: it is drawn, or the next complete frame will show it. */
  finish(): void {
    this.#tell();
  }

  // A change of colours fades, and the engine counts each of its frames as complete: the wait lets
  // the fading end. Nobody but pictures and tests waits for it.
  readonly #tell = debounce(
    () => {
      const turn = this.#turn;
      const write = () => {
        const frame = this.#frame.current;
        if (frame && turn === this.#turn) frame.dataset.mapReady = 'true';
      };
      if (this.#screen.isDrawn()) write();
      else this.#screen.onceDrawn(write);
    },
    { wait: fadeDuration },
  );
}
