import type { Dataset, Language } from '../../domain/model/types';
import type { Subject } from '../../domain/model/view';
import { countryName, organisationShortName, termLabel } from '../format/names';
import { overview } from '../messages/drawer/overview';

/** The name of what is selected, as short as it is used in running text. */
export function subjectName(dataset: Dataset, subject: Subject, language: Language): string {
  switch (subject.type) {
    case 'country':
      return countryName(dataset, subject.code, language);
    case 'organisation':
      return organisationShortName(dataset, subject.id, language);
    case 'programme':
      return termLabel(dataset.vocabulary.programmes, subject.id, language);
    case 'group':
      return overview[language].groups[subject.group];
  }
}
