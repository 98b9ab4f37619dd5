/** The configuration of nginx that gives the site its headers: an example to complete with a name and TLS. */
import { UNCOMMON_TYPES } from '../content-types.ts';
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
import { nginxMoves } from '../moves.ts';
import { CARD_FOLDER, CARD_POLICY, PAGE_POLICY, SEARCH_FOLDERS, SEARCH_POLICY } from '../policies.ts';
import { depositLine, HOST_FILES, HOST_FOLDER, literal, type HostedSite } from './hosted.ts';

const RESOURCE_POLICY = 'Cross-Origin-Resource-Policy';
/** Said by a map, for it depends on the address. */
const VARYING: Readonly<Record<string, string>> = { [RESOURCE_POLICY]: '$aufil_ressource' };

/** A type without what its charset is, which nginx would not recognise among those that it compresses and completes. */
const bare = (type: string): string => type.split(';')[0] ?? type;
const UNCOMMON = UNCOMMON_TYPES.map(([ending, type]): [string, string] => [ending, bare(type)]);
const TEXTS = [
  'text/plain text/css text/xml text/javascript',
  'application/json application/xml application/javascript application/atom+xml',
  ...UNCOMMON.filter(([, type]) => type !== 'application/manifest+json').map(([, type]) => type),
].join(' ');

/** The addresses made to be used elsewhere, for two maps. */
const reusedLines = (root: string, value: string): string =>
  [
    ...REUSED_PATHS.map((path) => `"~^${root}${path}"`),
    ...REUSED_ENDINGS.map((ending) => `"~^${root}/(.*/)?[^/]*${literal(ending.replace(/^\//, ''))}$"`),
  ]
    .map((pattern) => `  ${pattern} "${value}";`)
    .join('\n');

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
${FINGERPRINTED_PATHS.map((path) => `  "~^${root}${literal(path)}" "${CACHED_FOR_EVER}";`).join('\n')}
}
# Données, flux, agendas, références et images d’aperçu : d’autres sites peuvent les lire et les montrer.
map $uri $aufil_cors {
  default "";
${reusedLines(root, REUSED['Access-Control-Allow-Origin'] ?? '')}
}
map $uri $aufil_ressource {
  default "${COMMON[RESOURCE_POLICY]}";
${reusedLines(root, REUSED[RESOURCE_POLICY] ?? '')}
}

server {
  listen 80;
  listen [::]:80;
  # À compléter : server_name, et TLS (listen 443 ssl, ssl_certificate…).
  # ${depositLine(base)}
  root ${HOST_FOLDER};
  index index.html;
  # Ce qui existe sans page (un dossier de scripts) n’est pas une page non plus.
  error_page 404 ${root}/404.html;
  error_page 403 =404 ${root}/404.html;
  # Derrière un relais qui tient TLS, une redirection absolue quitterait TLS et montrerait le port de nginx.
  absolute_redirect off;

  # Tous les textes sont en UTF-8.
  charset utf-8;
  charset_types ${TEXTS};

  # « npm run build -- --compress » écrit les versions .gz (et .br : brotli_static on, si le module est là).
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_min_length 1000;
  # Les fichiers de la recherche n’y sont pas, moteur à part : ils sont déjà compressés.
  gzip_types ${TEXTS} image/svg+xml application/wasm;

  # nginx oublie les en-têtes d’un niveau dès qu’un niveau inférieur en ajoute un : les garder tous ici.
  add_header Content-Security-Policy $aufil_csp always;
  add_header X-Frame-Options $aufil_cadre always;
${Object.entries(COMMON)
  .map(([name, value]) => `  add_header ${name} ${VARYING[name] ?? `"${value}"`} always;`)
  .join('\n')}
  add_header Cache-Control $aufil_cache always;
  add_header Access-Control-Allow-Origin $aufil_cors always;

  # Les consignes d’hébergement ne sont pas des pages.
  location ~ ^${root}/(${HOST_FILES.join('|')}|\\.(?!well-known/).*)$ {
    return 404;
  }
${UNCOMMON.map(([ending, type]) => `  location ~ \\${ending}$ { types { } default_type ${type}; }`).join('\n')}
${nginxMoves(moves, gone)}  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}
