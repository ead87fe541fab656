import { useMemo } from 'react';
import type { Period } from '../../domain/model/view';
import { openEnds } from '../../domain/timeline/thumbs';
import { usePage } from '../../state/page/PageProvider';
import { useStage } from '../../state/page/useScene';

/** The reader's hand on the period: it ends playing, and keeps a limit as an open end. */
export interface PeriodControls {
  /** Takes a period at once: a typed date, a bar. */
  readonly change: (period: Period) => void;
  /** One step of a drag or of a held key; `endSlide` of the page's actions ends the gesture. */
  readonly slide: (period: Period) => void;
  readonly stopPlaying: () => void;
  readonly togglePlaying: () => void;
}

/** The same object at every render. */
export function usePeriodControls(): PeriodControls {
  const { view, actions } = usePage();
  const { limits } = useStage();
  return useMemo(() => {
    const stopPlaying = () => {
      if (view.getState().isPlaying) actions.setPlaying(false);
    };
    return {
      change(period) {
        stopPlaying();
        actions.setPeriod(openEnds(period, limits));
      },
      slide(period) {
        stopPlaying();
        actions.slidePeriod(openEnds(period, limits));
      },
      stopPlaying,
      togglePlaying() {
        actions.setPlaying(!view.getState().isPlaying);
      },
    };
  }, [view, actions, limits]);
}
