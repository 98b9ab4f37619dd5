/** What hosts are told of addresses that moved, and of pages that were withdrawn. */

/** A folder of addresses that moved whole; both from the root of the host, with a final `/`. */
export interface Move {
  from: string;
  to: string;
}

/** `_redirects`, for Netlify, Cloudflare Pages and others: an address and all that lies under it. */
export const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from}* ${to}:splat 301\n`).join('');

/** For nginx, in the site's own `server`. */
export const nginxMoves = (moves: readonly Move[], gone: readonly string[]): string =>
  [
    ...moves.map(({ from, to }) => `  rewrite ^${from}(.*)$ ${to}$1 permanent;`),
    // The page stays, and says that it was withdrawn: so does the answer.
    ...gone.map((url) => `  location = ${url} { error_page 410 ${url}index.html; return 410; }`),
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
