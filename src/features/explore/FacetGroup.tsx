import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { FacetKey } from '../../domain/view';
import { explore } from '../../i18n/messages/explore';
import { phrasesOf } from '../../i18n/phraseBreaks';
import { toggleFacet } from '../../state/actions';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import { Phrases } from '../../ui/Phrases';
import styles from './FacetGroup.module.css';
import type { FacetOption } from './facetOptions';

interface FacetGroupProps {
  readonly facet: FacetKey;
  readonly options: readonly FacetOption[];
  /** How many rows before "n more". */
  readonly rows: number;
  readonly isInitiallyOpen: boolean;
}

export function FacetGroup({ facet, options, rows, isInitiallyOpen }: FacetGroupProps) {
  const text = useTextOf(explore);
  const chosen = useView((state) => state.facets[facet]);
  const [isOpen, setIsOpen] = useState(isInitiallyOpen || chosen.length > 0);
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const label = text[facet];
  const shown = showsAll
    ? options
    : options.filter((option, index) => index < rows || chosen.includes(option.value));
  const hidden = options.length - shown.length;
  // What is closed is not there: each step of the slider would ask for it.
  const drawn = isOpen ? shown : [];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      <button
        type="button"
        className={`${styles.head} focus-inside`}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <Chevron size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <div id={listId} hidden={!isOpen}>
        {drawn.map((option) => (
          <FacetRow
            key={option.value}
            facet={facet}
            {...option}
            isChosen={chosen.includes(option.value)}
          />
        ))}
        {(hidden > 0 || showsAll) && options.length > rows && (
          <button type="button" className={styles.more} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? text.fewer : text.more(hidden)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface FacetRowProps extends FacetOption {
  readonly facet: FacetKey;
  readonly isChosen: boolean;
}

/** Drawn again only when its own number changes: there are dozens, and each step of the slider asks. */
const FacetRow = memo(function FacetRow({ facet, value, label, count, isChosen }: FacetRowProps) {
  const language = useView((state) => state.language);
  return (
    <label className={styles.row} data-empty={count === 0 || undefined}>
      <input
        type="checkbox"
        className={`${styles.box} focus-inside`}
        checked={isChosen}
        disabled={count === 0 && !isChosen}
        aria-label={`${label} ${count}`}
        onChange={() => toggleFacet(facet, value)}
      />
      <Phrases phrases={phrasesOf(label, language)} />
      <span className={styles.count}>{count}</span>
    </label>
  );
});
