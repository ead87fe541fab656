/** Just enough of the Mapbox Vector Tile format to ask which areas hold a point. */

interface Cursor {
  bytes: Uint8Array;
  at: number;
}
type Path = [number, number][];
export interface TileFeature {
  properties: Record<string, string>;
  paths: Path[];
}

function varint(cursor: Cursor): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = cursor.bytes[cursor.at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}

/** Length-delimited fields as bytes, others as numbers. */
function fields(bytes: Uint8Array): { tag: number; number: number; bytes: Uint8Array }[] {
  const cursor = { bytes, at: 0 };
  const found: { tag: number; number: number; bytes: Uint8Array }[] = [];
  while (cursor.at < bytes.length) {
    const key = varint(cursor);
    const number = varint(cursor);
    const isBytes = (key & 7) === 2;
    const content = isBytes ? bytes.subarray(cursor.at, cursor.at + number) : new Uint8Array();
    if (isBytes) cursor.at += number;
    found.push({ tag: key >> 3, number, bytes: content });
  }
  return found;
}

function numbers(bytes: Uint8Array): number[] {
  const cursor = { bytes, at: 0 };
  const found: number[] = [];
  while (cursor.at < bytes.length) found.push(varint(cursor));
  return found;
}

function paths(commands: number[]): Path[] {
  const found: Path[] = [];
  let [x, y, i] = [0, 0, 0];
  const signed = (value = 0): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
  while (i < commands.length) {
    const command = commands[i++] ?? 0;
    const kind = command & 7;
    for (let n = kind === 7 ? 0 : command >> 3; n > 0; n -= 1) {
      x += signed(commands[i++]);
      y += signed(commands[i++]);
      if (kind === 1) found.push([]);
      found.at(-1)?.push([x, y]);
    }
  }
  return found;
}

const text = new TextDecoder();

export function readTile(bytes: Uint8Array): Map<string, TileFeature[]> {
  const layers = new Map<string, TileFeature[]>();
  for (const layer of fields(bytes)) {
    const parts = fields(layer.bytes);
    const of = (tag: number): Uint8Array[] =>
      parts.filter((part) => part.tag === tag).map((part) => part.bytes);
    const keys = of(3).map((key) => text.decode(key));
    const values = of(4).map((value) => text.decode(fields(value)[0]?.bytes));
    const features = of(2).map((feature): TileFeature => {
      const own = fields(feature);
      const tags = numbers(own.find((field) => field.tag === 2)?.bytes ?? new Uint8Array());
      const properties: Record<string, string> = {};
      for (let i = 0; i < tags.length; i += 2) {
        properties[keys[tags[i] ?? -1] ?? ''] = values[tags[i + 1] ?? -1] ?? '';
      }
      const shape = own.find((field) => field.tag === 4)?.bytes ?? new Uint8Array();
      return { properties, paths: paths(numbers(shape)) };
    });
    layers.set(text.decode(of(1)[0]), features);
  }
  return layers;
}
