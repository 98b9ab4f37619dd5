/** How sure a governing verb leaves what it governs, in the tenses and voices that are held. */
import { describe, expect, test } from 'vitest';
import { lostIn } from '#graph/figures/lost.ts';
import { conditionAfter } from '#text/word/conditions.ts';
import { stanceOf } from '#text/word/governors.ts';
import { INFINITIVE } from '#text/word/infinitives.ts';
import { purposesIn } from '#text/word/purposes.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { isNegated } from '#text/word/whole-verbs.ts';

const ALONE = new RegExp(`^${INFINITIVE}$`, 'u');

const STANCES = {
  undone: [
    'renonce à ouvrir',
    'a renoncé à ouvrir',
    'a refusé d’ouvrir',
    'cesse d’ouvrir',
    'a cessé de livrer',
    'a failli ouvrir',
    'a manqué d’ouvrir',
    'a évité de fermer',
    'a arrêté de livrer',
    'a oublié d’ouvrir',
  ],
  forbidden: ['a interdit de stationner', 'empêche d’ouvrir'],
  lapsed: [
    'devait ouvrir',
    'devaient être livrés',
    'prévoyait d’ouvrir',
    'voulait ouvrir',
    'souhaitait ouvrir',
    'comptait ouvrir',
    'allait ouvrir',
    'avait prévu d’ouvrir',
    'avait été envisagée',
    'avait l’intention d’ouvrir',
    'a eu l’intention d’ouvrir',
    'restait à ouvrir',
    'envisageait la création',
    'voulait une extension',
    'souhaitait la création',
  ],
  tried: [
    'tente d’ouvrir',
    'a tenté d’ouvrir',
    'cherche à ouvrir',
    's’efforcera d’ouvrir',
    'réfléchit à ouvrir',
    'a plaidé pour',
    'est à l’étude',
    'est envisagée',
    'sont encore en discussion',
  ],
  ahead: [
    's’apprête à ouvrir',
    'est sur le point d’ouvrir',
    'sont en passe d’instruire',
    'est prêt à ouvrir',
    'est censée ouvrir',
    'est chargé de coordonner',
    'sera chargé de coordonner',
    'a l’intention d’ouvrir',
    'il convient d’ouvrir',
    'reste à ouvrir',
    'est en projet',
  ],
  asked: ['soient livrés', 'soit ouverte', 'puissent bénéficier', 'réclamera'],
  allowed: ['peut ouvrir', 'peuvent bénéficier'],
} as const;

/** The surest level that each leaves; none where the form says none. */
const SUREST: Readonly<Record<string, string>> = {
  tried: 'attendu',
  ahead: 'annoncé',
  asked: 'attendu',
  allowed: 'en cours',
};

describe.each(Object.entries(STANCES).filter(([stance]) => stance !== 'forbidden'))('%s', (stance, verbs) => {
  test.each(verbs.map((one) => [one]))('%s', (verb) => {
    expect(stanceOf(verb)).toBe(stance);
    expect(levelsOfVerb(verb)[0]).toBe(SUREST[stance]);
  });
});

test.each(STANCES.forbidden)('« %s » is an act of its own', (verb) => {
  expect(stanceOf(verb)).toBe('forbidden');
  expect(levelsOfVerb(verb)).toEqual(verb.startsWith('a ') ? ['fait'] : []);
});

test.each(
  [
    'a ouvert, a été ouverte, ont été livrés, ouvrira, ouvre, accueille, comptait 12 élèves, accueillait',
    'a refusé 30 dossiers, a permis d’ouvrir, a réussi à ouvrir, a fini de livrer, vient d’ouvrir, a décidé d’ouvrir',
    's’engage à ouvrir, souhaite ouvrir, doit ouvrir, a commencé à ouvrir, soit 12 de plus, a pu ouvrir',
    'est ouverte, sont logés, est prête, compte 12 salles, a demandé 30 places, a proposé une date',
    'est à votre disposition, sont à notre charge, reste à votre écoute, est à quatre euros, reste à titre gratuit',
    'est à loyer modéré, reste à Nanterre, se tient à Quimper, est à l’œuvre, est à la mer, est à l’hiver',
    'comptait quatre classes, avait entendu les riverains, n’a cessé de soutenir, ne cesse de soutenir',
    'n’avait jamais cessé d’aider, est à moindre coût, voulait une halle, reste à l’avenir',
  ].flatMap((line) => line.split(', ').map((verb) => [verb])),
)('nothing that is known governs in « %s »', (verb) => expect(stanceOf(verb)).toBeUndefined());

test.each([
  'n’ont pu être organisées',
  'ne peut ouvrir',
  'ne saurait suffire',
  'n’a pas ouvert',
  'n’ouvre point',
  'ne sera point ouvert',
])('« %s » denies', (verb) => expect(isNegated(verb)).toBe(true));
test.each([
  'ne peut que se réjouir',
  'a pu ouvrir',
  'ne fait qu’ouvrir',
  'ne fait que le point',
  'n’est qu’au point',
])('« %s » does not', (verb) => expect(isNegated(verb)).toBe(false));

test.each([
  [' reste à votre disposition.', undefined],
  [', reste à votre écoute.', undefined],
  [' restent à quatre euros.', undefined],
  [' rue du Puits, reste à titre gratuit.', undefined],
  [' reste à Nanterre.', undefined],
  [' reste à Quimper.', undefined],
  [' reste à confirmer.', 'reste à confirmer'],
  [' restent encore à construire.', 'restent encore à construire'],
])('« %s » reserves %s', (after, said) => expect(conditionAfter(after)).toBe(said));

test.each([
  ['La mairie propose un hébergement aux familles.', []],
  ['La mairie propose l’ouverture de ses salles.', []],
  ['La mairie propose d’héberger les familles.', ['héberger']],
  ['La mairie demande la création d’une halle.', ['création']],
])('%s', (text, ideas) =>
  expect(purposesIn(text).map(({ words }) => words.split(/[ ']/u).at(-1))).toEqual(ideas),
);

test.each([
  ['il reste ', ' logements à loyer modéré dans le bourg', true],
  // cspell:disable-next-line
  ['il reste ', ' élèves à nanterre', true],
  ['il reste ', ' places à quatre euros', true],
  ['il reste ', ' logements à raccorder', false],
  ['il reste ', ' classes à construire', false],
  ['il reste ', ' bancs à vendre', false],
  ['il reste ', ' dossiers à être lus', false],
])('« %s12%s » counts what is there: %s', (ahead, behind, isThere) =>
  expect(lostIn(ahead, behind, 'Logements', 'logements') === undefined).toBe(isThere),
);

test.each(
  'ouvrir, être, créer, vendre, mettre, connaître, permettre, suivre, convaincre, conclure, interrompre, recevoir, voir, asseoir, dire, produire, faire, croire, lire, inscrire, naître, combattre, clore, nier'.split(
    ', ',
  ),
)('« %s » is an infinitive', (word) => expect(word).toMatch(ALONE));
test.each(
  'votre, notre, quatre, titre, autre, loyer, terre, maire, solidaire, territoire, trottoir, livre, œuvre, mer, hiver, avenir, moindre, Quimper, heure, centre'.split(
    ', ',
  ),
)('« %s » is none', (word) => expect(word).not.toMatch(ALONE));
