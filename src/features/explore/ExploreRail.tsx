import { useMemo } from 'react';
import { type FacetKey, facetKeys } from '../../domain/model/view';
import { explore } from '../../i18n/messages/finding/explore';
import { useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage, useViewNow } from '../../state/page/useView';
import { useDisclosures } from '../../ui/containers/useDisclosures';
import { ChosenFilters } from './ChosenFilters';
import styles from './ExploreRail.module.css';
import { FacetGroup } from './FacetGroup';
import { type FacetChoices, facetChoices } from './facetChoices';
import { OffMap } from './OffMap';

/** How many choices a facet shows before "n more". */
const shownRows: Readonly<Record<FacetKey, number>> = {
  region: 10,
  kind: 3,
  theme: 6,
  mode: 4,
  organisation: 6,
  programme: 6,
  listed: 2,
};
const initiallyOpen: ReadonlySet<FacetKey> = new Set(['region', 'kind']);

function useFacetChoices(): FacetChoices {
  const stage = useStage();
  const text = useText(explore);
  const language = useLanguage();
  return useMemo(() => facetChoices({ stage, language, text }), [stage, language, text]);
}

interface ExploreRailProps {
  /** Whether the panel can be collapsed; a dialog has its own button to close. */
  readonly isCollapsible?: boolean;
}

/**
 * The filter panel: the chosen filters, each facet with its numbers under all other filters, and
 * the activities that no map can show. It fills the `Rail`, or a dialog where there is no room for
 * a column.
 */
export function ExploreRail({ isCollapsible = false }: ExploreRailProps) {
  const viewNow = useViewNow();
  const choices = useFacetChoices();
  const groups = useDisclosures(() => {
    const { facets } = viewNow();
    // What the reader has already chosen is in sight from the start.
    return facetKeys.filter((key) => initiallyOpen.has(key) || facets[key].length > 0);
  });
  return (
    <div className={styles.rail}>
      <ChosenFilters choices={choices} />
      {facetKeys.map((key) => (
        <FacetGroup
          key={key}
          facet={key}
          choices={choices[key]}
          rows={shownRows[key]}
          isOpen={groups.isOpen(key)}
          onToggle={groups.toggle}
        />
      ))}
      <OffMap isCollapsible={isCollapsible} />
    </div>
  );
}
