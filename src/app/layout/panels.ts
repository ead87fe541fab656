/** Where the skip links lead: ids of elements that can take the focus. */
export const panels = {
  map: 'map-panel',
  activities: 'activities-panel',
  dates: 'dates-panel',
} as const;
