import { faultOf } from '../../data/served/dataFileError';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { failures } from '../../i18n/messages/page/failures';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Phrases } from '../../ui/text/Phrases';

/** Why the activities are missing, and what that means. */
export function FailureReason({ error }: { readonly error: Error }) {
  const words = useText(failures);
  const language = useLanguage();
  return (
    <p>
      <Phrases phrases={phrasesOf(failureText(faultOf(error), language), language)} />{' '}
      <Phrases phrases={phrasesOf(words.nothingWorks, language)} />
    </p>
  );
}
