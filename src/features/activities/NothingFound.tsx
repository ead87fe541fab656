import { formatDay } from '../../i18n/format/dates';
import { nothingFound } from '../../i18n/messages/page/nothingFound';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { EmptyState } from '../../ui/containers/EmptyState';
import { useFilterResets } from './useFilterResets';

/** Stands where a view shows no activity: names what hides them, each with a button that clears it. */
export function NothingFound() {
  const texts = useText(nothingFound);
  const language = useLanguage();
  const period = useScene((scene) => scene.period);
  const { resets, hasFilters } = useFilterResets();
  const from = formatDay(period.from, language);
  const to = formatDay(period.to, language);
  return (
    <EmptyState resets={resets}>
      {hasFilters ? texts.noneWithFilters(from, to) : texts.none(from, to)}
    </EmptyState>
  );
}
