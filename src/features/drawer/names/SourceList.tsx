import { ExternalLink } from 'lucide-react';
import { isWebUrl } from '../../../data/schema/webUrl';
import type { Source } from '../../../domain/model/types';
import { formatDay } from '../../../i18n/format/dates';
import { details } from '../../../i18n/messages/drawer/details';
import { useTextOf } from '../../../state/text/useTextOf';
import { useView } from '../../../state/view/viewStore';
import { Prose } from '../../../ui/text/Prose';
import styles from './SourceList.module.css';

interface SourceLinkProps {
  readonly url: string;
  readonly text: string;
}

/** Only http(s) ever becomes a link; anything else is shown as it stands and marked. */
export function SourceLink({ url, text }: SourceLinkProps) {
  const texts = useTextOf(details);
  if (!isWebUrl(url)) {
    return (
      <span>
        {text} <code className={styles.address}>{url}</code>{' '}
        <strong className={styles.invalid}>{texts.invalidLink}</strong>
      </span>
    );
  }
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <ExternalLink className={styles.icon} size={14} strokeWidth={1.75} aria-hidden />
      <span className="visually-hidden">{texts.externalLink}</span>
    </a>
  );
}

/** What a source says, in the reader's language if it was written down in it. */
function Says({ says }: Pick<Source, 'says'>) {
  const language = useView((state) => state.language);
  const own = says[language];
  return (
    <span {...(own === null && { lang: 'en' })}>
      <Prose text={own ?? says.en} />
    </span>
  );
}

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink url={source.url} text={source.publisher[language]} />
          <p className={styles.says}>
            <Says says={source.says} />{' '}
            <span className={styles.read}>{texts.read(formatDay(source.read, language))}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
