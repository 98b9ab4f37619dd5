/** Configurations that give a web server the headers of the site: examples to complete with a name and, for nginx, TLS. */
import { UNCOMMON_TYPES } from './content-types.ts';
import {
  ASKED_AGAIN,
  CACHED_FOR_EVER,
  COMMON,
  FINGERPRINTED_PATHS,
  OPEN_DATA_PATH,
  rootOf,
  UNFRAMED,
  type Placement,
} from './headers.ts';
import { caddyMoves, nginxMoves, type Move } from './moves.ts';
import { CARD_FOLDER, CARD_POLICY, PAGE_POLICY, SEARCH_FOLDERS, SEARCH_POLICY } from './policies.ts';

/** Where the site lives, what moved in it and what was withdrawn. */
export interface HostedSite extends Placement {
  moves?: readonly Move[];
  /** Addresses of withdrawn pages, from the root of the host. */
  gone?: readonly string[];
}

/** An nginx configuration: the maps go with `http`, the rest with the site's own `server`. */
export function nginxSnippet({ base, moves = [], gone = [] }: HostedSite = {}): string {
  const root = rootOf(base);
  return `# À inclure au niveau « http » (par exemple /etc/nginx/conf.d/au-fil-des-engagements.conf).
map $uri $aufil_csp {
  default "${PAGE_POLICY}";
  "~^${root}/(${SEARCH_FOLDERS.join('|')})/" "${SEARCH_POLICY}";
  "~^${root}/${CARD_FOLDER}/" "${CARD_POLICY}";
}
# Une valeur vide, et nginx n’envoie pas l’en-tête : les cartes s’intègrent dans d’autres sites.
map $uri $aufil_cadre {
  default "${UNFRAMED['X-Frame-Options']}";
  "~^${root}/${CARD_FOLDER}/" "";
}
map $uri $aufil_cache {
  default "${ASKED_AGAIN}";
${FINGERPRINTED_PATHS.map((path) => `  "~^${root}${path}" "${CACHED_FOR_EVER}";`).join('\n')}
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
  add_header X-Frame-Options $aufil_cadre always;
${Object.entries(COMMON)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $aufil_cache always;
  add_header Access-Control-Allow-Origin $aufil_cors always;

  # Les consignes d’hébergement ne sont pas des pages.
  location ~ ^${root}/_(headers|redirects)$ {
    return 404;
  }
${UNCOMMON_TYPES.map(
  ([ending, type]) => `  location ~ \\${ending}$ { types { } default_type "${type}"; }`,
).join('\n')}
${nginxMoves(moves, gone)}  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** A Caddy site: Caddy takes care of TLS by itself. */
export function caddySnippet({ base, moves = [], gone = [] }: HostedSite = {}): string {
  const root = rootOf(base);
  const searchPaths = SEARCH_FOLDERS.map((folder) => `${root}/${folder}/*`).join(' ');
  const fingerprinted = FINGERPRINTED_PATHS.map((path) => `${root}${path}*`).join(' ');
  const cardPaths = `${root}/${CARD_FOLDER}/*`;
  return `# Remplacer par le nom du site ; Caddy obtient lui-même le certificat.
exemple.fr {
	root * /srv/au-fil-des-engagements
	encode zstd gzip

	@consignes path ${root}/_headers ${root}/_redirects
	error @consignes 404
${caddyMoves(moves, gone)}
	@recherche path ${searchPaths}
	@cartes path ${cardPaths}
	@sauf_cartes not path ${cardPaths}
	@ailleurs not path ${searchPaths} ${cardPaths}
	@empreinte path ${fingerprinted}
	@variable not path ${fingerprinted}
	@donnees path ${root}${OPEN_DATA_PATH}*

	header @recherche Content-Security-Policy "${SEARCH_POLICY}"
	header @cartes Content-Security-Policy "${CARD_POLICY}"
	header @sauf_cartes X-Frame-Options "${UNFRAMED['X-Frame-Options']}"
	header @ailleurs Content-Security-Policy "${PAGE_POLICY}"
	header {
${Object.entries(COMMON)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header @empreinte Cache-Control "${CACHED_FOR_EVER}"
	header @variable Cache-Control "${ASKED_AGAIN}"
${UNCOMMON_TYPES.map(([ending, type]) => `\theader *${ending} Content-Type "${type}"`).join('\n')}
	header @donnees Access-Control-Allow-Origin "*"

	file_server
${
  gone.length === 0
    ? ''
    : `	handle_errors 410 {
		rewrite * {http.request.orig_uri.path}index.html
		file_server {
			status 410
		}
	}
`
}	handle_errors {
		rewrite * ${root}/404.html
		file_server
	}
}
`;
}
