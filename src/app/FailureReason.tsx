import { faultOf } from '../data/dataFileError';
import { failureText } from '../i18n/failureText';
import { failures } from '../i18n/messages/failures';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';

/** Why the activities are missing, and what that means. */
export function FailureReason({ error }: { readonly error: Error }) {
  const words = useTextOf(failures);
  const language = useView((state) => state.language);
  return (
    <p>
      {failureText(faultOf(error), language)} {words.nothingWorks}
    </p>
  );
}
