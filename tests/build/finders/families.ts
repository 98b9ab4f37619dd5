/**
 * The addresses that were ever promised, by families that name no content: none of them may go. A family is what stands at an
 * address of each entry of a sort, or one address for ever, or addresses that come with what there is to say.
 */

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

/** What stood at an address of each entry that was published before it was gathered elsewhere (views/kept.ts). */
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
