import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { FacetKey } from '../../domain/model/view';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { explore } from '../../i18n/messages/finding/explore';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import { Phrases } from '../../ui/text/Phrases';
import styles from './FacetGroup.module.css';
import type { FacetChoice } from './facetChoices';

interface FacetGroupProps {
  readonly facet: FacetKey;
  readonly choices: readonly FacetChoice[];
  /** How many rows before "n more". */
  readonly rows: number;
  readonly isOpen: boolean;
  readonly onToggle: (facet: FacetKey) => void;
}

/** One facet: a heading that opens it, and a checkbox with a number for each value. */
export function FacetGroup(props: FacetGroupProps) {
  const { facet, choices, rows, isOpen, onToggle } = props;
  const text = useText(explore);
  const chosen = useView((state) => state.facets[facet]);
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const shown = showsAll
    ? choices
    : choices.filter(({ value }, index) => index < rows || chosen.includes(value));
  const hidden = choices.length - shown.length;
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{text[facet]}</legend>
      <FacetHead facet={facet} listId={listId} isOpen={isOpen} onToggle={onToggle} />
      <div id={listId} hidden={!isOpen}>
        {isOpen && <FacetRows facet={facet} choices={shown} chosen={chosen} />}
        {(hidden > 0 || showsAll) && choices.length > rows && (
          <button type="button" className={styles.more} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? text.fewer : text.more(hidden)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface FacetHeadProps extends Pick<FacetGroupProps, 'facet' | 'isOpen' | 'onToggle'> {
  readonly listId: string;
}

function FacetHead({ facet, listId, isOpen, onToggle }: FacetHeadProps) {
  const text = useText(explore);
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
}

interface FacetRowsProps extends Pick<FacetGroupProps, 'facet' | 'choices'> {
  readonly chosen: readonly string[];
}

/** Only open facets ask for their numbers. */
function FacetRows({ facet, choices, chosen }: FacetRowsProps) {
  const counts = useScene(({ facetCounts }) => facetCounts[facet]);
  return choices.map((choice) => (
    <FacetRow
      key={choice.value}
      facet={facet}
      {...choice}
      count={counts.get(choice.value) ?? 0}
      isChosen={chosen.includes(choice.value)}
    />
  ));
}

interface FacetRowProps extends FacetChoice {
  readonly facet: FacetKey;
  /** Activities under all other filters. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** Memoised: there are dozens, and most keep their number while the period moves. */
const FacetRow = memo(function FacetRow({ facet, value, label, count, isChosen }: FacetRowProps) {
  const language = useLanguage();
  const { toggleFacet } = useActions();
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
