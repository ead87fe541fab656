import { Printer } from 'lucide-react';
import type { Stage } from '../../domain/scene';
import { formatDay } from '../../i18n/dates';
import { drawer } from '../../i18n/messages/drawer';
import { useText } from '../../state/useText';
import { useTextOf } from '../../state/useTextOf';
import { viewHref } from '../../state/viewHref';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import styles from './PrintBrief.module.css';

/** Prints what the drawer shows as a brief: on paper it ends with the edition and its own link. */
export function PrintBrief({ stage }: { readonly stage: Stage }) {
  const texts = useTextOf(drawer);
  const { overview } = useText();
  const language = useView((state) => state.language);
  const { version, versionDate } = stage.dataset.site;
  return (
    <div className={styles.brief}>
      <Button kind="text" onClick={() => window.print()}>
        <Printer size={18} strokeWidth={1.75} aria-hidden />
        {texts.printBrief}
      </Button>
      <p className={styles.foot}>
        {version !== '' && overview.version(version, formatDay(versionDate, language))}{' '}
        {new URL(viewHref({}), window.location.href).href}
      </p>
    </div>
  );
}
