import { faultOf } from '../data/dataFileError';
import { failureText } from '../i18n/failureText';
import { failures } from '../i18n/messages/failures';
import { phrasesOf } from '../i18n/phraseBreaks';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';
import { Phrases } from '../ui/Phrases';

/** Why the activities are missing, and what that means. */
export function FailureReason({ error }: { readonly error: Error }) {
  const words = useTextOf(failures);
  const language = useView((state) => state.language);
  return (
    <p>
      <Phrases phrases={phrasesOf(failureText(faultOf(error), language), language)} />{' '}
      <Phrases phrases={phrasesOf(words.nothingWorks, language)} />
    </p>
  );
}
