import { ExternalLink } from 'lucide-react';
import { isWebUrl } from '../../../data/schema/webUrl';
import type { Source } from '../../../domain/model/types';
import { formatDay } from '../../../i18n/format/dates';
import { details } from '../../../i18n/messages/drawer/details';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { Prose } from '../../../ui/text/Prose';
import styles from './SourceList.module.css';

interface SourceLinkProps {
  readonly url: string;
  readonly text: string;
}

/** Only http(s) becomes a link; anything else is shown as plain text and marked. */
export function SourceLink({ url, text }: SourceLinkProps) {
  const texts = useText(details);
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

/** What a source says, in the reader's language if the record has it. */
function Says({ says }: Pick<Source, 'says'>) {
  const language = useLanguage();
  const own = says[language];
  return (
    <span {...(own === null && { lang: 'en' })}>
      <Prose text={own ?? says.en} />
    </span>
  );
}

/** Sources, each with what it says and when it was read. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const texts = useText(details);
  const language = useLanguage();
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
