/** Defects planted in the real contents, one at a time: each is refused where it stands, and what is only odd is not. */
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../scripts/lib/report.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../reading.ts';
import { FOUNDING } from '../corpora.ts';
import { World } from './harness/world.ts';

/** What the check says after one change. */
function after(path: string, from: string, to: string) {
  const world = new World(FOUNDING);
  try {
    world.edit(path, from, to);
    const { problems } = judged(readAgain(world.root));
    return problems
      .filter(({ severity }) => severity === 'refuse')
      .map((one) => problemLine(one).replace(/[\u00a0\u202f]/g, ' '));
  } finally {
    world.dispose();
  }
}

const ABRI = 'commitments/mettre-a-l-abri.yaml';
const PLACES = 'commitments/creer-des-places-d-insertion.yaml';
const DOUBLE = 'commitments/doubler-le-soutien-aux-conseils-departementaux.yaml';
const CONTRACTS = 'commitments/contractualiser-avec-les-collectivites.yaml';
const CALL = 'commitments/appel-a-experimentations.yaml';
const NEXT = 'events/prochaine-conference-regionale-2019.yaml';
const FORUM = 'events/forum-regional-2020.yaml';

describe('refused', () => {
  test.each<readonly [what: string, path: string, from: string, to: string, said: string]>([
    [
      'a verb cut from its modal',
      PLACES,
      'verb: "devraient être créées"',
      'verb: "être créées"',
      'mentions.0.verb — le document dit « devraient » juste avant « être créées » → citez le verbe entier : « devraient être créées »',
    ],
    [
      'a participle cut from the future',
      DOUBLE,
      'verb: "seront ainsi doublés"',
      'verb: "doublés"',
      'mentions.0.verb — le document dit « seront ainsi » juste avant « doublés » → citez le verbe entier : « seront ainsi doublés »',
    ],
    [
      'the same in a figure',
      'figures/places-d-insertion-attendues-en-2020.yaml',
      'verb: "devraient être créées"',
      'verb: "créées"',
      'verb — le document dit « devraient être » juste avant « créées »',
    ],
    [
      'a period that the words do not say',
      'figures/doublement-annonce-pour-2020.yaml',
      'period: 2020',
      'period: 2021',
      'period.period — « en 2020 » ne dit pas 2021 → ces mots vont du 1er janvier au 31 décembre 2020',
    ],
    [
      'half of the period that the words say',
      'figures/doublement-annonce-pour-2020.yaml',
      'period: 2020',
      'period: 2020-S2',
      'period.period — « en 2020 » ne dit pas 2020-S2',
    ],
    [
      'a payer whom the words do not name',
      'figures/somme-mobilisee-par-l-etat-en-2019.yaml',
      'organisation: etat',
      'organisation: metropoles',
      'payer.words — ces mots ne nomment pas « Métropoles » → citez ceux qui le nomment, ou ajoutez le nom que le document emploie dans « aliases » de sa fiche',
    ],
    [
      'a party whom the words do not name',
      DOUBLE,
      '  - organisation: etat',
      '  - organisation: metropoles',
      'parties.0.quote — ces mots ne nomment pas « Métropoles »',
    ],
    [
      'an organisation at an event whom the words do not name',
      'events/presentation-de-la-strategie-nationale-2018.yaml',
      'organisation: president-de-la-republique',
      'organisation: metropoles',
      'attendance.0.quote — ces mots ne nomment pas « Métropoles »',
    ],
    [
      'a count of another thing',
      'figures/thematiques-prioritaires.yaml',
      'counts: thématiques',
      'counts: ateliers',
      'counts — ce chiffre compte des « thématiques », non des « ateliers » → corrigez l’un des deux',
    ],
    [
      'one number for two themes',
      'themes/sante.yaml',
      'order: 6',
      'order: 5',
      'order — le n° 5 vient dans le document après « Accès à l’alimentation », qui porte le n° 5 → numérotez dans l’ordre du document',
    ],
    [
      'a workshop out of the order of its sentence',
      'workshops/insertion.yaml',
      'order: 3',
      'order: 1',
      'order — le n° 1 vient dans le document après « Jeunes », qui porte le n° 2',
    ],
    [
      'a promised event said to be held',
      NEXT,
      'status: promis',
      'status: tenu',
      'status — le document qui donne cette date est du 16 janvier 2019, avant l’événement → écrivez promis s’il l’annonce ; s’il en rend compte, dites dans « date.anomaly » que ses dates se contredisent',
    ],
    [
      'a held event said to be promised',
      FORUM,
      'status: tenu',
      'status: promis',
      "status — « s'est réuni ce vendredi 10 juillet » dit l’événement tenu",
    ],
    [
      'a missing document of the future',
      'missing/2023-11-21-trois-appels-a-projets.yaml',
      'period: 2023-11-21',
      'period: 2033-11-21',
      'period — après le jour auquel le site est arrêté (2026-11-29) : ce document n’existe pas encore',
    ],
    [
      'a missing document named after another day',
      'missing/2023-11-21-trois-appels-a-projets.yaml',
      'period: 2023-11-21',
      'period: 2022-11-21',
      'period — le nom du fichier dit 2023-11-21 → corrigez la date, ou renommez le fichier',
    ],
    [
      'a first mention that repeats',
      CALL,
      'nature: annonce',
      'nature: répétition',
      'mentions.0.nature — première mention : rien ici n’a été dit avant, « répétition » ne se rapporte à rien',
    ],
    [
      'done, in the future',
      CONTRACTS,
      'nature: hausse',
      'nature: réalisation',
      'mentions.1.nature — « réalisation » veut le niveau « fait », le champ dit « annoncé »',
    ],
    [
      'a lead that follows',
      ABRI,
      'lead: "Cette mobilisation vise notamment à répondre à 3 enjeux principaux :"',
      'lead: "Des travaux sont également en cours pour élargir cette contractualisation"',
      'mentions.0.lead — cette phrase vient après les mots cités → citez celle qui les introduit',
    ],
    [
      'a date of a document that the thread does not hold',
      CALL,
      'events:',
      'due:\n  period: 2019-S2\n  words: "au deuxième semestre 2019"\n  communique: 2019-01-16-lancement-de-la-strategie-regionale\n  quote: "La prochaine conférence régionale se tiendra au deuxième semestre 2019."\nevents:',
      'due.communique — « 2019-01-16-lancement-de-la-strategie-regionale » donne l’échéance, et le fil n’en dit rien',
    ],
    [
      'a waived number that a record carries',
      'communiques/2020-07-10-forum-regional.mdx',
      'contact:',
      'waivedNumbers:\n  - quote: "3 enjeux principaux"\n    why: "Essai."\ncontact:',
      'waivedNumbers.0.quote — une fiche porte déjà « 3 » → retirez cette ligne, ou citez le nombre qui n’a pas de fiche',
    ],
    [
      'a summary that grades',
      ABRI,
      'summary: "La mise à l’abri à poursuivre"',
      'summary: "Un retard à rattraper"',
      'mentions.0.summary — « retard » juge : le site rapporte, il ne note pas',
    ],
    ['a title that grades', ABRI, 'title: "Continuer', 'title: "Échec : continuer', 'title — « Échec » juge'],
    [
      'an absence that grades',
      'missing/2021-rapport-regional.yaml',
      'prevents: "Les sommes',
      'prevents: "L’échec de l’État. Les sommes',
      'prevents — « échec » juge',
    ],
    [
      'plain words that grade with a whole sentence',
      ABRI,
      'Le communiqué ne donne pas de nombre de places pour la suite.',
      'La promesse n’a pas été tenue.',
      'La promesse n’a pas été tenue'.replace('La p', 'p'),
    ],
    [
      'another number in a title',
      PLACES,
      'title: "Créer plus de 1 000 places',
      'title: "Créer plus de 2 000 places',
      'title — « 2 000 » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
    ],
    [
      'another number in what a mention says',
      PLACES,
      'summary: "Plus de 1 000 places',
      'summary: "Plus de 10 000 places',
      'mentions.0.summary — « 10 000 » n’est pas dans les mots',
    ],
    [
      'another number in the title of a figure',
      'figures/places-d-insertion-attendues-en-2020.yaml',
      'title: "Places',
      'title: "2 000 places',
      'title — « 2 000 » n’est pas dans les mots',
    ],
    [
      'another year in the title of an event',
      NEXT,
      'deuxième semestre 2019"\nkind',
      'deuxième semestre 2018"\nkind',
      'title — « 2018 » n’est pas dans les mots',
    ],
    [
      'another number in the summary of a communiqué',
      'communiques/2019-01-16-lancement-de-la-strategie-regionale.mdx',
      'cinq engagements nationaux y sont',
      'six engagements nationaux y sont',
      'summary — « six » n’est pas dans les mots',
    ],
  ])('%s', (_, path, from, to, said) => {
    const lines = after(path, from, to);
    expect(lines.filter((line) => line.startsWith(`content/${path}:`) && line.includes(said))).toHaveLength(
      1,
    );
  });

  test('the same words, twice in one thread', () => {
    const mention = /mentions:\n([\s\S]*?)(?=events:)/.exec(new World(FOUNDING).read(CALL))?.[1] ?? '';
    expect(after(CALL, 'events:', `${mention}events:`.replace(/^/, ''))).toEqual([
      expect.stringContaining(
        'mentions.1 — la même chose est déjà dite dans cette liste → retirez-en un des deux',
      ),
    ]);
  });
});

