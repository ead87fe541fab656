import { queryOptions } from '@tanstack/react-query';
import { type DataFile, DataFileError, pathOf } from './dataFileError';

const timeoutSeconds = 15;

/**
 * The text of a data file.
 * @throws DataFileError when it cannot be had within 15 seconds; an abort by the caller is passed on
 */
export async function fetchDataFile(file: DataFile, signal: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  const url = `${import.meta.env.BASE_URL}${pathOf(file)}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (response.status === 404) throw new DataFileError(file, { code: 'missing' });
    if (!response.ok) {
      throw new DataFileError(file, { code: 'httpStatus', status: response.status });
    }
    return await response.text();
  } catch (error) {
    if (signal.aborted || error instanceof DataFileError) throw error;
    const reason = timeout.aborted
      ? ({ code: 'timeout', seconds: timeoutSeconds } as const)
      : ({ code: 'network' } as const);
    throw new DataFileError(file, reason, { cause: error });
  }
}

/** The query of one data file: asked for once, with one retry. */
export function dataQuery<Data>(file: DataFile, parse: (text: string) => Data) {
  return queryOptions<Data, Error, Data, readonly ['data', DataFile]>({
    queryKey: ['data', file],
    queryFn: async ({ signal }) => parse(await fetchDataFile(file, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    // Waiting for the browser to say "online" would hang where a cache or an intranet can answer.
    networkMode: 'always',
    structuralSharing: false,
  });
}
