/**
 * The addresses that were ever promised, by families that name no content: none of them may go. A family is what stands at an
 * address of each entry of a sort, or one address for ever, or addresses that come with what there is to say.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';

/** What stands for each entry of a set of open data, by the name of the set: its page, and what lies under it. */
export const OF_EACH: Readonly<Record<string, readonly string[]>> = {
  communiques: [
    '/communiques/<id>/',
    '/communiques/<id>/texte.txt',
    '/communiques/<id>/brut.txt',
    '/communiques/<id>/citation.ris',
    '/communiques/<id>/citation.bib',
    '/communiques/<id>/citation.json',
  ],
  engagements: ['/engagements/<id>/', '/engagements/<id>/flux.xml'],
  thematiques: ['/thematiques/<id>/', '/thematiques/<id>/flux.xml'],
  dossiers: ['/dossiers/<id>/', '/dossiers/<id>/flux.xml', '/dossiers/<id>/communiques/'],
  evenements: ['/evenements/<id>/'],
  personnes: ['/personnes/<id>/', '/personnes/<id>/flux.xml'],
  organismes: ['/organismes/<id>/'],
  chiffres: ['/chiffres/<id>/'],
  vocabulaire: ['/vocabulaire/<id>/'],
  ateliers: ['/ateliers/<id>/'],
  territoires: ['/territoires/<id>/'],
  series: ['/series/<id>/'],
  reponses: ['/reponses/<id>/'],
};

/** What stood at an address of each entry that was published before it was gathered elsewhere (exports/kept.ts). */
export const OF_EACH_BEFORE: Readonly<Record<string, readonly string[]>> = {
  communiques: ['/comparer/cotes/<id>.json'],
  chiffres: ['/cartes/chiffres/<id>/'],
};

/** What every site has. */
export const FOR_EVER = [
  ...['/', '/404.html', '/communiques/', '/engagements/', '/thematiques/', '/evenements/', '/personnes/'],
  ...['/chiffres/', '/vocabulaire/', '/echeances/', '/recherche/', '/recherche/contrat/', '/verifier/'],
  ...['/ce-qui-nous-manque/', '/corrections/', '/presse/', '/repertoire/', '/plan-du-site/', '/comparer/'],
  ...['/donnees/', '/donnees/champs/', '/grille-accessibilite/'],
  ...['/flux.xml', '/corrections/flux.xml', '/agenda.ics', '/echeances.ics', '/robots.txt'],
  ...['/sitemap-index.xml', '/sitemap-0.xml', '/apercu.png', '/favicon.svg', '/apple-touch-icon.png'],
  ...['/donnees/v1/datapackage.json', '/donnees/v1/catalogue.jsonld', '/donnees/v1/tout.jsonl'],
  ...[
    'communiques',
    'engagements',
    'thematiques',
    'evenements',
    'personnes',
    'organismes',
    'chiffres',
  ].flatMap((set) => [`/donnees/v1/${set}.json`, `/donnees/v1/${set}.csv`]),
];

/** A year, an id that begins by its day, any other id, a further page of a list. */
const PARTS: Readonly<Record<string, string>> = {
  '<année>': String.raw`\d{4}`,
  '<document>': String.raw`\d{4}-\d{2}-\d{2}-[a-z0-9-]+`,
  '<id>': '[a-z0-9-]+',
  '<page>': String.raw`(?:page-\d+/)?`,
  '<fichier>': String.raw`[\w.-]+`,
};

/** Addresses that depend on what there is to say. */
export const SOMETIMES = [
  '/<id>/',
  '/<id>/<page>',
  '/communiques/<année>/<page>',
  '/engagements/<id>/<id>/<page>',
  '/thematiques/<id>/<page>',
  '/vocabulaire/<id>/<page>',
  '/dossiers/<id>/communiques/<page>',
  '/recherche/contrat/<page>',
  '/evenements/<id>/dossier/',
  '/comparer/<document>/<document>/',
  '/comparer/cotes/<id>.json',
  '/cartes/communiques/<document>/',
  '/communiques/<document>/apercu.png',
  '/<id>/<id>/apercu.png',
  '/pieces/<fichier>',
  '/pieces/<fichier>/',
  '/donnees/champs/<id>/',
  '/donnees/v1/<fichier>',
  '/sitemap-<id>.xml',
  '/flux-<id>.xml',
  '/<id>/<id>/flux-<id>.xml',
  '/corrections/flux-<id>.xml',
  '/.well-known/security.txt',
];

/**
 * What is promised to nobody: names that hold a digest, which the pages of a build ask for and no one else, and the files of
 * the engines of the site. A page that was opened before a build asks again, and says what to do.
 */
export const NOT_PROMISED = [
  /^\/_astro\//,
  /^\/pagefind\//,
  /^\/recherche\/worker\.[\w-]+\.js$/,
  /^\/verifier\/corpus\//,
  /^\/(?:_headers|_redirects|\.nojekyll|SHA256SUMS|sbom\.\w+\.json)$/,
];

const patternOf = (family: string): RegExp =>
  new RegExp(
    `^${family
      .split(/(<[^>]+>)/)
      .map((part) => PARTS[part] ?? part.replaceAll('.', String.raw`\.`))
      .join('')}$`,
  );

/** As an address: `/a/index.html` is `/a/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

interface Entry {
  id: string;
  publie_ici?: string | null;
}

/** The entries of a set of open data, whole or by parts; none where the set is not. */
function entriesOf(site: Site, set: string): Entry[] {
  const read = (path: string): Entry[] => {
    const file = join(site.folder, path);
    if (!existsSync(file)) return [];
    const { donnees, parties } = JSON.parse(readFileSync(file, 'utf8')) as {
      donnees?: Entry[];
      parties?: { url: string }[];
    };
    return donnees ?? (parties ?? []).flatMap(({ url }) => read(new URL(url).pathname));
  };
  return read(`/donnees/v1/${set}.json`);
}

/** Promised addresses at which a site has nothing; `lastDay` is the last one of {@link OF_EACH_BEFORE}. */
export function findBroken(site: Site, lastDay: string): string[] {
  const has = new Set([...site.files].map(addressOf));
  const expand = (families: Readonly<Record<string, readonly string[]>>, isOne: (entry: Entry) => boolean) =>
    Object.entries(families).flatMap(([set, some]) =>
      entriesOf(site, set)
        .filter(isOne)
        .flatMap(({ id }) => some.map((family) => family.replace('<id>', id))),
    );
  return [
    ...FOR_EVER,
    ...expand(OF_EACH, () => true),
    ...expand(OF_EACH_BEFORE, ({ publie_ici }) => (publie_ici ?? '9999') <= lastDay),
  ].filter((address) => !has.has(address));
}

/** Addresses of a site that no family holds: a new one is promised by adding it here. */
export function findUnpromised(site: Site): string[] {
  const patterns = [FOR_EVER, SOMETIMES, ...Object.values(OF_EACH), ...Object.values(OF_EACH_BEFORE)]
    .flat()
    .map(patternOf);
  return [...site.files]
    .map(addressOf)
    .filter((address) => ![...patterns, ...NOT_PROMISED].some((pattern) => pattern.test(address)));
}