describe('accepted', () => {
  test.each<readonly [what: string, path: string, from: string, to: string]>([
    [
      'typographic apostrophes in a quotation',
      ABRI,
      `quote: "continuer à mettre à l'abri tous ceux qui en ont besoin"\n    lead`,
      'quote: "continuer à mettre à l’abri tous ceux qui en ont besoin"\n    lead',
    ],
    [
      'a narrow space in a number',
      'figures/places-d-hebergement-ouvertes-pendant-le-confinement.yaml',
      'quote: "près de 3 000 places',
      'quote: "près de 3\u202f000 places',
    ],
    [
      'another level, with its reason',
      CALL,
      'level: fait',
      'level: en cours\n    levelWhy: "L’appel est lancé, les projets sont à venir."',
    ],
    ['a date from the words alone', DOUBLE, '  period: 2020\n', ''],
    [
      'a missing document known to the month',
      'missing/2021-rapport-regional.yaml',
      'period: 2021',
      'period: 2021-06',
    ],
    ['a first mention that says it done', CALL, 'nature: annonce', 'nature: réalisation'],
    [
      'a number in digits for one in words',
      'commitments/conference-regionale-deux-fois-par-an.yaml',
      'acteurs deux fois par an"\nlevel',
      'acteurs 2 fois par an"\nlevel',
    ],
    [
      'a word of a document that grades, quoted',
      ABRI,
      'summary: "La mise à l’abri à poursuivre"',
      'summary: "La mise à l’abri, sans « retard »"',
    ],
    [
      'a title in the capitals of the document',
      'communiques/2020-07-10-forum-regional.mdx',
      'title: "Mobilisation des acteurs de la stratégie de prévention et de lutte contre la pauvreté lors du forum régional"',
      'title: "MOBILISATION DES ACTEURS DE LA STRATÉGIE DE PRÉVENTION ET DE LUTTE CONTRE LA PAUVRETÉ LORS DU FORUM RÉGIONAL"',
    ],
    [
      'a verb with its subject',
      CALL,
      'verb: "a été lancé"',
      'verb: "un appel à expérimentations régional de 800 000€ a été lancé"',
    ],
  ])('%s', (_, path, from, to) => expect(after(path, from, to)).toEqual([]));
});
