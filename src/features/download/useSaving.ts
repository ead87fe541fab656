import { useQuery } from '@tanstack/react-query';
import { withProofs } from '../../data/export/exported';
import { type FileFormat, makeFile } from '../../data/export/makeFile';
import { proofQuery } from '../../data/served/detailQueries';
import type { ExportSelection } from '../../domain/scene/exportSelection';
import { activityLink } from '../../state/url/links';
import { saveFile } from '../../ui/interaction/saveFile';
import { type ExportContext, editionOf, fileStem } from './exportTexts';

/**
 * Makes files of the record and saves them; each needs the sources.
 * @param onFailure called when a file could not be made: the code of its format did not load
 */
export function useSaving(onFailure: () => void) {
  const proofs = useQuery(proofQuery);
  const save = async (format: FileFormat, selection: ExportSelection, context: ExportContext) => {
    if (!proofs.data) return;
    const { language } = context.view;
    try {
      const file = await makeFile(format, {
        exported: withProofs(selection.activities, proofs.data),
        dataset: context.stage.dataset,
        edition: editionOf(selection, context),
        language,
        linkTo: (id) => activityLink(id, language),
      });
      saveFile({ ...file, name: `${fileStem(selection, context)}.${format}` });
    } catch {
      onFailure();
    }
  };
  return { proofs, save };
}
