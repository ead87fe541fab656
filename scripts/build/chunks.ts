/**
 * What loads together, in the order of asking: the names of source files, in whatever folder they
 * stand, each with all it needs that no group before it has taken. The bundler's own way is a file
 * for each set of parts that share something: forty requests for the first view. What is not named
 * here keeps a file of its own that loads when it is opened, as the dialogs and the formats to take
 * away do.
 */
export const chunkSources = {
  // With the crumbs that both of the next two need, so that neither waits for the other.
  page: ['main.tsx', 'useViewHref.ts', 'change.ts', 'ramp.ts', 'failureText.ts'],
  // What stands in for what is not there: the picture of the world, and the words for what is missing.
  standins: [
    ...['MapPlaceholder.tsx', 'engine/mapImage.ts'],
    ...['MapFailure.tsx', 'FailureNotes.tsx', 'FailureReason.tsx'],
  ],
  // What every view asks for as soon as it is usable.
  soon: [
    ...['SearchBox.tsx', 'HeaderActions.tsx', 'HeaderMenu.tsx', 'Rail.tsx', 'FilterDialog.tsx'],
    ...['LegendStrip.tsx', 'OpenedContent.tsx', 'TopBar.tsx', 'NothingFound.tsx'],
    ...['MonthTable.tsx', 'dateReader.ts', 'Shortcuts.tsx', 'OpenedDialog.tsx', 'print.css'],
  ],
  map: ['MapView.tsx'],
  // Panels over the time bar, and what plays.
  time: [
    ...['PopoverPanel.tsx', 'MoreSettings.tsx', 'PlaySettings.tsx', 'ComparePanel.tsx'],
    'playbackLoop.ts',
  ],
  comparison: ['WhatChanged.tsx'],
  table: ['TableView.tsx', 'SaveTable.tsx'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same for the bundler's `codeSplitting.groups`. */
export const chunks = Object.entries(chunkSources).map(([name, files]) => {
  const names = files.map((file) => file.replaceAll('.', '\\.')).join('|');
  return { name, test: new RegExp(`/src/(?:.*/)?(?:${names})$`) };
});
