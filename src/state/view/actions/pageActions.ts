import type { Language } from '../../../domain/model/types';
import type { Projection, View, ViewKind } from '../../../domain/model/view';
import type { Notice } from '../notices';
import {
  type OpenDialog,
  openingStop,
  type PartName,
  type SheetStop,
  type Theme,
  type ViewStore,
} from '../viewStore';

/** How the page looks: language, theme, kind of view, dialogs, notes. */
export function pageActions({ setState: set }: ViewStore) {
  return {
    /** Takes over a whole view: the link at the start, or a step of the browser's history. */
    openView(view: View, notices: readonly Notice[]): void {
      set(({ compare, pinnedClass }) => ({
        ...view,
        notices,
        isPlaying: false,
        isSliding: false,
        sheetStop: openingStop(view),
        litClass: null,
        // A class of numbers means another as a class of changes.
        pinnedClass: (compare === null) === (view.compare === null) ? pinnedClass : null,
      }));
    },
    setViewKind(kind: ViewKind): void {
      set({ kind });
    },
    setProjection(projection: Projection): void {
      set({ projection });
    },
    setLanguage(language: Language): void {
      set({ language });
    },
    setShowMembers(showMembers: boolean): void {
      set({ showMembers });
    },
    /** `null` follows the reader's system again. */
    setTheme(theme: Theme | null): void {
      set({ theme });
    },
    setSheetStop(sheetStop: SheetStop): void {
      set({ sheetStop });
    },
    setRailCollapsed(isRailCollapsed: boolean): void {
      set({ isRailCollapsed });
    },
    openDialog(dialog: OpenDialog): void {
      set({ dialog });
    },
    closeDialog(): void {
      set({ dialog: null });
    },
    setCharacterShortcuts(hasCharacterShortcuts: boolean): void {
      set({ hasCharacterShortcuts });
    },
    /** Tells the reader which part of the page did not arrive. */
    reportMissing(part: PartName): void {
      set(({ missingParts }) => ({ missingParts: [...new Set([...missingParts, part])] }));
    },
    dismissNotice(id: string): void {
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
    },
    /** Takes back the widening of the period and closes the activity that asked for it. */
    undoWidening(id: string): void {
      set(({ notices }) => {
        const notice = notices.find((other) => other.id === id);
        if (notice?.type !== 'widenedPeriod') return {};
        return {
          period: notice.previous,
          activity: null,
          notices: notices.filter((other) => other.id !== id),
        };
      });
    },
  };
}
