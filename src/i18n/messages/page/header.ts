import { bilingual } from '../../format/bilingual';

/** The choices at the end of the header, which load after the page is usable. */
export const header = bilingual(
  { switchLanguage: '日本語', darkTheme: 'Dark theme', lightTheme: 'Light theme' },
  { switchLanguage: 'English', darkTheme: '暗い配色', lightTheme: '明るい配色' },
);
