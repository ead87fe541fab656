// @ts-check
/**
 * Writes the headers down for other servers, in `deploy/`.
 * `node scripts/serve/deployFiles.mjs` writes, with `--check` it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerRules, headersFor } from './headers.mjs';

const origin =
  'Written by scripts/serve/deployFiles.mjs from scripts/serve/headers.mjs: edit those.';

const general = Object.entries(headersFor('/'));

/** One block per rule, with all headers that hold there and with those that differ from the first. */
const blocks = headerRules.map(({ path, why }, index) => {
  const all = Object.entries(headersFor(path.replace('*', '')));
  const isNew = (/** @type {[string, string]} */ [name, value]) =>
    !general.some(([other, same]) => other === name && same === value);
  return { path, why, all, own: index === 0 ? all : all.filter(isNew) };
});

function hostedHeaders() {
  const isGeneral = (/** @type {string} */ name) => general.some(([other]) => other === name);
  const lines = blocks.flatMap(({ path, why, own }, index) => [
    `# ${why}`,
    path,
    ...own.flatMap(([name, value]) => [
      // These hosts join the values of all blocks that match: the first one has to go.
      ...(index > 0 && isGeneral(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
    '',
  ]);
  return [`# ${origin}`, '', ...lines].join('\n');
}

/** @param {string} path */
function nginxLocation(path) {
  if (path === '/*') return 'location /';
  return path.endsWith('/*') ? `location ${path.slice(0, -1)}` : `location = ${path}`;
}

function nginx() {
  // nginx forgets the headers of the outer level as soon as a location adds one of its own.
  const locations = blocks.flatMap(({ path, why, all }) => [
    `    # ${why}`,
    `    ${nginxLocation(path)} {`,
    '        try_files $uri $uri/index.html =404;',
    ...all.map(([name, value]) => `        add_header ${name} "${value}" always;`),
    '    }',
    '',
  ]);
  return [
    `# ${origin}`,
    '# Put this into the http block, with your own names, certificate and folder.',
    'server {',
    '    listen 443 ssl;',
    '    server_name map.example.org;',
    '    root /srv/map;',
    '    # The build has written compressed copies of both kinds.',
    '    gzip_static on;',
    '    # With the brotli module: brotli_static on;',
    '    types {',
    '        text/html html;',
    '        text/css css;',
    '        text/javascript js mjs;',
    '        application/json json;',
    '        application/geo+json geojson;',
    '        application/vnd.pmtiles pmtiles;',
    '        image/svg+xml svg;',
    '        image/png png;',
    '        font/woff2 woff2;',
    '        text/plain txt;',
    '        application/x-protobuf pbf;',
    '    }',
    '    charset utf-8;',
    '    charset_types text/css text/plain text/javascript application/json;',
    '',
    '    location ~ /\\. {',
    '        return 404;',
    '    }',
    '',
    ...locations.slice(0, -1),
    '}',
    '',
  ].join('\n');
}

function caddy() {
  const rules = blocks.flatMap(({ path, why, own }) => [
    `        # ${why}`,
    `        header ${path === '/*' ? '' : `${path} `}{`,
    ...own.map(([name, value]) => `            ${name} "${value}"`),
    '        }',
    '',
  ]);
  return [
    `# ${origin}`,
    'map.example.org {',
    '    root * /srv/map',
    '    # In a route the order written is the order kept, so that the later header wins.',
    '    route {',
    '        @hidden path */.*',
    '        respond @hidden 404',
    '',
    ...rules,
    '        file_server {',
    '            precompressed br gzip',
    '        }',
    '    }',
    '}',
    '',
  ].join('\n');
}

/** @param {string} path */
function apacheCondition(path) {
  const pattern = path === '/*' ? '/' : path.replace('/*', '/').replaceAll('.', '\\.');
  return path.endsWith('/*') ? pattern : `${pattern}$`;
}

function apache() {
  const special = blocks
    .slice(1)
    .flatMap(({ path, why, own }) => [
      `# ${why}`,
      `<If "%{REQUEST_URI} =~ m#${apacheCondition(path)}#">`,
      ...own.map(([name, value]) => `  Header always set ${name} "${value}"`),
      '</If>',
      '',
    ]);
  return [
    `# ${origin}`,
    '# Put this into the folder of the site as .htaccess; needs mod_headers and mod_mime.',
    'Options -Indexes -MultiViews',
    'AddDefaultCharset utf-8',
    'AddType text/javascript .js .mjs',
    'AddType application/geo+json .geojson',
    'AddType application/vnd.pmtiles .pmtiles',
    'AddType font/woff2 .woff2',
    'RedirectMatch 404 "/\\..+"',
    '',
    `# ${blocks[0]?.why}`,
    ...general.map(([name, value]) => `Header always set ${name} "${value}"`),
    '',
    ...special,
  ].join('\n');
}

/** @returns {Readonly<Record<string, string>>} content by file name */
export function deployFiles() {
  return {
    _headers: hostedHeaders(),
    'nginx.conf': nginx(),
    Caddyfile: caddy(),
    'apache.htaccess': apache(),
  };
}

/** @param {string} path */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = resolve('deploy');
  const stale = Object.entries(deployFiles()).filter(
    ([name, content]) => readOrNothing(join(folder, name)) !== content,
  );
  if (!process.argv.includes('--check')) {
    for (const [name, content] of stale) writeFileSync(join(folder, name), content);
  } else if (stale.length > 0) {
    const names = stale.map(([name]) => `deploy/${name}`).join(', ');
    console.error(`${names}: not what scripts/serve/headers.mjs says. Run: npm run build:deploy`);
    process.exitCode = 1;
  }
}
