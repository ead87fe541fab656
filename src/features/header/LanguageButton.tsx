import { Languages } from 'lucide-react';
import { otherLanguage } from '../../i18n/format/names';
import { header } from '../../i18n/messages/page/header';
import { useTextOf } from '../../state/text/useTextOf';
import { setLanguage } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
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
