import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { assembleDataset } from '../data/served/assembleDataset';
import {
  activitiesQuery,
  countriesQuery,
  organisationsQuery,
  siteQuery,
  vocabularyQuery,
} from '../data/served/queries';
import { createStage, type Stage } from '../domain/counting/stage';

/** A file that could not be used, and the way to ask for it again. */
export interface DataFailure {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

export type LoadedStage =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: DataFailure }
  | {
      readonly status: 'ready';
      readonly stage: Stage;
      readonly failures: readonly DataFailure[];
    };

/** How long the activities wait for names and settings before they are shown without them. */
const graceMilliseconds = 4000;

/** `true` once `isWaiting` has held for the grace period. */
function useGraceOver(isWaiting: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = window.setTimeout(() => setIsOver(true), graceMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isWaiting]);
  return isOver;
}

/** Loads the five files the page starts from; each fails alone. */
export function useLoadedStage(): LoadedStage {
  const activities = useQuery(activitiesQuery);
  const organisations = useQuery(organisationsQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const site = useQuery(siteQuery);
  const countries = useQuery(countriesQuery);
  const others = [organisations, vocabulary, site, countries];
  const isWaiting = activities.isSuccess && others.some(({ isPending }) => isPending);
  const isGraceOver = useGraceOver(isWaiting);
  const isReady = activities.isSuccess && (!isWaiting || isGraceOver);
  const stage = useMemo(() => {
    if (!isReady || !activities.data) return null;
    return createStage(
      assembleDataset({
        activities: activities.data,
        organisations: organisations.data ?? null,
        vocabulary: vocabulary.data ?? null,
        site: site.data ?? null,
        countries: countries.data ?? null,
      }),
    );
  }, [isReady, activities.data, organisations.data, vocabulary.data, site.data, countries.data]);

  const failures = [activities, ...others].flatMap(({ error, isFetching, refetch }) =>
    error ? [{ error, isRetrying: isFetching, retry: () => void refetch() }] : [],
  );
  if (stage) return { status: 'ready', stage, failures };
  const [failure] = failures;
  if (activities.isError && failure) return { status: 'failed', failure };
  return { status: 'loading' };
}
