import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';
import { ChunkBoundary } from './ChunkBoundary';

/**
 * A part of the page that loads after the page is usable. Its place is empty until then, and stays
 * empty when it does not arrive: the rest of the page does not depend on it.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  return function LatePart(props: Props) {
    return (
      <ChunkBoundary>
        <Suspense fallback={null}>
          {createElement<Props>(Part as ComponentType<Props>, props)}
        </Suspense>
      </ChunkBoundary>
    );
  };
}
