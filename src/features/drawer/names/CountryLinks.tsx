import type { CountryCode, Dataset } from '../../../domain/model/types';
import { countryName } from '../../../i18n/format/names';
import { drawer } from '../../../i18n/messages/drawer/drawer';
import { useTextOf } from '../../../state/text/useTextOf';
import { viewHref } from '../../../state/url/viewHref';
import { selectCountry } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Button } from '../../../ui/controls/Button';
import { NameList } from './NameList';

/** More names than this are opened on request. */
const namesShown = 20;

interface CountryLinksProps {
  /** Distinguishes the list from others that can be opened. */
  readonly id: string;
  readonly dataset: Dataset;
  readonly codes: readonly CountryCode[];
  readonly disclosures: Disclosures;
}

/** Names of countries, each opening its country; the home country has nothing to open. */
export function CountryLinks({ id, dataset, codes, disclosures }: CountryLinksProps) {
  const texts = useTextOf(drawer);
  const language = useView((state) => state.language);
  const isLong = codes.length > namesShown + 1;
  const shown = isLong && !disclosures.isOpen(id) ? codes.slice(0, namesShown) : codes;
  return (
    <>
      <NameList
        names={shown.map((code) => ({
          key: code,
          text: countryName(dataset, code, language),
          ...(code !== dataset.site.homeCountry && {
            href: viewHref({ subject: { type: 'country', code }, activity: null }),
            onOpen: () => selectCountry(code),
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
