import { createContext, useContext } from 'react';
import type { Language } from '../../domain/model/types';
import type { OpenPeriod, Period } from '../../domain/model/view';
import type { RunMode, RunSpeed } from '../../domain/timeline/playback';
import type { Messages } from '../../i18n/messages';
import type { Source } from '../../ui/interaction/painted';

/** What the reader does here; whoever owns the period decides what becomes of it. */
export interface TimelineActions {
  readonly setPeriod: (period: OpenPeriod) => void;
  /** One step of a hand, a held key or playing: more may follow at once. */
  readonly slidePeriod: (period: OpenPeriod) => void;
  readonly resetPeriod: () => void;
  readonly setPlaying: (isPlaying: boolean) => void;
  /** What plays did not arrive: it stops, and the reader is told. */
  readonly failToPlay: () => void;
  readonly setPlaySpeed: (speed: RunSpeed) => void;
  readonly setPlayMode: (mode: RunMode) => void;
  readonly compareWith: (period: Period) => void;
  readonly endComparison: () => void;
  /** As it is now, which may be later than what is drawn. */
  readonly read: () => { readonly period: OpenPeriod; readonly isPlaying: boolean };
}

/** The period as it is drawn, and as it was asked for: open ends stay open. */
export interface ShownPeriod {
  /** With both ends known, within the limits. */
  readonly period: Period;
  readonly asked: OpenPeriod;
}

/** The period while it moves, for those who follow it at every step. */
export type PeriodSource = Source<ShownPeriod>;

/** What every part of the time bar needs and no step changes. */
export interface TimelineHost {
  readonly language: Language;
  readonly text: Messages['timeline'];
  /** The same object at every render. */
  readonly actions: TimelineActions;
  readonly moving: PeriodSource;
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
