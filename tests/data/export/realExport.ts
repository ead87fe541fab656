import { withProofs } from '../../../src/data/export/exported';
import { parseProof } from '../../../src/data/served/parseProof';
import { realStage } from '../../realStage';
import { compiledFile } from '../compiledFiles';

/** The record as the page holds it, ready to be written to files. */
export const { dataset } = realStage();
export const everything = withProofs(
  dataset.activities,
  parseProof(compiledFile('data/proof.json')),
);
export const linkTo = (id: string) => `https://example.org/map/?activity=${id}&lang=ja`;
export const edition = {
  link: 'https://example.org/map/?kind=seminar&lang=en',
  description: { en: 'Everything', ja: 'すべて' },
};
