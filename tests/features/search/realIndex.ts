import { buildSearchIndex, type SearchIndex } from '../../../src/domain/search/searchIndex';
import { otherNames } from '../../../src/features/search/aliases';
import { realStage } from '../../realStage';

export function realIndex(): SearchIndex {
  return buildSearchIndex(realStage(), otherNames);
}
