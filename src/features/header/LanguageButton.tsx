import { Languages } from 'lucide-react';
import { header } from '../../i18n/messages/header';
import { otherLanguage } from '../../i18n/names';
import { setLanguage } from '../../state/actions';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import styles from './Header.module.css';

/** Names the other language in that language; switching keeps everything else as it is. */
export function LanguageButton({ isRow = false }: { readonly isRow?: boolean }) {
  const language = useView((state) => state.language);
  const text = useTextOf(header);
  return (
    <button
      type="button"
      className={isRow ? styles.menuRow : styles.language}
      lang={otherLanguage(language)}
      onClick={() => setLanguage(otherLanguage(language))}
    >
      {isRow && <Languages size={18} strokeWidth={1.75} aria-hidden />}
      {text.switchLanguage}
    </button>
  );
}
