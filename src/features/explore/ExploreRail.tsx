import { X } from 'lucide-react';
import { memo, useMemo } from 'react';
import { type FacetKey, facetKeys } from '../../domain/model/view';
import type { Scene, Stage } from '../../domain/scene/scene';
import { explore } from '../../i18n/messages/finding/explore';
import { useTextOf } from '../../state/text/useTextOf';
import { clearFilters, setQuery, toggleFacet } from '../../state/view/actions';
import { useView, viewStore } from '../../state/view/viewStore';
import { useDisclosures } from '../../ui/containers/useDisclosures';
import styles from './ExploreRail.module.css';
import { FacetGroup } from './FacetGroup';
import { type FacetChoice, facetChoices } from './facetChoices';
import { OffMap } from './OffMap';

const rowsOf: Readonly<Record<FacetKey, number>> = {
  region: 10,
  kind: 3,
  theme: 6,
  mode: 4,
  organisation: 6,
  programme: 6,
  listed: 2,
};
const initiallyOpen: ReadonlySet<FacetKey> = new Set(['region', 'kind']);

export interface ExploreRailProps {
  readonly stage: Stage;
  readonly scene: Scene;
  /** Whether the rail can be put away; a dialog has its own way to close. */
  readonly isCollapsible?: boolean;
}

type Choices = Readonly<Record<FacetKey, readonly FacetChoice[]>>;

function useChoices(stage: Stage): Choices {
  const text = useTextOf(explore);
  const language = useView((state) => state.language);
  return useMemo(() => {
    const choicesOf = (key: FacetKey) => facetChoices(key, { stage, language, text });
    return Object.fromEntries(facetKeys.map((key) => [key, choicesOf(key)])) as unknown as Choices;
  }, [stage, language, text]);
}

/** What the reader has chosen is seen at the start. */
function openAtStart(): readonly FacetKey[] {
  const { facets } = viewStore.getState();
  return facetKeys.filter((key) => initiallyOpen.has(key) || facets[key].length > 0);
}

/** Facets with their numbers under all other filters, and the activities no map can show. */
export function ExploreRail({ stage, scene, isCollapsible = false }: ExploreRailProps) {
  const choices = useChoices(stage);
  const groups = useDisclosures(openAtStart);
  return (
    <div className={styles.rail}>
      <ChosenFilters choices={choices} />
      {facetKeys.map((key) => (
        <FacetGroup
          key={key}
          facet={key}
          choices={choices[key]}
          counts={groups.isOpen(key) ? scene.facetCounts[key] : null}
          rows={rowsOf[key]}
          onToggle={groups.toggle}
        />
      ))}
      <OffMap scene={scene} isCollapsible={isCollapsible} />
    </div>
  );
}

const ChosenFilters = memo(function ChosenFilters({ choices }: { readonly choices: Choices }) {
  const text = useTextOf(explore);
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  const chips = facetKeys.flatMap((key) =>
    choices[key]
      .filter(({ value }) => facets[key].includes(value))
      .map(({ value, label }) => ({
        id: `${key}:${value}`,
        label,
        remove: () => toggleFacet(key, value),
      })),
  );
  if (query !== '') chips.push({ id: 'query', label: `“${query}”`, remove: () => setQuery('') });
  if (chips.length === 0) return null;
  return (
    <section className={styles.chosen} aria-label={text.chosen}>
      <ul className={styles.chips}>
        {chips.map(({ id, label, remove }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.chip}
              aria-label={text.remove(label)}
              onClick={remove}
            >
              {label}
              <X size={14} strokeWidth={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={clearFilters}>
        {text.clearAll}
      </button>
    </section>
  );
});
