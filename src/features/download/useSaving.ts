import { useQuery } from '@tanstack/react-query';
import { withProofs } from '../../data/export/exported';
import { type FileFormat, makeFile } from '../../data/export/makeFile';
import { proofQuery } from '../../data/served/detailQueries';
import type { ExportSelection } from '../../domain/scene/exportSelection';
import { activityLink } from '../../state/url/links';
import { saveFile } from '../../ui/interaction/saveFile';
import { editionOf, fileStem, type Origin } from './takeawayTexts';

/**
 * Makes files of the record, which need its sources.
 * @param onFailure the file could not be made: the code of its format did not arrive
 */
export function useSaving(onFailure: () => void) {
  const proofs = useQuery(proofQuery);
  const save = async (format: FileFormat, selection: ExportSelection, origin: Origin) => {
    if (!proofs.data) return;
    const { language } = origin.view;
    try {
      const file = await makeFile(format, {
        exported: withProofs(selection.activities, proofs.data),
        dataset: origin.stage.dataset,
        edition: editionOf(selection, origin),
        language,
        linkTo: (id) => activityLink(id, language),
      });
      saveFile({ ...file, name: `${fileStem(selection, origin)}.${format}` });
    } catch {
      onFailure();
    }
  };
  return { proofs, save };
}
