import type { CountryCode } from '../../../domain/model/types';
import { countryName } from '../../../i18n/format/names';
import { drawer } from '../../../i18n/messages/drawer/drawer';
import { useDataset } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Button } from '../../../ui/controls/Button';
import { NameList } from './NameList';

/** The rest of a longer list is shown on request. */
const namesShown = 20;

interface CountryLinksProps {
  /** Distinguishes the list from others that can be opened. */
  readonly id: string;
  readonly codes: readonly CountryCode[];
  readonly disclosures: Disclosures;
}

/** Names of countries, each opening its country; the home country has nothing to open. */
export function CountryLinks({ id, codes, disclosures }: CountryLinksProps) {
  const texts = useText(drawer);
  const language = useLanguage();
  const dataset = useDataset();
  const { selectCountry } = useActions();
  const isLong = codes.length > namesShown + 1;
  const shown = isLong && !disclosures.isOpen(id) ? codes.slice(0, namesShown) : codes;
  return (
    <>
      <NameList
        names={shown.map((code) => ({
          key: code,
          text: countryName(dataset, code, language),
          ...(code !== dataset.site.homeCountry && {
            link: {
              change: { subject: { type: 'country', code }, activity: null },
              onOpen: () => selectCountry(code),
            },
          }),
        }))}
      />
      {shown.length < codes.length && (
        <div>
          <Button kind="text" onClick={() => disclosures.toggle(id)}>
            {texts.showMore(codes.length)}
          </Button>
        </div>
      )}
    </>
  );
}
