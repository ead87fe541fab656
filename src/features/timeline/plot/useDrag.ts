import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { isSamePeriod } from '../../../domain/model/period';
import type { Period } from '../../../domain/model/view';
import type { Edge } from '../../../domain/timeline/axis';
import {
  beginDrag,
  changedEdge,
  clickTrack,
  type Drag,
  type DragContext,
  moveDrag,
  type PlotZone,
} from '../../../domain/timeline/drag';
import { useActions } from '../../../state/page/useView';
import { useLivePeriod } from '../useLivePeriod';
import { usePeriodControls } from '../usePeriodControls';

interface DragOptions {
  readonly context: DragContext;
  /** Gives the keyboard to the thumb that the pointer moved. */
  readonly onTaken: (edge: Edge) => void;
}

function zoneOf(target: EventTarget): PlotZone | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('[data-bar]')) return 'bars';
  return target.closest('[data-track], input') ? 'track' : null;
}

function placeOf(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}

/** A press that leaves its height by more pixels was meant for the page, not for the track. */
const clickSlop = 10;

function capture(event: PointerEvent<HTMLElement>): void {
  event.currentTarget.setPointerCapture(event.pointerId);
}

/** Keeps a drag that began on a bar from ending as a click on one. */
function useClickGuard() {
  const isArmed = useRef(false);
  return {
    set: (isDrag: boolean) => {
      isArmed.current = isDrag;
    },
    onClickCapture(event: MouseEvent) {
      if (!isArmed.current) return;
      isArmed.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** Whether the pointer gave a thumb the keyboard: until a key is pressed it needs no focus ring. */
function useTakenThumb(onTaken: (edge: Edge) => void) {
  const [hasTaken, setHasTaken] = useState(false);
  const forget = () => setHasTaken(false);
  return {
    hasTaken,
    take(what: Drag['what']) {
      if (what !== 'start' && what !== 'end') return;
      onTaken(what);
      setHasTaken(true);
    },
    handlers: { onKeyDown: forget, onBlur: forget },
  };
}

/**
 * Pointer events of the whole plot, as drags and clicks of the slider. Every move that snaps to
 * another month changes the period at once.
 */
export function useDrag({ context, onTaken }: DragOptions) {
  const { endSlide } = useActions();
  const { slide, stopPlaying } = usePeriodControls();
  const livePeriod = useLivePeriod();
  const current = useRef<Drag | null>(null);
  const pressedAt = useRef(0);
  const [dragged, setDragged] = useState<Drag['what']>(null);
  const guard = useClickGuard();
  const thumb = useTakenThumb(onTaken);

  function show(next: Period) {
    if (!isSamePeriod(next, livePeriod())) slide(next);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    guard.set(false);
    if (event.button !== 0 || !event.isPrimary) return;
    const period = livePeriod();
    const zone = zoneOf(event.target);
    const drag = zone && beginDrag({ x: placeOf(event), zone }, period, context);
    if (!drag) return;
    current.current = drag;
    pressedAt.current = event.clientY;
    // A press on a bar is a click until it moves, and belongs to the bar.
    if (zone === 'bars') return;
    stopPlaying();
    capture(event);
    thumb.take(drag.what);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const drag = current.current;
    if (!drag) return;
    const step = moveDrag(drag, placeOf(event), context);
    current.current = step.drag;
    if (!step.period) return;
    if (!drag.hasMoved) {
      guard.set(true);
      capture(event);
      setDragged(step.drag.what);
      if (drag.what === null) thumb.take(step.drag.what);
    }
    show(step.period);
  }

  function finish(next: Period | null) {
    const drag = current.current;
    current.current = null;
    setDragged(null);
    if (drag && next) {
      show(next);
      thumb.take(changedEdge(drag.origin, next));
    }
    endSlide();
  }

  return {
    dragged,
    hasTaken: thumb.hasTaken,
    /** Whether native changes of the sliders have to be ignored. */
    isActive: () => current.current !== null,
    handlers: {
      ...thumb.handlers,
      onPointerDown,
      onPointerMove,
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const drag = current.current;
        const isSwipe = Math.abs(event.clientY - pressedAt.current) > clickSlop;
        finish(drag && (drag.hasMoved || !isSwipe) ? clickTrack(drag, context) : null);
      },
      onPointerCancel: () => finish(current.current?.hasMoved ? current.current.origin : null),
      /** The press moves thumbs by our rules, not by those of the native slider below it. */
      onMouseDown(event: MouseEvent<HTMLElement>) {
        if (zoneOf(event.target) === 'track') event.preventDefault();
      },
      onClickCapture: guard.onClickCapture,
    },
  };
}
