import { late } from '../../ui/late/late';
import { part } from './latePart';

/** Parts the reader does not need to begin: they load beside and after the first answer. */
export const Rail = part('filters', () =>
  import('../../features/explore/Rail').then((module) => module.Rail),
);
export const FilterDialog = part('filters', () =>
  import('../layout/FilterDialog').then((module) => module.FilterDialog),
);
export const LegendStrip = part('legend', () =>
  import('../../features/legend/LegendStrip').then((module) => module.LegendStrip),
);
export const TableView = part('table', () =>
  import('../../features/table/TableView').then((module) => module.TableView),
);
/** The dialogs come one by one when they are opened; what opens them comes by itself. */
export const OpenedDialog = part('menu', () =>
  import('../layout/OpenedDialog').then((module) => module.OpenedDialog),
);
export const Notices = late(() =>
  import('../../features/notices/Notices').then((module) => module.Notices),
);
export const HeaderActions = part('menu', () =>
  import('../../features/header/HeaderActions').then((module) => module.HeaderActions),
);
export const SaveTable = late(() =>
  import('../../features/download/SaveTable').then((module) => module.SaveTable),
);
export const HeaderMenu = part('menu', () =>
  import('../../features/header/HeaderMenu').then((module) => module.HeaderMenu),
);
export const ComparisonSentence = late(() =>
  import('../../features/sentence/ComparisonSentence').then((module) => module.ComparisonSentence),
);
export const FailureNotes = late(() =>
  import('../failures/FailureNotes').then((module) => module.FailureNotes),
);
export const FailureReason = late(() =>
  import('../failures/FailureReason').then((module) => module.FailureReason),
);
export const MapFailure = late(() =>
  import('../failures/MapFailure').then((module) => module.MapFailure),
);
export const SearchBox = part('search', () =>
  import('../../features/search/SearchBox').then((module) => module.SearchBox),
);
export const Shortcuts = part('shortcuts', () =>
  import('../../features/shortcuts/Shortcuts').then((module) => module.Shortcuts),
);
