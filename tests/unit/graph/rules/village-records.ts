/** The records of Brumeval: at least one of each kind, each field that a rule reads. */
import { createHash } from 'node:crypto';
import { ASSISES, DOCUMENTS, HALLE } from './village-documents.ts';

const sha256 = createHash('sha256')
  .update(DOCUMENTS[`sources/${HALLE}.txt`] ?? '')
  .digest('hex');

const theme = (title: string, order: number, quote: string) =>
  `title: "${title}"\nkind: thématique\norder: ${order}\npassage:\n  communique: ${ASSISES}\n  quote: "${quote}"\n`;
const workshop = (title: string, order: number, quote: string) =>
  `title: "${title}"\norder: ${order}\npassage:\n  communique: ${ASSISES}\n  quote: "${quote}"\n`;

export const RECORDS: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: "Brumeval"\nbaseline: "Un essai"\ndescription: "Un village inventé."\nasOf: 2020-12-31\nofficial: false\nsentences: comptées\nhome:\n  title: "Essai"\n  lede: "Essai."\npublisher:\n  name: "L’éditeur"\nhost: {}\n',
  'search-contract.yaml':
    'queries:\n  - query: "halle"\n    about: "un mot"\n    first: /engagements/ouvrir-la-halle/\n    among:\n      - /chiffres/etals/\n    not:\n      - /thematiques/logements/\n',
  [`transcriptions/${HALLE}.yaml`]: `communique: ${HALLE}\nsource: ${HALLE}.txt\nsha256: ${sha256}\norigin: "Texte inventé."\nedits:\n  - kind: mobilier\n    from: "MAIRIE DE BRUMEVAL\\n\\n"\n    to: ""\n  - kind: structure\n    from: "## La"\n    to: "# La"\n`,
  'organisations/etat.yaml': 'name: "État"\nkind: institution\n',
  'organisations/mairie.yaml':
    'name: "Mairie de Brumeval"\nkind: collectivités\naliases:\n  - "la ville"\n  - "maire de Brumeval"\n',
  'dossiers/halle.yaml':
    'title: "La halle"\ndescription: "Le commerce au village."\norder: 1\nseries:\n  - "assises"\n',
  'territories/brumeval.yaml': `name: "Brumeval"\nlevel: communal\npassages:\n  - communique: ${ASSISES}\n    quote: "maire de Brumeval"\n`,
  'workshops/commerce.yaml': workshop('Commerce', 1, "L'atelier du commerce"),
  'workshops/toit.yaml': workshop('Toit', 2, "l'atelier du toit"),
  'themes/marches.yaml': theme('Marchés', 1, 'les marchés de plein vent'),
  'themes/logements.yaml': theme('Logements', 2, 'les logements vides'),
  'themes/halle.yaml': `title: "Halle"\nkind: enjeu\norder: 1\npassage:\n  communique: ${HALLE}\n  quote: "accueille les maraîchers"\ncontinues:\n  - id: marches\n    editorial: "Un marché, couvert."\n`,
  'people/claire-aubin.yaml': `name: "Claire Aubin"\nfamilyName: "Aubin"\noffices:\n  - communique: ${ASSISES}\n    quote: "Claire Aubin, maire de Brumeval"\n    title: "maire de Brumeval"\n  - communique: ${HALLE}\n    quote: "Claire Aubin, présidente du canton"\n    title: "présidente du canton"\n`,
  'events/assises-2019.yaml': `title: "Assises de 2019"\nkind: conférence\nstatus: tenu\ndate:\n  period: 2019-05-14\n  communique: ${ASSISES}\n  quote: "a réuni, mardi 14 mai 2019, les deuxièmes assises"\n  words: "mardi 14 mai 2019"\nseries:\n  name: "assises"\n  rank: 2\n  communique: ${ASSISES}\n  quote: "les deuxièmes assises"\nattendance:\n  - person: claire-aubin\n    role: organise\n    communique: ${ASSISES}\n    quote: "Claire Aubin, maire de Brumeval, a réuni"\n`,
  'events/assises-2021.yaml': `title: "Assises de 2021"\nkind: conférence\nstatus: promis\ndate:\n  period: 2021\n  communique: ${ASSISES}\n  quote: "Les assises suivantes se tiendront en 2021"\n  words: "en 2021"\nseries:\n  name: "assises"\n  rank: 3\n  editorial: "Elles suivent les deuxièmes."\n`,
  'events/ouverture.yaml': `title: "Ouverture de la halle"\nkind: autre\nstatus: tenu\ndate:\n  period: 2020-06-18\n  communique: ${HALLE}\n  quote: "a ouvert la halle jeudi 18 juin 2020"\n  words: "jeudi 18 juin 2020"\nattendance:\n  - organisation: etat\n    role: assiste\n    communique: ${HALLE}\n    quote: "en présence de l'État"\n`,
  'commitments/ouvrir-la-halle.yaml': `title: "Ouvrir une halle en 2020"\nlevel: régional\nplain:\n  - "La ville ouvre une halle."\nmentions:\n  - communique: ${ASSISES}\n    quote: "La ville ouvrira une halle en 2020"\n    verb: "ouvrira"\n    level: annoncé\n    nature: annonce\n    summary: "Une halle annoncée"\n  - communique: ${HALLE}\n    quote: "a ouvert la halle jeudi 18 juin 2020"\n    verb: "a ouvert"\n    level: fait\n    nature: réalisation\n    summary: "La halle ouverte le 18 juin"\nthemes:\n  - id: marches\n    editorial: "Une halle abrite des marchés."\n    communique: ${ASSISES}\nparties:\n  - organisation: mairie\n    role: porte\n    communique: ${ASSISES}\n    quote: "La ville ouvrira"\ndue:\n  period: 2020\n  words: "en 2020"\n  communique: ${ASSISES}\n  quote: "La ville ouvrira une halle en 2020"\n`,
  'commitments/planter-une-haie.yaml': `title: "Planter une haie"\nlevel: régional\nplain:\n  - "La ville plantera une haie."\nmentions:\n  - communique: ${HALLE}\n    lead: "La ville s'engage à"\n    quote: "planter une haie"\n    verb: "s'engage à"\n    level: annoncé\n    nature: précision\n    summary: "Une haie"\nextends:\n  - id: ouvrir-la-halle\n    editorial: "La haie borde la halle."\n`,
  'commitments/reunir-le-comite.yaml': `title: "Réunir le comité"\nlevel: régional\nplain:\n  - "Le comité se réunira."\nmentions:\n  - communique: ${ASSISES}\n    quote: "Le comité se réunira deux fois par an"\n    verb: "se réunira"\n    level: annoncé\n    nature: annonce\n    summary: "Des réunions"\ndue:\n  rhythm: "deux fois par an"\n  communique: ${ASSISES}\n  quote: "Le comité se réunira deux fois par an"\n`,
  'figures/aide.yaml': `title: "Aide de l’État"\nvalue: 30000\nunit: "EUR"\napproximation: près de\nnature: flux\nlevel: fait\ncommunique: ${HALLE}\nquote: "a versé près de 30 000 euros"\nverb: "a versé"\nperiod:\n  period: 2020\n  words: "en 2020"\npayer:\n  organisation: etat\n  words: "L'État a versé"\n`,
  'figures/etals.yaml': `title: "Étals de la halle"\nvalue: 12\nunit: "étals"\nnature: stock\nlevel: en cours\ncommunique: ${HALLE}\nquote: "Elle compte 12 étals"\nverb: "compte"\nalsoSaid:\n  - communique: ${HALLE}\n    quote: "ces 12 étals"\n`,
  'figures/etals-doubles.yaml': `title: "Étals à doubler"\nvalue: 2\nunit: "fois"\nnature: multiple\nlevel: annoncé\ncommunique: ${HALLE}\nquote: "seront doublés en 2021"\nverb: "seront doublés"\nperiod:\n  period: 2021\n  words: "en 2021"\nmultipleOf: etals\n`,
  'figures/thematiques.yaml': `title: "Deux thématiques"\nvalue: 2\nunit: "thématiques"\nnature: dénombrement\ncounts: thématiques\ncommunique: ${ASSISES}\nquote: "deux thématiques"\n`,
  'vocabulary/halle.yaml': `term: "halle"\nkind: mot courant\nmeaning: "lieu de marché"\nequivalents:\n  - words: "marché couvert"\n    communique: ${HALLE}\n    quote: "La halle, ou marché couvert"\n  - words: "foirail"\n    editorial: "Un lecteur peut le dire ainsi."\npassages:\n  - communique: ${HALLE}\n    quote: "La halle, ou marché couvert"\n`,
  'replies/mairie.yaml':
    'by:\n  organisation: mairie\nabout:\n  - commitment: ouvrir-la-halle\nreceived: 2019-06-01\npublished: 2019-06-03\ntext: |\n  La halle sera belle.\n\n  Venez-y.\n',
  'missing/2018-assises.yaml':
    'title: "Premières assises"\nperiod: 2018\nseries:\n  name: "assises"\n  rank: 1\nkind: rapport\nknownFrom:\n  - name: "Un site inventé"\n    url: "https://exemple.invalid/assises"\n    seen: 2020-03-02\nprevents: "Ce qui y a été dit."\n',
};
