import type { ActivityId, Proof } from '../../domain/model/types';
import { type ServedProof, servedProofFile } from '../schema/servedDetailSchema';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';

function toProof(raw: ServedProof): Proof {
  const { published } = raw;
  return {
    published: published && {
      title: published.title ?? null,
      date: published.date,
      section: published.section,
    },
    sources: raw.sources.map(toSource),
    inferred: raw.inferred,
    corrections: raw.corrections,
    notes: raw.notes,
  };
}

/** @throws DataFileError */
export function parseProof(text: string): ReadonlyMap<ActivityId, Proof> {
  const proofs = parseFile('proof', servedProofFile, text);
  return new Map(Object.entries(proofs).map(([id, proof]) => [id as ActivityId, toProof(proof)]));
}
