import { late } from '../ui/late';
import { PartFailure } from './PartFailure';

/** Parts the reader does not need to begin: they load beside and after the first answer. */
export const Rail = late(
  () => import('../features/explore/Rail').then((module) => module.Rail),
  PartFailure,
);
export const FilterDialog = late(() =>
  import('./FilterDialog').then((module) => module.FilterDialog),
);
export const LegendStrip = late(() =>
  import('../features/legend/LegendStrip').then((module) => module.LegendStrip),
);
export const TableView = late(
  () => import('../features/table/TableView').then((module) => module.TableView),
  PartFailure,
);
export const AboutDialog = late(() =>
  import('../features/about/AboutDialog').then((module) => module.default),
);
export const Notices = late(() =>
  import('../features/notices/Notices').then((module) => module.Notices),
);
export const PhoneMenu = late(() =>
  import('../features/header/PhoneMenu').then((module) => module.PhoneMenu),
);
export const ComparisonSentence = late(() =>
  import('../features/sentence/ComparisonSentence').then((module) => module.ComparisonSentence),
);
export const FailureNotes = late(() =>
  import('./FailureNotes').then((module) => module.FailureNotes),
);
export const FailureReason = late(() =>
  import('./FailureReason').then((module) => module.FailureReason),
);
export const MapFailure = late(() => import('./MapFailure').then((module) => module.MapFailure));
export const SearchBox = late(() =>
  import('../features/search/SearchBox').then((module) => module.SearchBox),
);
export const Shortcuts = late(() =>
  import('../features/shortcuts/Shortcuts').then((module) => module.Shortcuts),
);
