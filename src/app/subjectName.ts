import type { Scene, Stage } from '../domain/scene';
import { countryName, organisationShortName, termLabel } from '../i18n/names';
import { useText } from '../state/useText';
import { useView } from '../state/viewStore';

/** The name of what is selected, as the key of the bars says it; `null` when nothing is. */
export function useSubjectName(scene: Scene, stage: Stage): string | null {
  const text = useText().overview;
  const language = useView((state) => state.language);
  const { dataset } = stage;
  const subject = scene.subject?.subject;
  switch (subject?.type) {
    case undefined:
      return null;
    case 'country':
      return countryName(dataset, subject.code, language);
    case 'organisation':
      return organisationShortName(dataset, subject.id, language);
    case 'programme':
      return termLabel(dataset.vocabulary.programmes, subject.id, language);
    case 'group':
      return text.groups[subject.group];
  }
}
