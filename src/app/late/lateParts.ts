import { lazyPart } from '../../loading/lazyPart';

/** Parts the reader does not need to begin: they load beside and after the first answer. */
export const Rail = lazyPart(
  () => import('../../features/explore/Rail').then((module) => module.Rail),
  { name: 'filters' },
);
export const FilterDialog = lazyPart(
  () => import('../layout/FilterDialog').then((module) => module.FilterDialog),
  { name: 'filters' },
);
export const LegendStrip = lazyPart(
  () => import('../../features/legend/LegendStrip').then((module) => module.LegendStrip),
  { name: 'legend' },
);
export const TableView = lazyPart(
  () => import('../../features/table/TableView').then((module) => module.TableView),
  { name: 'table' },
);
/** The dialogs come one by one when they are opened; what opens them comes by itself. */
export const OpenedDialog = lazyPart(
  () => import('../layout/OpenedDialog').then((module) => module.OpenedDialog),
  { name: 'menu' },
);
export const Notices = lazyPart(() =>
  import('../../features/notices/Notices').then((module) => module.Notices),
);
export const HeaderActions = lazyPart(
  () => import('../../features/header/HeaderActions').then((module) => module.HeaderActions),
  { name: 'menu' },
);
export const SaveTable = lazyPart(() =>
  import('../../features/download/SaveTable').then((module) => module.SaveTable),
);
export const HeaderMenu = lazyPart(
  () => import('../../features/header/HeaderMenu').then((module) => module.HeaderMenu),
  { name: 'menu' },
);
export const FailureNotes = lazyPart(() =>
  import('../failures/FailureNotes').then((module) => module.FailureNotes),
);
export const FailureReason = lazyPart(() =>
  import('../failures/FailureReason').then((module) => module.FailureReason),
);
export const MapFailure = lazyPart(() =>
  import('../failures/MapFailure').then((module) => module.MapFailure),
);
export const SearchBox = lazyPart(
  () => import('../../features/search/SearchBox').then((module) => module.SearchBox),
  { name: 'search' },
);
export const Shortcuts = lazyPart(
  () => import('../../features/shortcuts/Shortcuts').then((module) => module.Shortcuts),
  { name: 'shortcuts' },
);
