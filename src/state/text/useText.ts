import { type Messages, messages } from '../../i18n/messages';
import { useView } from '../view/viewStore';

/** The interface texts in the reader's language; changes at once when the language does. */
export function useText(): Messages {
  return messages[useView((state) => state.language)];
}
