import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { proofQuery } from '../../data/detailQueries';
import { withProofs } from '../../data/export/exported';
import { type FileFormat, makeFile } from '../../data/export/makeFile';
import type { Takeaway } from '../../domain/takeaway';
import { saveFile } from '../../ui/saveFile';
import { editionOf, fileStem, type Origin } from './takeawayTexts';

/** Makes files of the record: the sources they need, and whether the last one could not be made. */
export function useSaving() {
  const proofs = useQuery(proofQuery);
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: FileFormat, takeaway: Takeaway, origin: Origin) => {
    if (!proofs.data) return;
    setFailed(false);
    try {
      const file = await makeFile(format, {
        exported: withProofs(takeaway.activities, proofs.data),
        dataset: origin.stage.dataset,
        edition: editionOf(takeaway, origin),
        language: origin.view.language,
      });
      saveFile({ ...file, name: `${fileStem(takeaway, origin)}.${format}` });
    } catch {
      setFailed(true);
    }
  };
  return { proofs, save, hasFailed };
}
