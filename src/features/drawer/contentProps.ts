import type { Scene, Stage } from '../../domain/scene/scene';
import type { Disclosures } from '../../ui/containers/useDisclosures';

/** What every content of the drawer is given. */
export interface ContentProps {
  readonly scene: Scene;
  readonly stage: Stage;
  /** The id its heading (level 2) must carry: the drawer is named by it. */
  readonly headingId: string;
  readonly disclosures: Disclosures;
}
