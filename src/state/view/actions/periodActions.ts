import type { OpenPeriod, Period } from '../../../domain/model/view';
import type { PlayMode, PlaySpeed } from '../../../domain/timeline/playback';
import type { ViewStore } from '../viewStore';

/** Moving the period: by hand, by playing, by name, and beside another one. */
export function periodActions({ setState: set, getState: get }: ViewStore) {
  return {
    setPeriod(period: OpenPeriod): void {
      set({ period, isSliding: false });
    },
    /** One step of a gesture, which it begins: a drag, a held key, playing. `endSlide` ends it. */
    slidePeriod(period: OpenPeriod): void {
      set({ period, isSliding: true });
    },
    /** The hand lets go, the key is up, playing has stopped. */
    endSlide(): void {
      if (get().isSliding) set({ isSliding: false });
    },
    resetPeriod(): void {
      set({ period: { from: null, to: null }, isPlaying: false, isSliding: false });
    },
    /** Playing is a gesture: stopping ends it. */
    setPlaying(isPlaying: boolean): void {
      set(isPlaying ? { isPlaying } : { isPlaying, isSliding: false });
    },
    setPlaySpeed(playSpeed: PlaySpeed): void {
      set({ playSpeed });
    },
    setPlayMode(playMode: PlayMode): void {
      set({ playMode });
    },
    /** Sets another period beside the present one. A class pinned in the legend means another now. */
    compareWith(compare: Period): void {
      set({ compare, litClass: null, pinnedClass: null });
    },
    endComparison(): void {
      set({ compare: null, litClass: null, pinnedClass: null });
    },
  };
}
