import { Fragment } from 'react';
import { useView } from '../../../state/view/viewStore';
import { ActionLink } from '../../../ui/controls/ActionLink';
import styles from './NameList.module.css';

interface Name {
  readonly key: string;
  readonly text: string;
  readonly href?: string;
  readonly onOpen?: () => void;
}

/** Names in a row that breaks between them only; those with an address are links. */
export function NameList({ names }: { readonly names: readonly Name[] }) {
  const language = useView((state) => state.language);
  const [separator, space] = language === 'ja' ? ['、', ''] : [',', ' '];
  return names.map(({ key, text, href, onOpen }, index) => (
    <Fragment key={key}>
      {index > 0 && space}
      <span className={styles.name}>
        {href !== undefined && onOpen ? (
          <ActionLink href={href} onOpen={onOpen} data-entry={key}>
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
