import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DataFileError } from '../../../src/data/served/dataFileError';
import { fetchDataFile } from '../../../src/data/served/dataQuery';
import { activitiesQuery, organisationsQuery } from '../../../src/data/served/queries';
import { compiledFile } from '../compiledFiles';

type Answer = (url: string, signal: AbortSignal) => Promise<Response>;

/** Stands in for the network, the only thing here that is not ours. */
function networkAnswers(answer: Answer) {
  const fetched = vi.fn((url: string, { signal }: { signal: AbortSignal }) => answer(url, signal));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function reasonFor(answer: Answer) {
  networkAnswers(answer);
  const signal = new AbortController().signal;
  const error = await fetchDataFile('proof', signal).catch((cause: unknown) => cause);
  if (!(error instanceof DataFileError)) throw error;
  expect(error.file).toBe('proof');
  return error.reason;
}

function hangsUntilAborted(_url: string, signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

describe('a data file that cannot be had', () => {
  test('missing', async () => {
    const answer = async () => new Response('', { status: 404 });
    expect(await reasonFor(answer)).toEqual({ code: 'missing' });
  });

  test('a server error', async () => {
    const answer = async () => new Response('', { status: 500 });
    expect(await reasonFor(answer)).toEqual({ code: 'httpStatus', status: 500 });
  });

  test('no network', async () => {
    const answer = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await reasonFor(answer)).toEqual({ code: 'network' });
  });

  test('no answer in time', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await reasonFor(hangsUntilAborted)).toEqual({ code: 'timeout', seconds: 15 });
    expect(timeout).toHaveBeenCalledWith(15_000);
  });

  test('an abort by the page is passed on as it is', async () => {
    networkAnswers(hangsUntilAborted);
    const page = new AbortController();
    const waiting = fetchDataFile('site', page.signal);
    page.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
  });
});

describe('queries', () => {
  function client() {
    return new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  }

  test('ask for their own file below the base of the site and parse it', async () => {
    const text = compiledFile('data/activities.json');
    const fetched = networkAnswers(async () => new Response(text));
    const queries = client();
    expect(await queries.fetchQuery({ ...activitiesQuery, retry: false })).toHaveLength(59);
    expect(fetched.mock.calls[0]?.[0]).toMatch(/^\.?\/data\/activities\.json$/);
  });

  test('load once: a second reader gets the same data without a request', async () => {
    const text = compiledFile('data/organisations.json');
    const fetched = networkAnswers(async () => new Response(text));
    const queries = client();
    const first = await queries.fetchQuery(organisationsQuery);
    expect(await queries.fetchQuery(organisationsQuery)).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('try once more, then give up with the reason', async () => {
    const fetched = networkAnswers(async () => new Response('<!doctype html>'));
    const attempt = client().fetchQuery({ ...activitiesQuery, retryDelay: 0 });
    await expect(attempt).rejects.toMatchObject({ file: 'activities', reason: { code: 'html' } });
    expect(activitiesQuery.retry).toBe(1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
