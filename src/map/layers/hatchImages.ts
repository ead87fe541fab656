/** The names under which the map keeps its hatchings: for land, for deep colours, for dots. */
export const hatchImages = { dark: 'hatch', light: 'hatch-on-deep', disc: 'hatch-disc' } as const;
