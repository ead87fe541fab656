import type { Frame, Size } from '../screen/frame';
import type { MapScreen } from '../screen/mapScreen';

/** A frame that follows the map's size. */
export type FrameForSize = (size: Size) => Frame;

interface Ease extends Partial<Frame> {
  /** Milliseconds. */
  readonly duration: number;
  readonly easing?: (share: number) => number;
}

/** The engine's camera. */
export interface MapCamera extends Pick<MapScreen, 'size' | 'frame'> {
  readonly jumpTo: (frame: Frame) => void;
  readonly easeTo: (ease: Ease) => void;
  /** The reader has begun to move the map. @returns ends it */
  readonly onReaderMove: (listener: () => void) => () => void;
  readonly onResize: (listener: () => void) => () => void;
}

const moveDuration = 600;
const zoomDuration = 250;

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
  readonly #camera: MapCamera;
  #target: FrameForSize | null = null;

  constructor(camera: MapCamera, target: FrameForSize) {
    this.#camera = camera;
    this.#target = target;
  }

  /** Listens to the map. @returns ends it */
  start(): () => void {
    const leaves = [
      this.#camera.onReaderMove(() => this.stay()),
      this.#camera.onResize(() => {
        if (this.#target) this.#camera.jumpTo(this.#target(this.size));
      }),
    ];
    return () => {
      for (const leave of leaves) leave();
    };
  }

  get size(): Size {
    return this.#camera.size();
  }

  get frame(): Frame {
    return this.#camera.frame();
  }

  go(target: FrameForSize): void {
    this.#target = target;
    const frame = target(this.size);
    if (prefersReducedMotion()) this.#camera.jumpTo(frame);
    else this.#camera.easeTo({ ...frame, duration: moveDuration, easing: easeOut });
  }

  /** Stays where the camera is, also when the map changes its size. */
  stay(): void {
    this.#target = null;
  }

  zoomBy(steps: number): void {
    this.#target = null;
    const duration = prefersReducedMotion() ? 0 : zoomDuration;
    this.#camera.easeTo({ zoom: this.frame.zoom + steps, duration });
  }
}
