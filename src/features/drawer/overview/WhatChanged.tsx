import { X } from 'lucide-react';
import type { Comparison, CountryChange, KindChange } from '../../../domain/comparison/comparison';
import { formatBeforeAfter, formatChange } from '../../../i18n/format/change';
import { countryName, termLabel } from '../../../i18n/format/names';
import { comparison as comparisonTexts } from '../../../i18n/messages/timeline/comparison';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useDataset, useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage, useView } from '../../../state/page/useView';
import { EmptyState } from '../../../ui/containers/EmptyState';
import { Badge } from '../../../ui/controls/Badge';
import { Button } from '../../../ui/controls/Button';
import { useFilterResets } from '../../activities/useFilterResets';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { CountryButton } from './CountryButton';
import styles from './WhatChanged.module.css';

const countriesShown = 6;
const kindsShown = 5;

/** What a map of changes shows, in words: who was met more often, who less, and on what. */
export function WhatChanged({ headingId, disclosures }: ContentProps) {
  const comparison = useScene((scene) => scene.comparison);
  const { endComparison } = useActions();
  const text = useText(comparisonTexts);
  const endLabel = useText(timeline).endComparison;
  if (!comparison) return null;
  const { before, after } = comparison;
  const hasActivities = before.activities > 0 || after.activities > 0;
  return (
    <>
      <div className={styles.bar}>
        <h2 id={headingId} className={styles.title} tabIndex={-1}>
          {text.heading}
        </h2>
        <Button
          kind="text"
          className={styles.end}
          onClick={() => {
            endComparison();
            // The overview takes over the id of the heading.
            requestAnimationFrame(() => document.getElementById(headingId)?.focus());
          }}
        >
          <X size={18} strokeWidth={1.75} aria-hidden />
          {endLabel}
        </Button>
      </div>
      {hasActivities ? (
        <Changes comparison={comparison} disclosures={disclosures} />
      ) : (
        <NothingInEither />
      )}
    </>
  );
}

function NothingInEither() {
  const text = useText(comparisonTexts);
  const { resets, hasFilters } = useFilterResets();
  return (
    <EmptyState resets={resets}>{hasFilters ? text.nothingWithFilters : text.nothing}</EmptyState>
  );
}

interface ChangesProps extends Pick<ContentProps, 'disclosures'> {
  readonly comparison: Comparison;
}

function Changes(props: ChangesProps) {
  const { comparison } = props;
  const text = useText(comparisonTexts);
  const { more, less, unchanged, byCountry } = comparison;
  const hasFirst = [...byCountry.values()].some(({ isFirst }) => isFirst);
  return (
    <>
      {byCountry.size === 0 && <p className={styles.remark}>{text.noCountries}</p>}
      {more.length > 0 && <Countries {...props} id="more" heading={text.more} countries={more} />}
      {less.length > 0 ? (
        <Countries {...props} id="less" heading={text.less} countries={less} others={unchanged} />
      ) : (
        unchanged.length > 0 && (
          <Countries {...props} id="same" heading={text.same} countries={unchanged} />
        )
      )}
      <Kinds {...props} />
      {hasFirst && <p className={styles.remark}>{text.firstMeans}</p>}
    </>
  );
}

interface CountriesProps extends ChangesProps {
  readonly id: 'more' | 'less' | 'same';
  readonly heading: string;
  readonly countries: readonly CountryChange[];
  /** Shown by the same button as the rest of the countries. */
  readonly others?: readonly CountryChange[];
}

