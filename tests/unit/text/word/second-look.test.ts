/** Words that look like others, and are not: what was refused is accepted, and the wrong one beside it still is not. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from '#text/number/reader.ts';
import { rareReserveOf } from '#text/number/rare-reserves.ts';
import { familyOf } from '#text/word/action-verbs.ts';
import { cancelledIn } from '#text/word/cancelled.ts';
import { gradingsIn } from '#text/word/gradings.ts';
import { conditionIn } from '#text/word/conditions.ts';
import { contraryIn } from '#text/word/contraries.ts';
import { stepIn } from '#text/word/steps.ts';
import { explainLabel } from '#document/addresses.ts';
import { signsOf } from '#text/mend/text.ts';
import { saysGrowth } from '#text/word/growth.ts';
import { contentWords } from '#text/word/likeness.ts';
import { isNominal } from '#text/word/nominal.ts';
import { partIn } from '#text/word/parts-of.ts';
import { saysPaying } from '#text/word/role-words.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { leftOutBefore } from '#text/word/whole-verbs.ts';

test.each(['commencent', 'débutent', 'démarre'])('« %s » is under way, or is announced', (verb) =>
  expect(levelsOfVerb(verb)).toEqual(['en cours', 'annoncé']),
);
test('what has begun, or will begin, is still one', () => {
  expect(levelsOfVerb('commenceront')).toEqual(['annoncé']);
  expect(levelsOfVerb('ont commencé à planter')).toEqual(['en cours']);
});

test.each(['La ville investit', 'La halle rouvre', 'd’ouvrir', 'la peindre', 'consiste à planter'])(
  '« %s » holds a verb',
  (words) => expect(isNominal(words)).toBe(false),
);
test.each([
  'Une halle',
  'Des bancs pour tous',
  'La rénovation de la halle',
  'Une nouvelle halle',
  'Des bancs publics',
])('« %s » holds none', (words) => expect(isNominal(words)).toBe(true));

test('a meeting that could not be held, and is on another day', () => {
  const said =
    'La réunion, qui n’a pas pu avoir lieu au printemps, est reportée au 12 octobre 2020 à la mairie.';
  expect(cancelledIn(said, '12 octobre 2020')).toBe(undefined);
  expect(cancelledIn('La réunion n’a pas pu se tenir le 6 mai, et se tiendra le 12 juin.', '12 juin')).toBe(
    undefined,
  );
  expect(
    cancelledIn('La réunion n’a pas pu se tenir le 6 mai, et se tiendra le 12 juin.', '6 mai'),
  ).toBeDefined();
  expect(cancelledIn('La réunion du 6 mai est reportée au 12 juin.', '6 mai')).toBeDefined();
});

describe('« enfin », « réussit »', () => {
  test.each([
    'Des arbres, des bancs et enfin du mobilier',
    'Mardi, mercredi, enfin jeudi',
    'Chaque élève qui réussit le brevet reçoit un livre',
  ])('« %s » judges nothing', (text) => expect(gradingsIn(text)).toEqual([]));
  test.each(['La halle est enfin rénovée', 'La place enfin agrandie', 'La ville qui réussit'])(
    '« %s » judges',
    (text) => expect(gradingsIn(text)).toHaveLength(1),
  );
});

test.each([
  'les travaux sont à la charge de la région',
  'la rénovation est menée aux frais de la région',
  'la région intervient à hauteur de 40 %',
  'la région participe aux travaux pour moitié',
])('« %s » speaks of paying', (words) => expect(saysPaying(words)).toBe(true));
test.each([
  'la région accueille les supporters du club',
  'le marché des produits frais',
  '40 % des élèves',
  'la région est avancée',
])('« %s » does not', (words) => expect(saysPaying(words)).toBe(false));

test('a rise and a widening, in other words', () => {
  expect(saysGrowth('hausse', 'la ville relève l’aide')).toBe(true);
  expect(saysGrowth('hausse', "l'aide est réévaluée")).toBe(true);
  expect(saysGrowth('élargissement', 'dorénavant le bus dessert le hameau')).toBe(true);
  expect(saysGrowth('élargissement', 'le bus dessert le bourg, y compris le hameau')).toBe(true);
  expect(saysGrowth('hausse', "l'aide est versée")).toBe(false);
  expect(saysGrowth('élargissement', 'le bus dessert le bourg')).toBe(false);
});

test('what acts on a part, and on the whole as well', () => {
  const part = (sentence: string) => partIn(sentence, familyOf('rénover'), contentWords("l'école")[0] ?? '');
  expect(part("La mairie rénovera la toiture de l'école.")).toBe('toiture');
  expect(part("La mairie rénove l'école : elle rénovera la toiture de l'école en mai.")).toBe(undefined);
  expect(part("La mairie rénovera la toiture de l'école, puis rénovera l'école.")).toBe(undefined);
});

test('« dans les 300 inscrits » says among whom, or about how many', () => {
  const of = (text: string) => {
    const [number] = numbersIn(text).slice(-1);
    return rareReserveOf(text.slice(0, number?.start), text.slice(number?.end ?? 0), number?.unit);
  };
  expect(of('La mairie tire au sort un gagnant dans les 300 inscrits.')).toBe(undefined);
  expect(of('Le fléchage est posé dans les 12 entrées.')).toBe(undefined);
  expect(of('La fête a réuni dans les 300 participants.')).toBe('dans les');
});

test.each([
  ['La place sera refaite de manière à nourrir les quartiers', 'nourrir', undefined],
  ['La place sera refaite de façon à ouvrir les rues', 'ouvrir', undefined],
  ['Le plan consiste à planter des arbres', 'planter', 'consiste à'],
  ['Il est question de fusionner les écoles', 'fusionner', 'est question de'],
  ['Le marché est susceptible d’ouvrir', 'ouvrir', "est susceptible d'"],
])('in « %s », « %s » is quoted with what governs it, and no more', (text, verb, left) => {
  expect(leftOutBefore(text, text.indexOf(verb), verb)?.toLowerCase().replace(/^il /, '')).toBe(left);
});

test('« quand » before a camera is no condition; before a future it is one', () => {
  expect(conditionIn('Le hall était vide quand la caméra tournait')).toBe(undefined);
  expect(conditionIn('La salle résonne quand un opéra passe')).toBe(undefined);
  expect(conditionIn('La salle ouvrira quand la ville aura les crédits')).toBeDefined();
});

test('what goes on with a thing, or by it, says nothing of it', () => {
  const told = 'Créer une brigade de nuit';
  expect(contraryIn(told, 'continue avec', 'La lutte continue avec une brigade de nuit.')).toBe(undefined);
  expect(contraryIn(told, 'continue', 'La ville continue la brigade de nuit.')).toBe('continue');
});

test('to look for a thing is to have it looked for; to take it away is not', () => {
  const said = "la ville a effectué le diagnostic de l'amiante.";
  expect(stepIn("Repérer l'amiante", 'a effectué', said)).toBe(undefined);
  expect(stepIn("Retirer l'amiante", 'a effectué', said)).toContain('diagnostic');
});

test('an address cut by three plain dots', () => {
  const url = 'https://exemple.fr/page-des-arbres';
  expect(explainLabel('https://exemple.fr/page-...', url)).toBe(undefined);
  expect(explainLabel('https://exemple.fr/page-…', url)).toBe(undefined);
  expect(explainLabel('https://exemple.fr/page-.', url)).toBeDefined();
  expect(explainLabel('https://exemple.fr/autre-...', url)).toBeDefined();
});

test('a word of Turkish stays as it is where an editor says that it is one', () => {
  expect(signsOf('Un mot, <Langue code="tr">yıldız</Langue>, dit le maire.', 0)).toEqual([]);
  expect(signsOf('Un mot, <Langue code="en">yıldız</Langue>, dit le maire.', 0)).toHaveLength(1);
  expect(signsOf('<Langue code="tr">ay</Langue> La vılle ouvre.', 0)).toHaveLength(1);
});
