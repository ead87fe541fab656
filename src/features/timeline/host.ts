import { createContext, useContext } from 'react';
import type { Language } from '../../domain/model/types';
import type { ClosedWindow, TimeWindow } from '../../domain/model/view';
import type { RunMode, RunSpeed } from '../../domain/timeline/playback';
import type { Messages } from '../../i18n/messages';
import type { Source } from '../../ui/interaction/painted';

/** What the reader does here; whoever owns the window decides what becomes of it. */
export interface TimelineActions {
  readonly setWindow: (window: TimeWindow) => void;
  /** One step of a hand, a held key or playing: more may follow at once. */
  readonly slideWindow: (window: TimeWindow) => void;
  readonly resetWindow: () => void;
  readonly setPlaying: (isPlaying: boolean) => void;
  /** What plays did not arrive: it stops, and the reader is told. */
  readonly failToPlay: () => void;
  readonly setPlaySpeed: (speed: RunSpeed) => void;
  readonly setPlayMode: (mode: RunMode) => void;
  readonly compareWith: (window: ClosedWindow) => void;
  readonly endComparison: () => void;
  /** As it is now, which may be later than what is drawn. */
  readonly read: () => { readonly window: TimeWindow; readonly isPlaying: boolean };
}

/** The window as it is drawn, and as it was asked for: open ends stay open. */
export interface ShownWindow {
  /** With both ends known, within the limits. */
  readonly window: ClosedWindow;
  readonly asked: TimeWindow;
}

/** The window while it moves, for those who follow it at every step. */
export type WindowSource = Source<ShownWindow>;

/** What every part of the time bar needs and no step changes. */
export interface TimelineHost {
  readonly language: Language;
  readonly text: Messages['timeline'];
  /** The same object at every render. */
  readonly actions: TimelineActions;
  readonly moving: WindowSource;
}

export const HostContext = createContext<TimelineHost | null>(null);

/** @throws Error outside a `HostContext` */
export function useHost(): TimelineHost {
  const host = useContext(HostContext);
  if (!host) throw new Error('no HostContext');
  return host;
}

/** The words of a part that loads late. */
export function useWordsOf<Words>(part: Readonly<Record<Language, Words>>): Words {
  return part[useHost().language];
}
