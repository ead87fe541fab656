import type { Scene } from '../../domain/scene';
import type { Site } from '../../domain/types';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { late } from '../../ui/late';
import { Popover } from './Popover';

const ComparePanel = late(
  () => import('./ComparePanel').then((module) => module.ComparePanel),
  () => <p>{useText().shell.partFailed}</p>,
);

interface CompareProps {
  readonly scene: Scene;
  readonly site: Site;
}

/** A chip beside the presets that opens the choice of another window. */
export function Compare(props: CompareProps) {
  const text = useText().timeline;
  const isComparing = useView((state) => state.compare !== null);
  return (
    <Popover label={text.compare} name={text.compare} kind="chip" isMarked={isComparing}>
      {(close) => <ComparePanel {...props} onClose={close} />}
    </Popover>
  );
}