function Countries(props: CountriesProps) {
  const { id, heading, countries, others = [], disclosures } = props;
  const text = useText(comparisonTexts);
  const disclosure = `changes/${id}`;
  const isOpen = disclosures.isOpen(disclosure);
  const hidden = countries.slice(countriesShown);
  const canOpen = hidden.length > 0 || others.length > 0;
  const moreLabel = () => {
    if (hidden.length === 0) return text.showUnchanged(others.length);
    const [first] = hidden;
    const isEqual = hidden.every(({ change }) => change === first?.change);
    const label = text.showMore(hidden.length, first && isEqual ? first.change : null);
    return others.length === 0 ? label : `${label}${text.andUnchanged(others.length)}`;
  };
  return (
    <section className={styles.section}>
      <Head heading={heading} remark={text.countries(countries.length)} />
      <Rows {...props} countries={isOpen ? countries : countries.slice(0, countriesShown)} />
      {isOpen && others.length > 0 && (
        <>
          <Head heading={text.same} remark={text.countries(others.length)} />
          <Rows {...props} heading={text.same} countries={others} />
        </>
      )}
      {canOpen && (
        <Button
          kind="text"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => disclosures.toggle(disclosure)}
        >
          {isOpen ? text.showFewer : moreLabel()}
        </Button>
      )}
    </section>
  );
}

function Head({ heading, remark }: { readonly heading: string; readonly remark: string }) {
  return (
    <div className={drawer.sectionHead}>
      <h3 className={drawer.sectionTitle}>{heading}</h3>
      <span className={drawer.caption}>{remark}</span>
    </div>
  );
}

function Rows({ heading, countries, comparison }: CountriesProps) {
  const language = useLanguage();
  const dataset = useDataset();
  return (
    <ol className={styles.rows} aria-label={heading}>
      {countries.map((entry) => (
        <CountryRow
          key={entry.code}
          entry={entry}
          name={countryName(dataset, entry.code, language)}
          share={Math.abs(entry.change) / comparison.largestChange}
        />
      ))}
    </ol>
  );
}

interface CountryRowProps {
  readonly entry: CountryChange;
  readonly name: string;
  /** 0–1: against the largest change of any country. */
  readonly share: number;
}

function CountryRow({ entry, name, share }: CountryRowProps) {
  const { code, change, classIndex, isFirst } = entry;
  const text = useText(comparisonTexts);
  return (
    <li>
      <CountryButton code={code} className={styles.row}>
        <span className={styles.name}>
          {name} {isFirst && <Badge form="quiet">{text.first}</Badge>}
        </span>{' '}
        <span className={styles.numbers}>{formatBeforeAfter(entry)}</span>{' '}
        <span className={styles.diverging} data-less={change < 0 || undefined}>
          <strong className={styles.change}>{formatChange(change)}</strong>
          <span className={styles.track} aria-hidden>
            <span
              className={styles.amount}
              data-change={classIndex + 1}
              style={{ width: `${share * 100}%` }}
            />
          </span>
        </span>
      </CountryButton>
    </li>
  );
}

function Kinds({ comparison, disclosures }: ChangesProps) {
  const text = useText(comparisonTexts);
  const { kinds } = comparison;
  const id = 'changes/kinds';
  const isOpen = disclosures.isOpen(id);
  const shown = isOpen ? kinds : kinds.slice(0, kindsShown);
  return (
    <section className={styles.section}>
      <Head heading={text.byKind} remark={text.largestDifferences} />
      <ol className={styles.rows} aria-label={text.byKind}>
        {shown.map((entry) => (
          <KindRow key={entry.kind} entry={entry} />
        ))}
      </ol>
      {kinds.length > kindsShown && (
        <Button
          kind="text"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => disclosures.toggle(id)}
        >
          {isOpen ? text.showFewer : text.showAllKinds(kinds.length)}
        </Button>
      )}
    </section>
  );
}

/** Narrows both periods to the kind; pressing it again undoes that. */
function KindRow({ entry }: { readonly entry: KindChange }) {
  const language = useLanguage();
  const { kinds } = useDataset().vocabulary;
  const { toggleFacet } = useActions();
  const isChosen = useView((state) => state.facets.kind.includes(entry.kind));
  return (
    <li>
      <button
        type="button"
        className={`${styles.kind} focus-inside`}
        aria-pressed={isChosen}
        onClick={() => toggleFacet('kind', entry.kind)}
      >
        <span>{termLabel(kinds, entry.kind, language)}</span>{' '}
        <span className={styles.numbers}>{formatBeforeAfter(entry)}</span>{' '}
        <strong>{formatChange(entry.change)}</strong>
      </button>
    </li>
  );
}
