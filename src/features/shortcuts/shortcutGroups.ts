import type { shortcuts } from '../../i18n/messages/page/shortcuts';

type ShortcutsText = (typeof shortcuts)['en'];

interface Shortcut {
  /** Pressed together. */
  readonly keys: readonly string[];
  readonly does: string;
  /** A single character, which the reader can turn off. */
  readonly isCharacter?: boolean;
}

interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Every key that does something, by the part of the page it belongs to. */
export function shortcutGroups(text: ShortcutsText): readonly ShortcutGroup[] {
  const { keys } = text;
  return [
    {
      title: text.everywhere,
      shortcuts: [
        { keys: ['/'], does: text.search, isCharacter: true },
        { keys: ['?'], does: text.help, isCharacter: true },
        { keys: [keys.escape], does: text.close },
      ],
    },
    {
      title: text.map,
      shortcuts: [
        { keys: [keys.arrows], does: text.mapMove },
        { keys: ['+ −'], does: text.mapZoom },
      ],
    },
    {
      title: text.countries,
      shortcuts: [
        { keys: [`${keys.upDown}, ${keys.page}, ${keys.ends}`], does: text.countriesMove },
        { keys: [text.letters], does: text.countriesType },
        { keys: [keys.enter], does: text.countriesOpen },
      ],
    },
    {
      title: text.time,
      shortcuts: [
        { keys: [keys.leftRight], does: text.timeMonth },
        { keys: [keys.page], does: text.timeQuarter },
        { keys: [keys.ends], does: text.timeLimits },
        { keys: [keys.shift, keys.leftRight], does: text.wholePeriod },
        { keys: [keys.space], does: text.timePlay },
      ],
    },
    {
      title: text.bars,
      shortcuts: [
        { keys: [keys.leftRight], does: text.barsMove },
        { keys: [keys.enter], does: text.barsChoose },
      ],
    },
  ];
}
