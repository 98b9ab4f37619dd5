/** What each kind of page may run, and who may frame it: the content security policies. */

/** The folder of the search's index, at the root of the site. */
export const SEARCH_INDEX = 'pagefind';

/**
 * The search page compiles Pagefind's WebAssembly in a worker, and a worker obeys the policy of its own file:
 * both get the permission, and no other page does.
 */
export const SEARCH_FOLDERS = ['recherche', SEARCH_INDEX];
/** Cards to be shown in other sites: any page may frame them, and they run nothing at all. */
export const CARD_FOLDER = 'cartes';
/** The files that documents attach, at the root of the site. */
export const FILES_FOLDER = 'pieces';

/** What differs from one kind of page to another. */
interface Permissions {
  script: string;
  worker: string;
  ancestors: string;
}

function policy({ script, worker, ancestors }: Permissions): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    // Without `worker-src`, browsers fall back to `script-src` and would let any page start a worker.
    `worker-src ${worker}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
}

const NONE = "'none'";
const SEARCH = { script: "'self' 'wasm-unsafe-eval'", worker: "'self'" };

/** Of every page. */
export const PAGE_POLICY = policy({ script: "'self'", worker: NONE, ancestors: NONE });
/** Of the search page and of its worker. */
export const SEARCH_POLICY = policy({ ...SEARCH, ancestors: NONE });
/** Of the cards. */
export const CARD_POLICY = policy({ script: NONE, worker: NONE, ancestors: '*' });
/** What some page or other may do: of no page, but what every policy tightens. */
export const WIDEST_POLICY = policy({ ...SEARCH, ancestors: '*' });

const isUnder = (pathname: string, folders: readonly string[]) =>
  folders.some((folder) => pathname.startsWith(`/${folder}/`));

/** May the page at this path, under the site's root, be framed by other sites? */
export const isFramable = (pathname: string): boolean => isUnder(pathname, [CARD_FOLDER]);

/** The policy of the page at this path, under the site's root. */
export function policyOf(pathname: string): string {
  if (isFramable(pathname)) return CARD_POLICY;
  return isUnder(pathname, SEARCH_FOLDERS) ? SEARCH_POLICY : PAGE_POLICY;
}
