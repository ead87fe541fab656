import { X } from 'lucide-react';
import { facetKeys } from '../../domain/model/view';
import { explore } from '../../i18n/messages/finding/explore';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import styles from './ExploreRail.module.css';
import type { FacetChoices } from './facetChoices';

/** Every chosen filter as a chip that removes it, and one button that clears them all. */
export function ChosenFilters({ choices }: { readonly choices: FacetChoices }) {
  const text = useText(explore);
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  const { clearFilters, setQuery, toggleFacet } = useActions();
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
}
