// @ts-check
/**
 * Weighs the built site as it is sent (brotli), tells what it is made of, and fails when a part is
 * heavier than promised. A promise about code is what the build weighed when it was last judged, and
 * 3 % for small changes; one about data is for each record, because the record is meant to grow.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {import('./contents.ts').Contents} Contents
 *
 * @typedef {object} ManifestChunk
 * @property {string} file
 * @property {readonly string[]} [imports] keys of the manifest
 * @property {readonly string[]} [dynamicImports] keys of the manifest
 * @property {readonly string[]} [css]
 * @property {readonly string[]} [assets]
 *
 * @typedef {Readonly<Record<string, ManifestChunk>>} Manifest
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {number} limit kB
 * @property {readonly string[]} files relative to the site
 */

const kilobyte = 1000;
/** Parts of the page that must be usable before it counts as usable, even where they load late. */
const neededEarly = /\/(?:main|ViewSentence|Timeline|Drawer|ListView)\.tsx$/;
const mapParts = /\/(?:MapView|StaticWorld)\.tsx$/;

/** Bytes for each record of the files that the page asks for at once. */
const bytesPerRecord = /** @type {Readonly<Record<string, number>>} */ ({
  'data/activities.json': 130,
  'data/organisations.json': 265,
  'data/vocabulary.json': 44,
  'data/site.json': 76,
  'geo/countries.json': 22.3,
});

/**
 * @param {Manifest} manifest
 * @param {readonly string[]} keys chunks to begin with
 * @param {boolean} withDynamic whether what they load later belongs to them
 * @param {ReadonlySet<string>} [there] files that are there already, with all they lead to
 */
function filesOf(manifest, keys, withDynamic, there = new Set()) {
  const seen = new Set(keys);
  const files = new Set();
  for (const key of seen) {
    const chunk = manifest[key];
    if (!chunk || there.has(chunk.file)) continue;
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = chunk;
    for (const part of [file, ...css, ...assets]) files.add(part);
    for (const next of withDynamic ? [...imports, ...dynamicImports] : imports) seen.add(next);
  }
  return files;
}

/**
 * @param {Manifest} manifest
 * @param {Contents} contents
 * @param {RegExp} pattern of a source file
 * @returns {string[]} keys of the chunks that hold one
 */
function chunksWith(manifest, contents, pattern) {
  return Object.keys(manifest).filter((key) =>
    Object.keys(contents[manifest[key]?.file ?? ''] ?? {}).some((path) => pattern.test(path)),
  );
}

/**
 * @param {string} html
 * @returns {string[]} the data files that the page asks for at once
 */
export function preloadedData(html) {
  const links = html.match(/<link\b[^>]*\bas="fetch"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\bhref="(?:\.\/)?([^"]+)"/.exec(link)?.[1] ?? []);
}

/**
 * @param {string} html of the first page
 * @returns {string[]} the scripts and style sheets that the page names
 */
function namedFiles(html) {
  const tags = html.match(/<(?:script\b[^>]*\bsrc=|link\b[^>]*\brel="stylesheet")[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /\b(?:src|href)="(?:\.\/)?([^"]+)"/.exec(tag)?.[1] ?? []);
}

/**
 * @param {Manifest} manifest
 * @param {Contents} contents
 * @param {string} html of the first page
 * @returns {readonly Part[]}
 */
export function parts(manifest, contents, html) {
  const early = chunksWith(manifest, contents, neededEarly);
  const usable = new Set([...namedFiles(html), ...filesOf(manifest, early, false)]);
  const map = filesOf(manifest, chunksWith(manifest, contents, mapParts), true, usable);
  return [
    {
      name: 'HTML, CSS and JavaScript until usable',
      limit: 124,
      files: ['index.html', ...usable],
    },
    {
      name: 'map: code, style sheets, worker and what stands in for it',
      limit: 412,
      files: [...map].filter((file) => !usable.has(file)),
    },
  ];
}

/**
 * The package of a source file, or the folder of ours it stands in: `src/domain`, `react-dom`.
 * @param {string} path
 */
function owner(path) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? path.split('/').slice(0, 2).join('/');
}

/**
 * @param {Contents} contents
 * @param {readonly string[]} files
 * @returns {string[]} the largest owners of their code, with their share of it before minifying
 */
export function owners(contents, files) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  for (const file of files) {
    for (const [path, length] of Object.entries(contents[file] ?? {})) {
      lengths.set(owner(path), (lengths.get(owner(path)) ?? 0) + length);
    }
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .filter(([, length]) => length / all >= 0.005)
    .sort(([, a], [, b]) => b - a)
    .map(([name, length]) => `${((100 * length) / all).toFixed(0).padStart(16)} %  ${name}`);
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {number} bytes sent to a browser that reads brotli
 */
function weight(root, file) {
  const compressed = join(root, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : join(root, file)).size;
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {number} how many records its lists hold together
 */
function recordsIn(root, file) {
  const lists = Object.values(JSON.parse(readFileSync(join(root, file), 'utf8')));
  return lists.reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/**
 * @param {string} root folder of the built site
 * @param {readonly string[]} files of data
 * @returns {{lines: string[], faults: string[]}}
 */
export function weighData(root, files) {
  const lines = [];
  const faults = [];
  for (const file of files) {
    const limit = bytesPerRecord[file];
    if (limit === undefined || !existsSync(join(root, file))) {
      faults.push(`${file} was not built, or has no budget.`);
      continue;
    }
    const records = recordsIn(root, file);
    const size = weight(root, file) / records;
    lines.push(
      `${size.toFixed(1).padStart(7)} bytes of ${limit} for each of ${records} records  ${file}`,
    );
    if (!(size <= limit))
      faults.push(`${file} takes ${size.toFixed(1)} bytes for a record, over its ${limit}.`);
  }
  if (files.length === 0) faults.push('The page asks for no data.');
  return { lines, faults };
}

/**
 * @param {string} root folder of the built site
 * @returns {{lines: string[], faults: string[]}}
 */
export function weigh(root) {
  const manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8'));
  const contents = JSON.parse(readFileSync(join(root, '.vite/contents.json'), 'utf8'));
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const { lines, faults } = weighData(root, preloadedData(html));
  for (const { name, limit, files: wanted } of parts(manifest, contents, html)) {
    const files = wanted.filter((file) => existsSync(join(root, file)));
    for (const file of wanted) {
      if (!files.includes(file)) faults.push(`The page asks for ${file}, which was not built.`);
    }
    const size = files.reduce((sum, file) => sum + weight(root, file), 0) / kilobyte;
    lines.push(`${size.toFixed(1).padStart(7)} kB of ${limit}  ${name}`);
    for (const file of files) {
      lines.push(`${(weight(root, file) / kilobyte).toFixed(1).padStart(15)} kB  ${file}`);
    }
    lines.push(...owners(contents, files));
    if (files.length === 0) faults.push(`Nothing was found to weigh for “${name}”.`);
    if (size > limit)
      faults.push(`“${name}” is ${(size - limit).toFixed(1)} kB over its ${limit} kB.`);
  }
  return { lines, faults };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, faults } = weigh(resolve('dist'));
  console.log(['Sizes as sent (brotli):', ...lines].join('\n'));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
