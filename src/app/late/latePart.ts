import type { ComponentType } from 'react';
import { reportMissing } from '../../state/view/actions';
import type { PartName } from '../../state/view/viewStore';
import { late } from '../../ui/late/late';

/** A part that loads late and whose absence is told under its name. */
export function part<Props extends object>(
  name: PartName,
  load: () => Promise<ComponentType<Props>>,
) {
  return late(load, undefined, () => reportMissing(name));
}
