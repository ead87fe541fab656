/** One file of the program: what is named, with all it needs that no group before it has taken. */
interface ChunkGroup {
  readonly name: string;
  readonly test: RegExp;
}

/** Matches source files by their names, in whatever folder they stand. */
function named(...files: readonly string[]): RegExp {
  return new RegExp(`/src/(?:.*/)?(?:${files.join('|')})\\.(?:tsx?|css)$`);
}

/**
 * What loads together, in the order of asking. The bundler's own way is a file for each set of parts
 * that share something: forty requests for the first view. What is not named here keeps a file of
 * its own that loads when it is opened, as the dialogs and the formats to take away do.
 */
export const chunks: readonly ChunkGroup[] = [
  // With the crumbs that both of the next two need, so that neither waits for the other.
  {
    name: 'page',
    test: named('main', 'useTextOf', 'viewHref', 'change', 'ramp', 'failureText'),
  },
  // What stands in for what is not there: the picture of the world, and the words for what is missing.
  {
    name: 'standins',
    test: named('StaticWorld', 'liveMap', 'MapFailure', 'FailureNotes', 'FailureReason'),
  },
  // What every view asks for as soon as it is usable.
  {
    name: 'soon',
    test: named(
      ...['SearchBox', 'HeaderActions', 'HeaderMenu', 'Rail', 'FilterDialog', 'LegendStrip'],
      ...['OpenedContent', 'TopBar', 'NothingFound', 'MonthTable', 'dateReader', 'Shortcuts'],
      ...['OpenedDialog', 'print'],
    ),
  },
  { name: 'map', test: named('MapView') },
  // Panels over the time bar, and the clock.
  {
    name: 'time',
    test: named('PopoverPanel', 'MoreSettings', 'PlaySettings', 'ComparePanel', 'playRun'),
  },
  {
    name: 'comparison',
    test: named('WhatChanged', 'ComparisonSentence', 'OtherWindow', 'comparison'),
  },
  { name: 'table', test: named('TableView', 'SaveTable') },
];
