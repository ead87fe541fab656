import type { Language } from '../../domain/model/types';
import { failures } from '../messages/page/failures';

/** Why a data file could not be used, as far as words need it. */
export interface FileFault {
  /** As the reader could open it: `data/activities.json`. */
  readonly path: string;
  readonly reason:
    | { readonly code: 'missing' | 'network' | 'html' | 'notJson' }
    | { readonly code: 'httpStatus'; readonly status: number }
    | { readonly code: 'timeout'; readonly seconds: number }
    | { readonly code: 'forbiddenKey'; readonly key: string }
    | { readonly code: 'schema'; readonly path: string; readonly problem: string };
}

function reasonText(reason: FileFault['reason'], language: Language): string {
  const text = failures[language];
  switch (reason.code) {
    case 'httpStatus':
      return text.httpStatus(reason.status);
    case 'timeout':
      return text.timeout(reason.seconds);
    case 'forbiddenKey':
      return text.forbiddenKey(reason.key);
    case 'schema':
      return text.schema(reason.path, reason.problem);
    default:
      return text[reason.code];
  }
}

/**
 * Which file failed and why, as a sentence in the reader's language.
 * @param fault `null` for an error that is not about a data file
 */
export function failureText(fault: FileFault | null, language: Language): string {
  if (fault === null) return failures[language].unexpected;
  return failures[language].file(fault.path, reasonText(fault.reason, language));
}
