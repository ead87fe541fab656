import { type ComponentType, createElement, lazy, memo, type ReactNode, Suspense } from 'react';
import { useActions } from '../state/page/useView';
import type { PartName } from '../state/view/viewStore';
import { ChunkBoundary } from './ChunkBoundary';

interface LazyPartOptions {
  /** Under this name the page tells the reader that the part did not arrive. */
  readonly name?: PartName;
  /** Stands in its place then, where an empty one would leave the reader waiting. */
  readonly Failed?: ComponentType;
}

/**
 * A component that loads late. Its place is empty until it is there, and stays empty when it does
 * not arrive: the rest of the page does not depend on it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { name, Failed }: LazyPartOptions = {},
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  const failed = Failed && createElement(Failed);
  const LazyPart = memo(function LazyPart(props: Props): ReactNode {
    const { reportMissing } = useActions();
    return (
      <ChunkBoundary failed={failed} onFailure={name && (() => reportMissing(name))}>
        <Suspense fallback={null}>
          {createElement<Props>(Part as ComponentType<Props>, props)}
        </Suspense>
      </ChunkBoundary>
    );
  });
  // What it is made of does not show: it takes the part's own props.
  return LazyPart as unknown as ComponentType<Props>;
}
