/**
 * What every answer of the site says to the browser about safety: the one source of the test server's
 * headers, of `_headers`, and of the configurations in `hosts.ts`.
 */
import { isFramable, policyOf, SEARCH_INDEX, WIDEST_POLICY } from './policies.ts';
import { UNCOMMON_TYPES } from './content-types.ts';

/** Header names and values, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Names here hold a digest of the content, by Astro or by the search index: what they hold never changes. */
export const FINGERPRINTED_PATHS = [
  '/_astro/',
  '/recherche/worker.',
  `/${SEARCH_INDEX}/index/`,
  `/${SEARCH_INDEX}/fragment/`,
];
/** Open data is for anyone's programs; to a card framed in a sandbox, of no origin, its own stylesheet is from elsewhere. */
export const REUSED_PATHS = ['/donnees/v1/', '/_astro/'];
/** So are feeds, calendars, references, plain texts, and the images that stand for a page elsewhere: ends of addresses. */
export const REUSED_ENDINGS = ['.xml', '.ics', '.ris', '.bib', '.txt', '/citation.json', '.png', '.svg'];

/** Every feature that Chromium knows and that could touch a reader's device or attention: all off. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers that are the same everywhere. */
export const COMMON: Headers = {
  // Two years. Not `includeSubDomains`: we only answer for our own name.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  // What someone reads here is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** For files whose name changes with their content. */
export const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
/** For everything else: kept, but only used when the server says that it still holds. */
export const ASKED_AGAIN = 'public, max-age=0, must-revalidate';

/** For browsers that do not know `frame-ancestors`: it must say the same. */
export const UNFRAMED: Headers = { 'X-Frame-Options': 'DENY' };

/** What other sites' scripts may read, and their pages show. */
export const REUSED: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Is what lies at this path, under the site's root, made to be used elsewhere? */
const isReused = (pathname: string): boolean =>
  REUSED_PATHS.some((path) => pathname.startsWith(path)) ||
  REUSED_ENDINGS.some((ending) => pathname.endsWith(ending));

/** What depends on the kind of page: what it may run, who may frame it. */
const permissionsFor = (pathname: string): Headers => ({
  'Content-Security-Policy': policyOf(pathname),
  ...(isFramable(pathname) ? {} : UNFRAMED),
});

/**
 * The headers of the answer at an address.
 * @param pathname the path under the site's root, starting with `/`
 */
export function headersFor(pathname: string): Headers {
  return {
    ...permissionsFor(pathname),
    ...COMMON,
    'Cache-Control': FINGERPRINTED_PATHS.some((path) => pathname.startsWith(path))
      ? CACHED_FOR_EVER
      : ASKED_AGAIN,
    ...(isReused(pathname) ? REUSED : {}),
  };
}

/** Where the site lives on its host. */
export interface Placement {
  /** The path of the site's root, with or without a final `/`. */
  base?: string;
}

/** What `_headers` needs to know as well. */
export interface FolderPlacement extends Placement {
  /** The names of all folders at the site's root (`_astro`, `communiques`, …): each gets its rule. */
  folders: readonly string[];
}

/** The base with a first `/` and no final one, so that a path can follow it; nothing for the host's root. */
export const rootOf = (base = '') => `/${base}`.replace(/^\/+/, '/').replace(/\/+$/, '');

/**
 * `_headers`, for Netlify, Cloudflare Pages and others.
 *
 * When two rules match an address, some hosts join the two values and others keep one. Two policies joined
 * are both enforced, so a rule may only ever tighten: every address gets the widest policy, and every folder
 * its own on top. Either way of reading gives the right answer, and no rule ever has to take a header back.
 */
export function headersFile({ base, folders }: FolderPlacement): string {
  const root = rootOf(base);
  const rules: [string, Headers][] = [
    [`${root}/*`, { 'Content-Security-Policy': WIDEST_POLICY, ...COMMON }],
    ...['/', '/index.html', '/404.html', ...folders.map((folder) => `/${folder}/*`)].map(
      (path): [string, Headers] => [`${root}${path}`, permissionsFor(path)],
    ),
    ...FINGERPRINTED_PATHS.map((path): [string, Headers] => [
      `${root}${path}*`,
      { 'Cache-Control': CACHED_FOR_EVER },
    ]),
    // Where hosts join values, `same-origin, cross-origin` is no policy at all to a browser: anyone may show the file.
    ...REUSED_PATHS.map((path): [string, Headers] => [`${root}${path}*`, REUSED]),
    ...REUSED_ENDINGS.map((ending): [string, Headers] => [`${root}/*${ending}`, REUSED]),
    ...UNCOMMON_TYPES.map(([ending, type]): [string, Headers] => [
      `${root}/*${ending}`,
      { 'Content-Type': type },
    ]),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [path, ...lines, ''].join('\n');
    })
    .join('\n');
}
