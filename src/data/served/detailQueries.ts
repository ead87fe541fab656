/** Files that are asked for when a reader opens what they hold. */
import { dataQuery } from './dataQuery';
import { parseActionPlans } from './parseActionPlans';
import { parseChanges } from './parseChanges';
import { parseFrameworks } from './parseFrameworks';
import { parseProof } from './parseProof';

export const proofQuery = dataQuery('proof', parseProof);
export const actionPlansQuery = dataQuery('actionPlans', parseActionPlans);
export const frameworksQuery = dataQuery('frameworks', parseFrameworks);
export const changesQuery = dataQuery('changes', parseChanges);
