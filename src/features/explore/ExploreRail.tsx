import { X } from 'lucide-react';
import type { Scene, Stage } from '../../domain/scene';
import { type FacetKey, facetKeys } from '../../domain/view';
import { explore } from '../../i18n/messages/explore';
import { clearFilters, setQuery, toggleFacet } from '../../state/actions';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import styles from './ExploreRail.module.css';
import { FacetGroup } from './FacetGroup';
import { facetOptions } from './facetOptions';
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

/** Facets with their numbers under all other filters, and the activities no map can show. */
export function ExploreRail({ stage, scene, isCollapsible = false }: ExploreRailProps) {
  const text = useTextOf(explore);
  const language = useView((state) => state.language);
  return (
    <div className={styles.rail}>
      <ChosenFilters stage={stage} scene={scene} />
      {facetKeys.map((key) => (
        <FacetGroup
          key={key}
          facet={key}
          options={facetOptions(key, { stage, scene, language, text })}
          rows={rowsOf[key]}
          isInitiallyOpen={initiallyOpen.has(key)}
        />
      ))}
      <OffMap scene={scene} isCollapsible={isCollapsible} />
    </div>
  );
}

function ChosenFilters({ stage, scene }: ExploreRailProps) {
  const text = useTextOf(explore);
  const language = useView((state) => state.language);
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  const narrowed = facetKeys.filter((key) => facets[key].length > 0);
  const chips = narrowed.flatMap((key) =>
    facetOptions(key, { stage, scene, language, text })
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
}
