// @ts-check
/**
 * The response headers of the site, in one place. `npm start` sends them, `deployFiles.mjs` writes
 * them down for other servers, and the browser tests run under them.
 */

/** What a page may do: its own files and nothing else, and one Trusted Types policy for the map. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

const permissionsPolicy = [
  'accelerometer=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ');

/** @param {Record<string, string>} directives */
function policyText(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * @typedef {object} HeaderRule
 * @property {string} path `/*` for everything, `/folder/*` for a folder, else one exact path; a later
 *   rule that matches replaces the same headers of an earlier one.
 * @property {string} why said as a comment in the files for other servers
 * @property {Readonly<Record<string, string>>} headers
 */

/** @type {readonly HeaderRule[]} */
export const headerRules = [
  {
    path: '/*',
    why: 'Every answer: only files of this site, no frames elsewhere, nothing kept without asking.',
    headers: {
      'Content-Security-Policy': policyText(pagePolicy),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissionsPolicy,
      'Cache-Control': 'no-cache',
    },
  },
  {
    path: '/assets/*',
    why: 'The name holds a hash of the content, so a copy never goes stale.',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    path: '/data/*',
    why: 'The data are free to use: other sites may read them, and they can run nothing.',
    headers: {
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  },
  {
    path: '/embed.html',
    why: 'The page for embedding is the only one that may stand in a frame of another site.',
    headers: {
      'Content-Security-Policy': policyText({ ...pagePolicy, 'frame-ancestors': '*' }),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
];

/**
 * @param {HeaderRule} rule
 * @param {string} pathname
 */
function matches(rule, pathname) {
  return rule.path.endsWith('/*')
    ? pathname.startsWith(rule.path.slice(0, -1))
    : pathname === rule.path;
}

/**
 * The headers of one path.
 * @param {string} pathname begins with `/`, without the query
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const applying = headerRules.filter((rule) => matches(rule, pathname));
  return Object.assign({}, ...applying.map(({ headers }) => headers));
}
