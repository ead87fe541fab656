import { Fragment } from 'react';
import type { View } from '../../../domain/model/view';
import { useScene } from '../../../state/page/useScene';
import { useLanguage } from '../../../state/page/useView';
import { useViewHref } from '../../../state/page/useViewHref';
import { ActionLink } from '../../../ui/controls/ActionLink';
import styles from './NameList.module.css';

/** What a name opens; dates and filters stay. */
interface NameLink {
  readonly change: Partial<View>;
  readonly onOpen: () => void;
}

interface Name {
  readonly key: string;
  readonly text: string;
  /** A plain text without it. */
  readonly link?: NameLink;
}

/** Names in a row that breaks between them only. */
export function NameList({ names }: { readonly names: readonly Name[] }) {
  const language = useLanguage();
  const viewHref = useViewHref();
  // The links carry dates and filters, so they are rendered again when these change.
  useScene((scene) => scene);
  const [separator, space] = language === 'ja' ? ['、', ''] : [',', ' '];
  return names.map(({ key, text, link }, index) => (
    <Fragment key={key}>
      {index > 0 && space}
      <span className={styles.name}>
        {link ? (
          <ActionLink href={viewHref(link.change)} onOpen={link.onOpen} data-entry={key}>
            {text}
          </ActionLink>
        ) : (
          text
        )}
        {index < names.length - 1 && separator}
      </span>
    </Fragment>
  ));
}
