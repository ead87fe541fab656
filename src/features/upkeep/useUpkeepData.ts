import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { editedQueries } from '../../data/sheet/editedQueries';
import { editedTexts, type UpkeepData, upkeepData } from '../../data/sheet/upkeepData';
import type { Country, CountryCode } from '../../domain/types';

type Results = readonly UseQueryResult<string>[];

function combine(results: Results) {
  return {
    texts: editedTexts(results.map(({ data }) => data)),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    isFetching: results.some(({ isFetching }) => isFetching),
  };
}

export interface UpkeepLoad {
  /** `null` while they are loading, when a file failed, and where they have errors. */
  readonly data: UpkeepData | null;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

/** The edited files, asked for when the dialog opens. */
export function useUpkeepData(countries: ReadonlyMap<CountryCode, Country>): UpkeepLoad {
  const { texts, error, isFetching } = useQueries({ queries: editedQueries, combine });
  const data = useMemo(() => texts && upkeepData(texts, countries), [texts, countries]);
  return { data, isLoaded: texts !== null, error, isFetching };
}
