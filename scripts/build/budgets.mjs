// @ts-check
/** Weighs the built site as it is sent (brotli) and fails when a part is heavier than promised. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} ManifestChunk
 * @property {string} file
 * @property {string} [src]
 * @property {boolean} [isEntry]
 * @property {boolean} [isDynamicEntry]
 * @property {readonly string[]} [imports]
 * @property {readonly string[]} [dynamicImports]
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
const neededEarly = /\/(?:ViewSentence|Timeline|Drawer|ListView)\.tsx$/;
const mapSource = /^src\/map\/MapView\.tsx$/;

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
    // What a late part shares with the page is there already, and so is what the page loads later.
    if (!chunk || there.has(chunk.file) || (chunk.isEntry && !keys.includes(key))) continue;
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = chunk;
    for (const part of [file, ...css, ...assets]) files.add(part);
    for (const next of withDynamic ? [...imports, ...dynamicImports] : imports) seen.add(next);
  }
  return files;
}

/**
 * @param {Manifest} manifest
 * @param {RegExp} pattern of a chunk's source
 */
function lateChunks(manifest, pattern) {
  return Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry && pattern.test(manifest[key]?.src ?? key),
  );
}

/**
 * @param {string} html
 * @returns {string[]} the data files that the page asks for at once
 */
function preloadedData(html) {
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
 * @param {string} html of the first page
 * @returns {readonly Part[]}
 */
export function parts(manifest, html) {
  const early = ['index.html', ...lateChunks(manifest, neededEarly)];
  const usable = new Set([...namedFiles(html), ...filesOf(manifest, early, false)]);
  const map = filesOf(manifest, lateChunks(manifest, mapSource), true, usable);
  return [
    {
      name: 'HTML, CSS and JavaScript until usable',
      limit: 117,
      files: ['index.html', ...usable],
    },
    { name: 'data files until usable', limit: 30, files: preloadedData(html) },
    {
      name: 'map: code, style sheet and worker',
      limit: 412,
      files: [...map].filter((file) => !usable.has(file)),
    },
  ];
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
 * @param {string} root folder of the built site
 * @returns {{lines: string[], faults: string[]}}
 */
export function weigh(root) {
  const manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8'));
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const lines = [];
  const faults = [];
  for (const { name, limit, files: wanted } of parts(manifest, html)) {
    const files = wanted.filter((file) => existsSync(join(root, file)));
    for (const file of wanted) {
      if (!files.includes(file)) faults.push(`The page asks for ${file}, which was not built.`);
    }
    const size = files.reduce((sum, file) => sum + weight(root, file), 0) / kilobyte;
    lines.push(`${size.toFixed(1).padStart(7)} kB of ${String(limit).padStart(3)}  ${name}`);
    for (const file of files) {
      lines.push(`${(weight(root, file) / kilobyte).toFixed(1).padStart(18)}  ${file}`);
    }
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
