import { Languages } from 'lucide-react';
import { otherLanguage } from '../../i18n/format/names';
import { header } from '../../i18n/messages/page/header';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import styles from './Header.module.css';

/** Switches to the other language, which it names in that language; nothing else changes. */
export function LanguageButton({ isRow = false }: { readonly isRow?: boolean }) {
  const language = useLanguage();
  const text = useText(header);
  const { setLanguage } = useActions();
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
