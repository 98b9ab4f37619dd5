/**
 * What every answer of the site says to the browser about safety: the one source of the test server's
 * headers and of the files that configure a host (`_headers`, nginx, Caddy).
 */

/** Header names and values, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The search page compiles Pagefind's WebAssembly in a worker, and a worker obeys the policy of its own file:
 * both get the permission, and no other page does.
 */
const SEARCH_FOLDERS = ['recherche', 'pagefind'];
/** Astro puts a hash of the content in these names: they never change. */
const FINGERPRINTED_PATH = '/_astro/';
/** Open data is for other people's programs too, browsers included. */
const OPEN_DATA_PATH = '/donnees/v1/';

function policy(script: string, worker: string): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `worker-src ${worker}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

// Without `worker-src`, browsers fall back to `script-src` and would let any page start a worker.
const PAGE_POLICY = policy("'self'", "'none'");
const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'", "'self'");

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
const COMMON: Headers = {
  // Two years. Not `includeSubDomains`: we only answer for our own name.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  // What someone reads here is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
};

const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
const ASKED_AGAIN = 'public, max-age=0, must-revalidate';

const isSearch = (pathname: string) => SEARCH_FOLDERS.some((folder) => pathname.startsWith(`/${folder}/`));

/**
 * The headers of the answer at an address.
 * @param pathname the path under the site's root, starting with `/`
 */
export function headersFor(pathname: string): Headers {
  return {
    'Content-Security-Policy': isSearch(pathname) ? SEARCH_POLICY : PAGE_POLICY,
    ...COMMON,
    'Cache-Control': pathname.startsWith(FINGERPRINTED_PATH) ? CACHED_FOR_EVER : ASKED_AGAIN,
    ...(pathname.startsWith(OPEN_DATA_PATH) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Where the site lives on its host. */
export interface Placement {
  /** The path of the site's root, with or without a final `/`. */
  base?: string;
  /** The names of the folders at the site's root (`communiques`, `engagements`, …), needed by `_headers` only. */
  folders?: readonly string[];
}

/** The base without its final `/`, so that a path can follow it. */
const rootOf = (base = '/') => base.replace(/\/*$/, '');

/**
 * `_headers`, for Netlify, Cloudflare Pages and others.
 *
 * When two rules match an address, some hosts join the two values and others keep one. Two policies joined
 * are both enforced, so a rule may only ever tighten: every address gets the search page's policy, and every
 * folder but the search page's gets the stricter one on top. Either way of reading gives the right answer.
 */
export function headersFile({ base, folders = [] }: Placement = {}): string {
  const root = rootOf(base);
  const rules: [string, Headers][] = [
    [`${root}/*`, { 'Content-Security-Policy': SEARCH_POLICY, ...COMMON }],
    ...['/', '/index.html', '/404.html', ...folders.map((folder) => `/${folder}/*`)]
      .filter((path) => !isSearch(path))
      .map((path): [string, Headers] => [`${root}${path}`, { 'Content-Security-Policy': PAGE_POLICY }]),
    [`${root}${FINGERPRINTED_PATH}*`, { 'Cache-Control': CACHED_FOR_EVER }],
    [`${root}${OPEN_DATA_PATH}*`, { 'Access-Control-Allow-Origin': '*' }],
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [path, ...lines, ''].join('\n');
    })
    .join('\n');
}

/** An nginx configuration: the maps go with `http`, the rest with the site's own `server`. */
export function nginxSnippet({ base }: Placement = {}): string {
  const root = rootOf(base);
  return `# À inclure au niveau « http » (par exemple /etc/nginx/conf.d/au-fil-des-engagements.conf).
map $uri $aufil_csp {
  default "${PAGE_POLICY}";
  "~^${root}/(${SEARCH_FOLDERS.join('|')})/" "${SEARCH_POLICY}";
}
map $uri $aufil_cache {
  default "${ASKED_AGAIN}";
  "~^${root}${FINGERPRINTED_PATH}" "${CACHED_FOR_EVER}";
}
map $uri $aufil_cors {
  default "";
  "~^${root}${OPEN_DATA_PATH}" "*";
}

server {
  listen 80;
  listen [::]:80;
  # À compléter : server_name, et TLS (listen 443 ssl, ssl_certificate…).
  root /srv/au-fil-des-engagements;
  index index.html;
  error_page 404 ${root}/404.html;

  # Tous les textes sont en UTF-8.
  charset utf-8;
  charset_types text/plain text/css text/csv text/calendar text/xml text/javascript
    application/json application/xml application/javascript application/atom+xml;

  # nginx oublie les en-têtes d’un niveau dès qu’un niveau inférieur en ajoute un : les garder tous ici.
  add_header Content-Security-Policy $aufil_csp always;
${Object.entries(COMMON)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $aufil_cache always;
  add_header Access-Control-Allow-Origin $aufil_cors always;

  # Les consignes d’hébergement ne sont pas des pages.
  location ~ ^${root}/_(headers|redirects)$ {
    return 404;
  }
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** A Caddy site: Caddy takes care of TLS by itself. */
export function caddySnippet({ base }: Placement = {}): string {
  const root = rootOf(base);
  const searchPaths = SEARCH_FOLDERS.map((folder) => `${root}/${folder}/*`).join(' ');
  return `# Remplacer par le nom du site ; Caddy obtient lui-même le certificat.
exemple.fr {
	root * /srv/au-fil-des-engagements
	encode zstd gzip

	@consignes path ${root}/_headers ${root}/_redirects
	error @consignes 404

	@recherche path ${searchPaths}
	@ailleurs not path ${searchPaths}
	@empreinte path ${root}${FINGERPRINTED_PATH}*
	@variable not path ${root}${FINGERPRINTED_PATH}*
	@donnees path ${root}${OPEN_DATA_PATH}*

	header @recherche Content-Security-Policy "${SEARCH_POLICY}"
	header @ailleurs Content-Security-Policy "${PAGE_POLICY}"
	header {
${Object.entries(COMMON)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header @empreinte Cache-Control "${CACHED_FOR_EVER}"
	header @variable Cache-Control "${ASKED_AGAIN}"
	header @donnees Access-Control-Allow-Origin "*"

	file_server
	handle_errors {
		rewrite * ${root}/404.html
		file_server
	}
}
`;
}
