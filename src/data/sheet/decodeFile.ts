/** The bytes of a file that a spreadsheet saved, as text. Pure. */
import type { TableFault } from './sheetProblem';

const megabyte = 1_000_000;
const mostMegabytes = 5;

export type DecodedFile =
  | {
      readonly isText: true;
      readonly text: string;
      /** Whether characters were lost when it was saved: the encoding has no room for them. */
      readonly isLossy: boolean;
    }
  | { readonly isText: false; readonly fault: TableFault };

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** Excel's “Unicode text” is UTF-16; without a mark it is known by the zero in the first letter. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe) || bytes[1] === 0) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) || bytes[0] === 0 ? 'utf-16be' : null;
}

/**
 * UTF-8, UTF-16 or Shift_JIS, which Excel in Japan writes; a workbook is refused.
 * @param bytes the whole file
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const refuse = (fault: TableFault): DecodedFile => ({ isText: false, fault });
  if (startsWith(bytes, 0x50, 0x4b)) return refuse({ code: 'workbook' });
  // The workbooks of Excel 97.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'workbook' });
  if (bytes.length > mostMegabytes * megabyte) {
    return refuse({ code: 'tooLarge', megabytes: mostMegabytes });
  }
  const wide = utf16Of(bytes);
  const text = decode(bytes, wide ?? 'utf-8');
  if (text !== null) return { isText: true, text, isLossy: false };
  const japanese = decode(bytes, 'shift_jis');
  return japanese === null
    ? refuse({ code: 'unreadable' })
    : { isText: true, text: japanese, isLossy: true };
}

let shiftJis: ReadonlySet<string> | null = null;

/** Every character that Shift_JIS can hold beyond ASCII. */
function charactersOfShiftJis(): ReadonlySet<string> {
  if (shiftJis) return shiftJis;
  const characters = new Set<string>();
  const decoder = new TextDecoder('shift_jis');
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      for (const each of decoder.decode(Uint8Array.of(lead, trail))) characters.add(each);
    }
  }
  characters.delete('\uFFFD');
  shiftJis = characters;
  return characters;
}

/**
 * Whether a text that was saved in Shift_JIS may have been `original`: what has no room there was
 * saved as some other character, mostly `?`.
 */
export function mayHaveBeen(original: string, saved: string): boolean {
  if (original.length !== saved.length) return false;
  const known = charactersOfShiftJis();
  return Array.from({ length: original.length }, (_, index) => index).every((index) => {
    const character = original.charAt(index);
    return character === saved.charAt(index) || (character > '\u007f' && !known.has(character));
  });
}
