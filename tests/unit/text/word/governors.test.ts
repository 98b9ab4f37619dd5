/** How sure a governing verb leaves what it governs, in each tense and voice. */
import { describe, expect, test } from 'vitest';
import { stanceOf } from '#text/word/governors.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { isNegated } from '#text/word/whole-verbs.ts';

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
  ],
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
    'a l’intention d’ouvrir',
    'il convient d’ouvrir',
    'reste à ouvrir',
    'est en projet',
  ],
  asked: ['soient livrés', 'soit ouverte', 'puissent bénéficier'],
  allowed: ['peut ouvrir', 'peuvent bénéficier'],
} as const;

describe.each(Object.entries(STANCES))('%s', (stance, verbs) => {
  test.each(verbs.map((one) => [one]))('%s', (verb) => {
    expect(stanceOf(verb)).toBe(stance);
    expect(levelsOfVerb(verb)).not.toContain('fait');
  });
});

test.each(
  [
    'a ouvert, a été ouverte, ont été livrés, ouvrira, ouvre, accueille, comptait 12 élèves, accueillait',
    'a refusé 30 dossiers, a permis d’ouvrir, a réussi à ouvrir, a fini de livrer, vient d’ouvrir, a décidé d’ouvrir',
    's’engage à ouvrir, souhaite ouvrir, doit ouvrir, a commencé à ouvrir, soit 12 de plus, a pu ouvrir',
    'est ouverte, sont logés, est prête, compte 12 salles, a demandé 30 places, a proposé une date',
  ].flatMap((line) => line.split(', ').map((verb) => [verb])),
)('nothing that is known governs in « %s »', (verb) => expect(stanceOf(verb)).toBeUndefined());

test.each(['n’ont pu être organisées', 'ne peut ouvrir', 'ne saurait suffire', 'n’a pas ouvert'])(
  '« %s » denies',
  (verb) => expect(isNegated(verb)).toBe(true),
);
test.each(['ne peut que se réjouir', 'a pu ouvrir', 'ne fait qu’ouvrir'])('« %s » does not', (verb) =>
  expect(isNegated(verb)).toBe(false),
);
