/** What hosts are told of addresses that moved, and of pages that were withdrawn. */

/** A folder of addresses that moved whole; both from the root of the host, with a final `/`. */
export interface Move {
  from: string;
  to: string;
}

/** What says that an address was withdrawn: the page itself, or the one in the folder of the name of a file. */
const pageOf = (gone: string): string => `${gone.replace(/\/$/, '')}/index.html`;

/** `_redirects`, for Netlify, Cloudflare Pages and others: an address and all that lies under it. */
export const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from}* ${to}:splat 301\n`).join('');

/** For nginx, in the site's own `server`. */
export const nginxMoves = (moves: readonly Move[], gone: readonly string[]): string =>
  [
    ...moves.map(({ from, to }) => `  rewrite ^${from}(.*)$ ${to}$1 permanent;`),
    // The page stays, and says that it was withdrawn: so does the answer.
    ...gone.map((url) => `  location = ${url} { error_page 410 ${pageOf(url)}; return 410; }`),
  ]
    .map((line) => `${line}\n`)
    .join('');

const TAB = '\t';

/** For Caddy, in the site's own block. `redir` and `error` are taken before files. */
export const caddyMoves = (moves: readonly Move[], gone: readonly string[]): string =>
  [
    ...moves.flatMap(({ from, to }, rank) => [
      `\t@ancienne${rank} path_regexp ancienne${rank} ^${from}(.*)$`,
      `${TAB}redir @ancienne${rank} ${to}{re.ancienne${rank}.1} permanent`,
    ]),
    ...(gone.length === 0 ? [] : [`\t@retirees path ${gone.join(' ')}`, '\terror @retirees 410']),
  ]
    .map((line) => `${line}\n`)
    .join('');

/**
 * For Apache, in the folder of the site: patterns go from that folder, `root` is its path on the host, and
 * `origin` what stands before it. A withdrawn page answers by itself, with the number that says so.
 */
export const apacheMoves = (
  { root, origin }: { root: string; origin: string },
  moves: readonly Move[],
  gone: readonly string[],
): string =>
  [
    ...moves.map(
      ({ from, to }) => `  RewriteRule ^${from.slice(root.length + 1)}(.*)$ ${origin}${to}$1 [R=301,L]`,
    ),
    ...gone.flatMap((url) => [
      `  RewriteRule ^${url.slice(root.length + 1).replaceAll('.', '\\.')}$ - [R=410,L]`,
      `  <If "%{REQUEST_URI} == '${url}'">`,
      `    ErrorDocument 410 ${pageOf(url)}`,
      '  </If>',
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
