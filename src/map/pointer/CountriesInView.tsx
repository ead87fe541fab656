import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CountryCode, Dataset } from '../../domain/model/types';
import { formatNumber } from '../../i18n/format/bilingual';
import { formatBeforeAfter, formatChange } from '../../i18n/format/change';
import { map as mapText } from '../../i18n/messages/map/map';
import { useDataset, useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import type { Actions } from '../../state/view/actions/actions';
import type { MapScreen } from '../screen/mapScreen';
import type { MapWorld } from '../screen/mapWorld';
import { useMapScene } from '../screen/useMapScene';
import styles from './CountriesInView.module.css';
import { type ListedCountry, listCountries, useSeen } from './countriesInView';
import { optionAfterKey, optionByText } from './listKeys';

/** After this pause a letter begins a new word, in milliseconds. */
const typingPause = 700;

interface CountriesInViewProps {
  readonly screen: MapScreen;
  readonly world: MapWorld;
  /** Given the country the keyboard is at; `null` when it leaves. */
  readonly onReach: (code: CountryCode | null) => void;
}

/**
 * The map for the keyboard: every country as an option, those in view first. Shown while it has the
 * focus; the option the reader is at is outlined on the map.
 */
export const CountriesInView = memo(function CountriesInView(props: CountriesInViewProps) {
  const { screen, world, onReach } = props;
  const language = useLanguage();
  const stage = useStage();
  const scene = useMapScene((current) => current);
  const seen = useSeen(screen, world);
  const countries = useMemo(
    () => listCountries(stage, scene, seen, language),
    [stage, scene, seen, language],
  );
  return <CountryListbox countries={countries} onReach={onReach} />;
});

interface CountryListboxProps extends Pick<CountriesInViewProps, 'onReach'> {
  readonly countries: readonly ListedCountry[];
}

/** Letters typed one after the other, as one text. */
function useTyping() {
  const typed = useRef({ text: '', at: 0 });
  return {
    add: (letter: string, now: number): string => {
      const { text, at } = typed.current;
      typed.current = { text: now - at > typingPause ? letter : text + letter, at: now };
      return typed.current.text;
    },
    end: (): void => {
      typed.current = { text: '', at: 0 };
    },
  };
}

function openCountry({ hoverCountry, selectCountry }: Actions, code: CountryCode): void {
  hoverCountry(null);
  selectCountry(code);
}

function CountryListbox({ countries, onReach }: CountryListboxProps) {
  const dataset = useDataset();
  const actions = useActions();
  const text = useText(mapText);
  const id = useId();
  const [chosen, setChosen] = useState<CountryCode | null>(null);
  const typing = useTyping();
  const at = countries.findIndex(({ code }) => code === chosen);
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  const move = (index: number) => {
    const country = countries[index];
    if (!country) return;
    setChosen(country.code);
    actions.hoverCountry(country.code);
    onReach(country.code);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      openCountry(actions, chosen);
      return;
    }
    const isLetter = event.key.length === 1 && !'/?'.includes(event.key);
    const names = () => countries.map(({ code }) => namesOf(dataset, code));
    const next = isLetter
      ? optionByText(typing.add(event.key, event.timeStamp), at, names())
      : optionAfterKey(event.key, at, countries.length);
    if (next === null) return;
    event.preventDefault();
    move(next);
  };
  const firstOutside = countries.findIndex(({ isSeen }) => !isSeen);
  const end = firstOutside < 0 ? countries.length : firstOutside;
  const group = { id, chosen };
  return (
    <>
      <p id={`${id}-hint`} hidden>
        {text.countriesHint}
      </p>
      <div
        role="listbox"
        className={styles.list}
        tabIndex={0}
        aria-label={text.countriesInView}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={at >= 0 ? `${id}-${chosen}` : undefined}
        onFocus={() => move(Math.max(at, 0))}
        onBlur={() => {
          typing.end();
          actions.hoverCountry(null);
          onReach(null);
        }}
        onKeyDown={handleKey}
      >
        <Group {...group} label={text.inView} countries={countries.slice(0, end)} />
        <Group {...group} label={text.outsideView} countries={countries.slice(end)} />
      </div>
    </>
  );
}

/** Both languages: a Japanese name cannot be typed letter by letter. */
function namesOf(dataset: Dataset, code: CountryCode): readonly string[] {
  const name = dataset.countries.get(code)?.name;
  return name ? [name.en, name.ja] : [];
}

interface GroupProps {
  readonly id: string;
  readonly label: string;
  readonly countries: readonly ListedCountry[];
  readonly chosen: CountryCode | null;
}

function Group({ id, label, countries, chosen }: GroupProps) {
  const text = useText(mapText);
  if (countries.length === 0) return null;
  return (
    <div role="group" aria-label={label}>
      <p className={styles.head} aria-hidden="true">
        {label}
      </p>
      {countries.map(({ code, name, count, change }) => (
        <Option
          key={code}
          id={`${id}-${code}`}
          code={code}
          name={name}
          value={change ? formatChange(change.change) : formatNumber(count)}
          label={
            change
              ? text.countryChange(name, formatBeforeAfter(change), formatChange(change.change))
              : text.countryLink(name, count)
          }
          isNone={count === 0 && !change?.before}
          isChosen={code === chosen}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly code: CountryCode;
  readonly name: string;
  /** The number, or the change of it. */
  readonly value: string;
  readonly label: string;
  readonly isNone: boolean;
  readonly isChosen: boolean;
}

/** Rendered again only when its own number changes: there are 250. */
const Option = memo(function Option(props: OptionProps) {
  const { id, code, name, value, label, isNone, isChosen } = props;
  const actions = useActions();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the listbox’s, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at it instead
    <div
      id={id}
      role="option"
      className={styles.option}
      aria-selected={isChosen}
      aria-label={label}
      data-none={isNone || undefined}
      onClick={() => openCountry(actions, code)}
    >
      <span>{name}</span>
      <span>{value}</span>
    </div>
  );
});
