/** Names that the glossary of ARCHITECTURE.md replaced, and the word that is said instead. */
export const replacedWords: readonly { readonly old: RegExp; readonly say: string }[] = [
  { old: /^(?:settling|settle[A-Z]\w*|SettledLink)$/, say: 'debounce, validate or snap' },
  { old: /painted|^usePart/i, say: 'transient write or selector' },
  {
    old: /^(?:rested|still[A-Z]|held[A-Z])|^(?:calm|patience)$|stillness/,
    say: 'settled scene, timeout',
  },
  { old: /^aim(?:[A-Z]|$)|[a-z]Aim$|[pP]ilot/, say: 'camera target, camera controller' },
  { old: /^tones?$|[a-z]Tones?$|^tone[A-Z]/, say: 'colour class' },
  { old: /waysOut|^WayOut$/, say: 'filter resets' },
  { old: /^useReturning$/, say: 'focus restore' },
  { old: /findable|rowFinder/i, say: 'search subject' },
  { old: /likeForLike/i, say: 'comparability' },
  { old: /takeaway/i, say: 'export selection' },
  { old: /^(?:[tT]errain|exits|Ground|grounds)$/, say: 'placement context or background' },
  { old: /^StaticWorld$|^liveMap$/, say: 'placeholder, map image' },
  {
    old: /timeWindow|otherWindow|^ClosedWindow$|^(?:set|slide|reset|move|change)Window$/i,
    say: 'period',
  },
];

/** @returns the sentence about a name that is no longer used; `null` for all others */
export function sentenceAbout(name: string): string | null {
  const replaced = replacedWords.find(({ old }) => old.test(name));
  return replaced ? `“${name}”: one word per thing, say ${replaced.say}.` : null;
}
