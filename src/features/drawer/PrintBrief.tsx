import { Printer } from 'lucide-react';
import type { Stage } from '../../domain/scene/scene';
import { formatDay } from '../../i18n/format/dates';
import { drawer } from '../../i18n/messages/drawer/drawer';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { viewLink } from '../../state/url/links';
import { useView } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import styles from './PrintBrief.module.css';

/** Prints what the drawer shows as a brief: on paper it ends with the edition and its own link. */
export function PrintBrief({ stage }: { readonly stage: Stage }) {
  const texts = useTextOf(drawer);
  const { overview } = useText();
  const view = useView((state) => state);
  const { language } = view;
  const { version, versionDate } = stage.dataset.site;
  return (
    <div className={styles.brief}>
      <Button kind="text" onClick={() => window.print()}>
        <Printer size={18} strokeWidth={1.75} aria-hidden />
        {texts.printBrief}
      </Button>
      <p className={styles.foot}>
        {version !== '' && overview.version(version, formatDay(versionDate, language))}{' '}
        {viewLink(view)}
      </p>
    </div>
  );
}
