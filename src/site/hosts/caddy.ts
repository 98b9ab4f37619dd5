/** The configuration of Caddy that gives the site its headers: an example to complete with a name. */
import { CONTENT_TYPES, INDEX_ENDINGS } from '../content-types.ts';
import {
  ASKED_AGAIN,
  CACHED_FOR_EVER,
  COMMON,
  FINGERPRINTED_PATHS,
  REUSED,
  REUSED_ENDINGS,
  REUSED_PATHS,
  rootOf,
  UNFRAMED,
} from '../headers.ts';
import { caddyMoves } from '../moves.ts';
import { CARD_FOLDER, CARD_POLICY, PAGE_POLICY, SEARCH_FOLDERS, SEARCH_POLICY } from '../policies.ts';
import { depositLine, HOST_FILES, HOST_FOLDER, type HostedSite } from './hosted.ts';

/**
 * What answers a withdrawn page: the page itself, which says so; a file, the page in the folder of its name. Before 2.8, `handle_errors` takes no number:
 * a matcher asks which error it is.
 */
const GONE_PAGES = `		@retiree expression {http.error.status_code} == 410
		handle @retiree {
			@fichier not path */
			rewrite @fichier {http.request.orig_uri.path}/index.html
			@page path */
			rewrite @page {http.request.orig_uri.path}index.html
			file_server {
				status 410
			}
		}
`;

/** Said by the header of the common block too, which Caddy would take after any narrower one. */
const RESOURCE_POLICY = 'Cross-Origin-Resource-Policy';

/**
 * Every type, at the last moment: file_server takes away the one that stands there when it does not know the ending.
 * Answers with an error are out of its reach.
 */
const types: readonly (readonly [endings: readonly string[], type: string])[] = [
  ...Object.entries(CONTENT_TYPES).map(([ending, type]) => [[ending], type] as const),
  [INDEX_ENDINGS, 'application/octet-stream'],
];
const typed = (endings: readonly string[], type: string, matcher: string) =>
  `\t${matcher} path ${endings.map((ending) => `*${ending}`).join(' ')}
	header ${matcher} {
		Content-Type "${type}"
		defer
	}`;

/** A Caddy site: Caddy takes care of TLS by itself. */
export function caddySnippet({ base, moves = [], gone = [] }: HostedSite = {}): string {
  const root = rootOf(base);
  const searchPaths = SEARCH_FOLDERS.map((folder) => `${root}/${folder}/*`).join(' ');
  const fingerprinted = FINGERPRINTED_PATHS.map((path) => `${root}${path}*`).join(' ');
  const cardPaths = `${root}/${CARD_FOLDER}/*`;
  const hidden = [...HOST_FILES, '.nojekyll'].map((name) => `${root}/${name}`).join(' ');
  const reused = [
    ...REUSED_PATHS.map((path) => `${root}${path}*`),
    ...REUSED_ENDINGS.map((ending) => `*${ending}`),
  ].join(' ');
  return `# Remplacer par le nom du site ; Caddy obtient lui-même le certificat.
exemple.fr {
	# ${depositLine(base)}
	root * ${HOST_FOLDER}
	encode zstd gzip

	@consignes path ${hidden}
	error @consignes 404
	# Une adresse sans sa barre finale ; sans ces lignes, Caddy 2.6 perdrait la recherche (« ?q=… ») en l’ajoutant.
	@sans_barre {
		not path */
		not expression \`{http.request.uri.query} == ""\`
		file {path}/index.html
	}
	redir @sans_barre {path}/?{query} permanent
${caddyMoves(moves, gone)}
	@recherche path ${searchPaths}
	@cartes path ${cardPaths}
	@sauf_cartes not path ${cardPaths}
	@ailleurs not path ${searchPaths} ${cardPaths}
	@empreinte path ${fingerprinted}
	@variable not path ${fingerprinted}
	@partage path ${reused}
	@propres not path ${reused}

	header @recherche Content-Security-Policy "${SEARCH_POLICY}"
	header @cartes Content-Security-Policy "${CARD_POLICY}"
	header @sauf_cartes X-Frame-Options "${UNFRAMED['X-Frame-Options']}"
	header @ailleurs Content-Security-Policy "${PAGE_POLICY}"
	header {
${Object.entries(COMMON)
  .filter(([name]) => name !== RESOURCE_POLICY)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header @empreinte Cache-Control "${CACHED_FOR_EVER}"
	header @variable Cache-Control "${ASKED_AGAIN}"
${types.map(([endings, type], rank) => typed(endings, type, `@type${rank}`)).join('\n')}
	# Données, flux, agendas, références et images d’aperçu : d’autres sites peuvent les lire et les montrer.
${Object.entries(REUSED)
  .map(([name, value]) => `\theader @partage ${name} "${value}"`)
  .join('\n')}
	header @propres ${RESOURCE_POLICY} "${COMMON[RESOURCE_POLICY]}"

	# « npm run build -- --compress » écrit les versions .br et .gz : elles sont servies telles quelles.
	file_server {
		precompressed br gzip
	}
	handle_errors {
${gone.length === 0 ? '' : GONE_PAGES}		handle {
			rewrite * ${root}/404.html
			file_server
		}
	}
}
`;
}
