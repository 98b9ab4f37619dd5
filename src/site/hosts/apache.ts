/** The configuration of Apache that gives the site its headers: a `.htaccess`, all that shared hosting lets one write. */
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
import { apacheMoves } from '../moves.ts';
import { CARD_FOLDER, CARD_POLICY, PAGE_POLICY, SEARCH_FOLDERS, SEARCH_POLICY } from '../policies.ts';
import { HOST_FILES, literal, type HostedSite } from './hosted.ts';

/** A header for the addresses that match. Of several such lines, the last that matches holds. */
const header = (name: string, value: string, pattern?: string): string =>
  `  Header always set ${name} "${value}"${pattern === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${pattern}#"`}`;

/** What the redirections begin with: behind a relay that holds TLS, Apache would lead readers out of it. */
const ORIGIN = '%{ENV:AUFIL_SCHEME}://%{HTTP_HOST}';

/** Types of texts, without their charset. */
const TEXTS = [
  ...new Set([
    'text/html',
    'text/xml',
    'application/javascript',
    'image/svg+xml',
    ...Object.values(CONTENT_TYPES),
  ]),
].map((type) => type.split(';')[0] ?? type);

/** Compressed versions are given as what they hold, under the encoding of their name. */
const precompressed = (ending: string, encoding: string): string =>
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`;

/** A `.htaccess` for the root of the built site (or what it holds, in a `<Directory>`). */
export function apacheSnippet({ base, moves = [], gone = [] }: HostedSite = {}): string {
  const root = rootOf(base);
  const under = (folders: readonly string[]) => `^${root}/(${folders.join('|')})/`;
  const reused = [
    `^${root}(${REUSED_PATHS.join('|')})`,
    `^${root}/(.*/)?[^/]*(${REUSED_ENDINGS.map((ending) => literal(ending.replace(/^\//, ''))).join('|')})(\\.br|\\.gz)?$`,
  ];
  const fingerprinted = `^${root}(${FINGERPRINTED_PATHS.map(literal).join('|')})`;
  return `# À enregistrer sous le nom .htaccess à la racine du site, à côté de index.html${root && ` (adresse ${root}/)`}.
# Le serveur doit le lire (AllowOverride All) et avoir les modules headers et rewrite : « a2enmod headers rewrite ».
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${root}/404.html
ErrorDocument 403 ${root}/404.html

# Tous les textes sont en UTF-8.
AddDefaultCharset utf-8
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `AddType "${type}" ${ending}`)
  .join('\n')}
# Déjà compressés : un serveur qui regarde dans les fichiers (mod_mime_magic) les dirait « gzip » au navigateur.
AddType application/octet-stream ${INDEX_ENDINGS.join(' ')}
# Les versions compressées portent le type de ce qu’elles tiennent ; sans cette ligne, « .br » est du breton.
RemoveLanguage .br .fr
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz

<IfModule mod_headers.c>
${header('Content-Security-Policy', PAGE_POLICY)}
${header('Content-Security-Policy', SEARCH_POLICY, under(SEARCH_FOLDERS))}
${header('Content-Security-Policy', CARD_POLICY, under([CARD_FOLDER]))}
${header('X-Frame-Options', UNFRAMED['X-Frame-Options'] ?? '')}
  Header always unset X-Frame-Options "expr=%{REQUEST_URI} =~ m#${under([CARD_FOLDER])}#"
${Object.entries(COMMON)
  .map(([name, value]) => header(name, value))
  .join('\n')}
${header('Cache-Control', ASKED_AGAIN)}
${header('Cache-Control', CACHED_FOR_EVER, fingerprinted)}
  # Données, flux, agendas, références et images d’aperçu : d’autres sites peuvent les lire et les montrer.
${reused.flatMap((pattern) => Object.entries(REUSED).map(([name, value]) => header(name, value, pattern))).join('\n')}
  Header always merge Vary Accept-Encoding
  # Apache marque « -gzip » l’empreinte de ce qu’il compresse, et ne la reconnaît plus : tout serait envoyé de nouveau.
  RequestHeader edit* If-None-Match '-(gzip|br)"' '"'
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # Derrière un relais qui tient TLS et le dit (X-Forwarded-Proto), une redirection ne doit pas quitter TLS.
  RewriteRule ^ - [E=AUFIL_SCHEME:%{REQUEST_SCHEME}]
  RewriteCond %{HTTP:X-Forwarded-Proto} =https
  RewriteRule ^ - [E=AUFIL_SCHEME:https]
  # Les consignes d’hébergement ne sont pas des pages.
  RewriteRule ^(${HOST_FILES.join('|')}|\\.(?!well-known/).*)$ - [R=404,L]
${apacheMoves({ root, origin: ORIGIN }, moves, gone)}  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_URI} !/$
  RewriteRule ^ ${ORIGIN}%{REQUEST_URI}/ [R=301,L]
  # « npm run build -- --compress » écrit les versions .br et .gz : elles sont servies telles quelles.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_URI} /$
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteRule ^(.*)$ $1index.html
${precompressed('br', 'br')}
${precompressed('gz', 'gzip')}
</IfModule>
`;
}
