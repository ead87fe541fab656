import { type ComponentType, createElement, lazy, memo, type ReactNode, Suspense } from 'react';
import { ChunkBoundary } from './ChunkBoundary';

/**
 * A part of the page that loads after the page is usable. Its place is empty until then, and stays
 * empty when it does not arrive: the rest of the page does not depend on it.
 * @param onFailure tells the page, where the place says nothing itself
 * @param Failed stands in its place then, where an empty one would leave the reader waiting
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed?: ComponentType,
  onFailure?: () => void,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  const failed = Failed && createElement(Failed);
  const LatePart = memo(function LatePart(props: Props): ReactNode {
    return (
      <ChunkBoundary failed={failed} onFailure={onFailure}>
        <Suspense fallback={null}>
          {createElement<Props>(Part as ComponentType<Props>, props)}
        </Suspense>
      </ChunkBoundary>
    );
  });
  // What it is made of does not show: it takes the part's own props.
  return LatePart as unknown as ComponentType<Props>;
}
