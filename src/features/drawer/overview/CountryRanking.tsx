import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo } from 'react';
import type { CountryTally } from '../../../domain/counting/periodCounts';
import { countryName } from '../../../i18n/format/names';
import { ranking as rankingText } from '../../../i18n/messages/drawer/ranking';
import { useScene, useStage } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage, useView } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { CountryButton } from './CountryButton';
import styles from './Ranking.module.css';

const countriesShown = 10;

interface RowProps extends Pick<CountryTally, 'code' | 'count' | 'classIndex'> {
  readonly name: string;
  /** 0–1: the country's number against the largest of any country in all data. */
  readonly share: number;
}

const CountryRow = memo(function CountryRow({ code, count, classIndex, name, share }: RowProps) {
  return (
    <li>
      <CountryButton code={code} className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span className={styles.track} aria-hidden>
          <span
            className={styles.bar}
            data-class={classIndex + 1}
            style={{ width: `${share * 100}%` }}
          />
        </span>{' '}
        <span className={styles.number}>{count}</span>
      </CountryButton>
    </li>
  );
});

/** Every country of the map in order; the bars have the colours of the map and explain them. */
export function CountryRanking() {
  const texts = useText(rankingText);
  const language = useLanguage();
  const isOpen = useView((state) => state.areAllCountriesShown);
  const ranking = useScene((scene) => scene.ranking);
  const { dataset, largestCountryCount } = useStage();
  const { showAllCountries } = useActions();
  if (ranking.length === 0) return <p className={styles.none}>{texts.noCountries}</p>;
  const shown = isOpen ? ranking : ranking.slice(0, countriesShown);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <ol className={styles.countries} aria-label={texts.countriesHeading}>
        {shown.map(({ code, count, classIndex }) => (
          <CountryRow
            key={code}
            code={code}
            count={count}
            classIndex={classIndex}
            name={countryName(dataset, code, language)}
            share={count / largestCountryCount}
          />
        ))}
      </ol>
      {ranking.length > countriesShown && (
        <Button
          kind="text"
          aria-expanded={isOpen}
          className={styles.more}
          onClick={() => showAllCountries(!isOpen)}
        >
          {isOpen
            ? texts.showFewerCountries(countriesShown)
            : texts.showAllCountries(ranking.length)}
          <Chevron size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </>
  );
}
