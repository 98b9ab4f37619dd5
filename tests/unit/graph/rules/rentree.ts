/**
 * Brumeval again, with a communiqué that says one thing at each level and with each kind of reservation: what the editors
 * may say of it, and what would say more, is in `tests/fixtures/formulations/`.
 */
import { village } from './village.ts';

export const RENTREE = '2020-09-01-rentree';

const TEXT = {
  logements: "Jusqu'à 40 logements vides devraient être rénovés en 2021, à titre expérimental.",
  communes: 'Les communes voisines sont invitées à participer au marché de printemps.',
  preau: "Des travaux sont en cours pour agrandir le préau de l'école.",
  verse: 'La mairie versera environ 5 000 euros aux clubs sportifs, dans le cadre du pacte rural.',
  relogees: 'Au moins 25 familles ont été relogées, notamment dans la vallée.',
  gardes: 'Le conseil souhaite embaucher deux gardes champêtres supplémentaires.',
  navette: 'Une navette circulera le jeudi, en priorité pour les aînés.',
  chemins: 'Les trois chemins principaux seront balisés, tels que la côte du moulin.',
} as const;

const communique = `---
title: "Brumeval prépare la rentrée"
date: 2020-09-01
dateline: "Brumeval, le 01/09/2020"
place: Brumeval
issuer:
  organisation: mairie
  editorial: "Le document ne nomme pas son auteur."
summary: "Le village dit ce qui est prévu, demandé ou attendu pour la rentrée."
plain:
  - "La ville présente sa rentrée."
---

Brumeval, le 01/09/2020

# Brumeval prépare la rentrée

${Object.values(TEXT).join('\n\n')}
`;

interface Told {
  title: string;
  summary: string;
  plain: string;
  quote: string;
  verb: string;
  level: string;
}

const commitment = ({ title, summary, plain, quote, verb, level }: Told) =>
  `title: "${title}"\nlevel: communal\nplain:\n  - "${plain}"\nmentions:\n  - communique: ${RENTREE}\n    quote: "${quote}"\n    verb: "${verb}"\n    level: ${level}\n    nature: annonce\n    summary: "${summary}"\n`;

const figure = (title: string, unit: string, value: number, more: string, quote: string) =>
  `title: "${title}"\nvalue: ${value}\nunit: "${unit}"\n${more}communique: ${RENTREE}\nquote: "${quote}"\n`;

const FILES: Readonly<Record<string, string>> = {
  [`communiques/${RENTREE}.mdx`]: communique,
  'commitments/renover-des-logements.yaml': commitment({
    title: 'Rénover jusqu’à 40 logements vides en 2021, à titre expérimental',
    summary: 'Jusqu’à 40 rénovations attendues, à titre expérimental',
    plain: 'Des logements vides devraient être rénovés, pour essayer.',
    quote: TEXT.logements,
    verb: 'devraient être rénovés',
    level: 'attendu',
  }),
  'commitments/participer-au-marche.yaml': commitment({
    title: 'Participer au marché de printemps',
    summary: 'Les communes voisines y sont invitées',
    plain: 'Les communes voisines sont invitées au marché de printemps.',
    quote: TEXT.communes,
    verb: 'sont invitées à',
    level: 'invité',
  }),
  'commitments/agrandir-le-preau.yaml': commitment({
    title: 'Agrandir le préau de l’école',
    summary: 'Des travaux dits en cours',
    plain: 'Des travaux sont en cours pour agrandir le préau.',
    quote: TEXT.preau,
    verb: 'sont en cours',
    level: 'en cours',
  }),
  'commitments/verser-aux-clubs.yaml': commitment({
    title: 'Verser environ 5 000 euros aux clubs sportifs, dans le cadre du pacte rural',
    summary: 'Un versement annoncé dans le cadre du pacte rural',
    plain: 'La mairie annonce une somme pour les clubs sportifs, par le pacte rural.',
    quote: TEXT.verse,
    verb: 'versera',
    level: 'annoncé',
  }),
  'commitments/embaucher-des-gardes.yaml': commitment({
    title: 'Embaucher deux gardes champêtres supplémentaires',
    summary: 'Un souhait du conseil',
    plain: 'Le conseil souhaite embaucher des gardes champêtres de plus.',
    quote: TEXT.gardes,
    verb: 'souhaite',
    level: 'attendu',
  }),
  'commitments/ouvrir-une-navette.yaml': commitment({
    title: 'Faire circuler une navette le jeudi, en priorité pour les aînés',
    summary: 'Une navette annoncée',
    plain: 'Une navette circulera le jeudi.',
    quote: TEXT.navette,
    verb: 'circulera',
    level: 'annoncé',
  }),
  'figures/logements-a-renover.yaml': figure(
    'Logements vides à rénover, à titre expérimental',
    'logements',
    40,
    'approximation: jusqu’à\nnature: flux\nlevel: attendu\nverb: "devraient être rénovés"\nperiod:\n  period: 2021\n  words: "en 2021"\n',
    TEXT.logements,
  ),
  'figures/somme-pour-les-clubs.yaml': figure(
    'Somme annoncée pour les clubs sportifs, dans le cadre du pacte rural',
    'EUR',
    5000,
    'approximation: environ\nnature: flux\nlevel: annoncé\nverb: "versera"\n',
    TEXT.verse,
  ),
  'figures/familles-relogees.yaml': figure(
    'Familles relogées',
    'familles',
    25,
    'approximation: au moins\nnature: flux\nlevel: fait\nverb: "ont été relogées"\n',
    TEXT.relogees,
  ),
  'figures/gardes-souhaites.yaml': figure(
    'Gardes champêtres supplémentaires souhaités',
    'gardes champêtres supplémentaires',
    2,
    'nature: flux\nlevel: attendu\nverb: "souhaite"\n',
    TEXT.gardes,
  ),
  'figures/chemins-a-baliser.yaml': figure(
    'Chemins principaux à baliser',
    'chemins principaux',
    3,
    'nature: flux\nlevel: annoncé\nverb: "seront balisés"\n',
    TEXT.chemins,
  ),
  'vocabulary/navette.yaml': `term: "navette"\nkind: mot courant\nmeaning: "un petit bus"\neditorial: "Le document l’emploie sans la définir."\npassages:\n  - communique: ${RENTREE}\n    quote: "Une navette circulera le jeudi"\n`,
};

/** Brumeval and its rentrée: nothing of it is refused. */
export const rentree = Object.entries(FILES).reduce(
  (world, [path, text]) => world.write(path, text),
  village,
);
