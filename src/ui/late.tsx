import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';
import { ChunkBoundary } from './ChunkBoundary';

/**
 * A part of the page that loads after the page is usable. Its place is empty until then, and stays
 * empty when it does not arrive: the rest of the page does not depend on it.
 * @param Failed stands in its place then, where an empty one would leave the reader waiting
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed?: ComponentType,
): (props: Props) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  const failed = Failed && createElement(Failed);
  return function LatePart(props: Props) {
    return (
      <ChunkBoundary failed={failed}>
        <Suspense fallback={null}>
          {createElement<Props>(Part as ComponentType<Props>, props)}
        </Suspense>
      </ChunkBoundary>
    );
  };
}
