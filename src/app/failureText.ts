import { DataFileError, dataFiles } from '../data/dataFileError';
import type { Language } from '../domain/types';
import { failures } from '../i18n/messages/failures';

type FailureWords = (typeof failures)['en'];

function reasonText(error: Error, text: FailureWords): string {
  if (!(error instanceof DataFileError)) return text.unexpected;
  const { reason } = error;
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

/** Which file failed and why, as a sentence in the reader's language. */
export function failureText(error: Error, language: Language): string {
  const text = failures[language];
  const path = error instanceof DataFileError ? dataFiles[error.file] : error.name;
  return text.file(path, reasonText(error, text));
}
