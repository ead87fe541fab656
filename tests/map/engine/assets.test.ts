import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { labelFontQuery, pointsQuery, worldShapesQuery } from '../../../src/map/engine/assets';

/** Stands in for the network, the only thing here that is not ours. */
function networkAnswers(answer: (url: string) => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const fromDisk = async (url: string) =>
  new Response(readFileSync(`public${new URL(url).pathname}`, 'utf8'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the picture is asked for once, however many wait for it', async () => {
  const fetched = networkAnswers(fromDisk);
  const client = new QueryClient();
  const [first, second] = await Promise.all([
    client.ensureQueryData(worldShapesQuery),
    client.ensureQueryData(worldShapesQuery),
  ]);
  expect(second).toBe(first);
  expect(first.paths.length).toBeGreaterThan(100);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a file that fails is asked for once more, and is there', async () => {
  const fetched = networkAnswers(fromDisk).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const points = await new QueryClient().ensureQueryData(pointsQuery);
  expect(points.some(({ id }) => id === 'FJI')).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a file that fails twice is given up with a reason, and can be asked for again', async () => {
  const fetched = networkAnswers(async () => new Response('', { status: 404 }));
  const client = new QueryClient();
  await expect(client.ensureQueryData(labelFontQuery)).rejects.toThrow(
    'fonts/label-font.json: 404',
  );
  expect(fetched).toHaveBeenCalledTimes(2);
  await expect(client.ensureQueryData(labelFontQuery)).rejects.toThrow('404');
  expect(fetched).toHaveBeenCalledTimes(4);
});

test('nobody waits longer than 20 seconds for an answer', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  networkAnswers(async () => Promise.reject(new DOMException('late', 'TimeoutError')));
  await expect(new QueryClient().ensureQueryData(worldShapesQuery)).rejects.toThrow('late');
  expect(timeout).toHaveBeenCalledWith(20_000);
});
