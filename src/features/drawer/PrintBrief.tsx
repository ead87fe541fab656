import { Printer } from 'lucide-react';
import { formatDay } from '../../i18n/format/dates';
import { drawer } from '../../i18n/messages/drawer/drawer';
import { overview } from '../../i18n/messages/drawer/overview';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { viewLink } from '../../state/url/links';
import { Button } from '../../ui/controls/Button';
import styles from './PrintBrief.module.css';
import { usePageLink } from './usePageLink';

/** Prints what the drawer shows; the printed page ends with the edition and a link to itself. */
export function PrintBrief() {
  const texts = useText(drawer);
  const editionTexts = useText(overview);
  const language = useLanguage();
  const link = usePageLink((view) => viewLink(view));
  const { version, versionDate } = useDataset().site;
  return (
    <div className={styles.brief}>
      <Button kind="text" onClick={() => window.print()}>
        <Printer size={18} strokeWidth={1.75} aria-hidden />
        {texts.printBrief}
      </Button>
      <p className={styles.foot}>
        {version !== '' && editionTexts.version(version, formatDay(versionDate, language))} {link}
      </p>
    </div>
  );
}
