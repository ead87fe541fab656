import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { FacetKey } from '../../domain/model/view';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { explore } from '../../i18n/messages/finding/explore';
import { useTextOf } from '../../state/text/useTextOf';
import { toggleFacet } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Phrases } from '../../ui/text/Phrases';
import styles from './FacetGroup.module.css';
import type { FacetChoice } from './facetChoices';

interface FacetGroupProps {
  readonly facet: FacetKey;
  readonly choices: readonly FacetChoice[];
  /** For each value the activities under all other filters; `null` while the group is closed. */
  readonly counts: ReadonlyMap<string, number> | null;
  /** How many rows before "n more". */
  readonly rows: number;
  readonly onToggle: (facet: FacetKey) => void;
}

/** Closed, it has no part in the steps of the slider. */
export const FacetGroup = memo(function FacetGroup(props: FacetGroupProps) {
  const { facet, choices, counts, rows, onToggle } = props;
  const text = useTextOf(explore);
  const chosen = useView((state) => state.facets[facet]);
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const label = text[facet];
  const shown = showsAll
    ? choices
    : choices.filter(({ value }, index) => index < rows || chosen.includes(value));
  const hidden = choices.length - shown.length;
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      <FacetHead facet={facet} listId={listId} isOpen={counts !== null} onToggle={onToggle} />
      <div id={listId} hidden={counts === null}>
        {counts !== null &&
          shown.map((choice) => (
            <FacetRow
              key={choice.value}
              facet={facet}
              {...choice}
              count={counts.get(choice.value) ?? 0}
              isChosen={chosen.includes(choice.value)}
            />
          ))}
        {(hidden > 0 || showsAll) && choices.length > rows && (
          <button type="button" className={styles.more} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? text.fewer : text.more(hidden)}
          </button>
        )}
      </div>
    </fieldset>
  );
});

interface FacetHeadProps extends Pick<FacetGroupProps, 'facet' | 'onToggle'> {
  readonly listId: string;
  readonly isOpen: boolean;
}

const FacetHead = memo(function FacetHead({ facet, listId, isOpen, onToggle }: FacetHeadProps) {
  const text = useTextOf(explore);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={`${styles.head} focus-inside`}
      aria-expanded={isOpen}
      aria-controls={listId}
      onClick={() => onToggle(facet)}
    >
      {text[facet]}
      <Chevron size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
});

interface FacetRowProps extends FacetChoice {
  readonly facet: FacetKey;
  /** Activities under all other filters. */
  readonly count: number;
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
