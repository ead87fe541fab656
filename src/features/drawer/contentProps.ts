import type { Disclosures } from '../../ui/containers/useDisclosures';

/** What every content of the drawer is given. */
export interface ContentProps {
  /** The id its heading (level 2) must carry: the drawer is named by it. */
  readonly headingId: string;
  readonly disclosures: Disclosures;
}
