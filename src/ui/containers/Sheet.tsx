import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './Sheet.module.css';

export const sheetStops = ['peek', 'half', 'full'] as const;
export type Stop = (typeof sheetStops)[number];

/** Pixels of movement below which a press of the grip is a tap. */
const tapSlop = 6;

/** The stop after this one; from the last it goes back to the first. */
export function nextStop(stop: Stop): Stop {
  return sheetStops[(sheetStops.indexOf(stop) + 1) % sheetStops.length] ?? 'peek';
}

/**
 * The stop a released sheet goes to: the nearest by height, or the next one in the direction of
 * a quick flick.
 * @param heights pixels per stop
 * @param height pixels at release
 * @param velocity pixels per millisecond, positive when growing
 */
export function snapStop(
  heights: Readonly<Record<Stop, number>>,
  height: number,
  velocity: number,
): Stop {
  const flick = 0.5;
  if (velocity > flick) return sheetStops.find((stop) => heights[stop] > height) ?? 'full';
  if (velocity < -flick) return sheetStops.findLast((stop) => heights[stop] < height) ?? 'peek';
  const distance = (stop: Stop) => Math.abs(heights[stop] - height);
  return sheetStops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

interface SheetProps {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  /** Pixels per stop. */
  readonly heights: Readonly<Record<Stop, number>>;
  /** Says what pressing the grip does. */
  readonly gripLabel: string;
  /** Whether the content begins with a bar of controls. */
  readonly hasBar: boolean;
  readonly children: ReactNode;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  velocity: number;
}

/** A panel at the bottom edge with three stops: by drag, by tap on its grip, by key. */
export function Sheet({ stop, onStop, heights, gripLabel, hasBar, children }: SheetProps) {
  const drag = useRef<Drag | null>(null);
  // With a mouse the end of a drag is a click too; that one must not move the sheet on.
  const wasDragged = useRef(false);
  const [dragged, setDragged] = useState<number | null>(null);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientY, timeStamp } = event;
    wasDragged.current = false;
    drag.current = {
      startY: clientY,
      startHeight: heights[stop],
      lastY: clientY,
      lastTime: timeStamp,
      velocity: 0,
    };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const current = drag.current;
    if (!current) return;
    const elapsed = Math.max(1, event.timeStamp - current.lastTime);
    current.velocity = (current.lastY - event.clientY) / elapsed;
    current.lastY = event.clientY;
    current.lastTime = event.timeStamp;
    const height = current.startHeight + current.startY - event.clientY;
    if (dragged === null && Math.abs(height - current.startHeight) < tapSlop) return;
    setDragged(Math.min(heights.full, Math.max(heights.peek, height)));
  };
  const cancel = () => {
    drag.current = null;
    setDragged(null);
  };
  const end = () => {
    if (drag.current && dragged !== null) {
      wasDragged.current = true;
      onStop(snapStop(heights, dragged, drag.current.velocity));
    }
    cancel();
  };

  return (
    <div
      className={styles.sheet}
      data-stop={stop}
      data-over-bar={hasBar || undefined}
      data-dragging={dragged !== null || undefined}
      style={{ height: dragged ?? heights[stop] }}
    >
      <button
        type="button"
        className={`${styles.grip} focus-inside`}
        aria-label={gripLabel}
        aria-expanded={stop !== 'peek'}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={cancel}
        onClick={() => {
          if (!wasDragged.current) onStop(nextStop(stop));
          wasDragged.current = false;
        }}
      />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
