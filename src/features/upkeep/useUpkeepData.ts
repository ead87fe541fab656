import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { distanceQuery, editedQueries } from '../../data/sheet/editedQueries';
import { editedTexts, type UpkeepData, upkeepData } from '../../data/sheet/upkeepData';
import { useDataset } from '../../state/page/useScene';

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

/** The edited files, loaded when the dialog opens. */
export function useUpkeepData(): UpkeepLoad {
  const { countries } = useDataset();
  const { texts, error, isFetching } = useQueries({ queries: editedQueries, combine });
  // Without the countries' shapes all but places is checked: the build checks those as well.
  const { data: distance, isPending } = useQuery(distanceQuery);
  const isLoaded = texts !== null && !isPending;
  const data = useMemo(
    () => (isLoaded ? upkeepData(texts, countries, distance) : null),
    [isLoaded, texts, countries, distance],
  );
  return { data, isLoaded, error, isFetching };
}
