/**
 * Colours the map paints with and the legend repeats. The same values stand in `tokens.css` for
 * the panels; `tests/styles` holds the two together and measures their contrast.
 */

export interface Palette {
  readonly paper: string;
  readonly sea: string;
  readonly land: string;
  readonly undetermined: string;
  readonly homeFill: string;
  readonly homeOutline: string;
  readonly landBorder: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Fill of the five classes, from one activity to eleven and more. */
  readonly classes: readonly [string, string, string, string, string];
  /** Text on each class. */
  readonly onClasses: readonly [string, string, string, string, string];
  /** Change between two windows: ≤ −3, −2 and −1, 0, +1 and +2, ≥ +3. */
  readonly change: readonly [string, string, string, string, string];
  readonly onChange: readonly [string, string, string, string, string];
  readonly dotRing: string;
  readonly emptyDot: string;
  readonly emptyDotRing: string;
  readonly hover: string;
  readonly memberHatch: string;
  readonly memberHatchOnDark: string;
  readonly globeRim: string;
  readonly graticule: string;
}

const light: Palette = {
  paper: '#ffffff',
  sea: '#f4f6f8',
  land: '#e3e3e0',
  undetermined: '#efefec',
  homeFill: '#c9ced6',
  homeOutline: '#4d4d4d',
  landBorder: '#ffffff',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  classes: ['#d7c0f4', '#b48ee6', '#8a5acf', '#5f2ea5', '#30165e'],
  onClasses: ['#1a1a1a', '#1a1a1a', '#ffffff', '#ffffff', '#ffffff'],
  change: ['#9a4d00', '#e6b073', '#b9b9b4', '#b48ee6', '#5f2ea5'],
  onChange: ['#ffffff', '#1a1a1a', '#1a1a1a', '#1a1a1a', '#ffffff'],
  dotRing: '#5f2ea5',
  emptyDot: '#ffffff',
  emptyDotRing: '#8c8c87',
  hover: '#4d4d4d',
  memberHatch: '#3d1f78',
  memberHatchOnDark: '#ffffff',
  globeRim: '#c4c4bf',
  graticule: '#e4e8ec',
};

const dark: Palette = {
  paper: '#1b1e22',
  sea: '#14171b',
  land: '#2b2f35',
  undetermined: '#23272c',
  homeFill: '#4a525c',
  homeOutline: '#c2c8d0',
  landBorder: '#14171b',
  ink: '#f2f2f2',
  ink2: '#cccccc',
  ink3: '#a9adb3',
  classes: ['#4e3979', '#7551b3', '#9b73db', '#c4a1f3', '#e9d6ff'],
  onClasses: ['#ffffff', '#ffffff', '#14171b', '#14171b', '#14171b'],
  change: ['#f2b877', '#b27d43', '#5d646d', '#8561c2', '#cbabf6'],
  onChange: ['#14171b', '#14171b', '#ffffff', '#ffffff', '#14171b'],
  dotRing: '#b9a2dd',
  emptyDot: '#14171b',
  emptyDotRing: '#8d949d',
  hover: '#cccccc',
  memberHatch: '#e9d6ff',
  memberHatchOnDark: '#14171b',
  globeRim: '#5b626b',
  graticule: '#22262b',
};

export const palettes = { light, dark } as const;
