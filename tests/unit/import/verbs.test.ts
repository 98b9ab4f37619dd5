/** The verb that commits, whole, and its level: never stronger than what is done. */
import { expect, test } from 'vitest';
import { verbIn } from '#import/proposals/verbs.ts';
import { importText } from './drafts.ts';

const read = (sentence: string) => {
  const verb = verbIn(sentence);
  return verb && `${sentence.slice(verb.start, verb.end)} : ${verb.level}`;
};

test.each([
  ['Le conseil municipal a adopté un plan de 3 millions d’euros.', 'a adopté : fait'],
  ['Le budget a été adopté le 12 mars.', 'a été adopté : fait'],
  ['La charte, adoptée par douze communes, entre en vigueur.', 'adoptée : fait'],
  ['Les élus ont voté une aide de 20 000 euros.', 'ont voté : fait'],
  ['Voté en juin, le schéma fixe trois priorités.', 'Voté : fait'],
  ['Le maire a signé une convention avec la Région.', 'a signé : fait'],
  ['La convention vient d’être signée.', 'vient d’être signée : fait'],
  ['Le conseil a approuvé la convention.', 'a approuvé : fait'],
  ['Douze projets ont été retenus.', 'ont été retenus : fait'],
  ['La métropole a lancé un appel à projets.', 'a lancé : fait'],
  ['La station a été inaugurée samedi.', 'a été inaugurée : fait'],
  ['40 places créées en 2023 dans trois communes', 'créées : fait'],
  ['Le plan de création de 40 places a été adopté.', 'a été adopté : fait'],
  ['L’aide est désormais versée à 120 familles.', 'est désormais versée : en cours'],
])('« %s » tells what is done', (sentence, verb) => {
  expect(read(sentence)).toBe(verb);
});

test.each([
  ['Le conseil a décidé de créer un fonds de 2 millions d’euros.', 'a décidé : annoncé'],
  ['Il a été décidé de créer un fonds.', 'a été décidé : annoncé'],
  ['La Région vient de décider d’ouvrir 30 places.', 'vient de décider : annoncé'],
  ['Le conseil a autorisé le maire à signer la convention.', 'a autorisé : annoncé'],
  ['Le conseil a voté à l’unanimité la création de 40 places.', 'a voté : annoncé'],
  ['Le conseil a voté, le 7 novembre 2023, la création d’un fonds.', 'a voté : annoncé'],
  ['Le conseil a par ailleurs approuvé la création d’une zone.', 'a par ailleurs approuvé : annoncé'],
  ['L’unité accueillera chaque année 30 patients.', 'accueillera : annoncé'],
  ['Le conseil a été chargé d’évaluer le programme.', 'a été chargé : fait'],
  ['Le conseil a approuvé 12 recrutements.', 'a approuvé : annoncé'],
  ['La création de 40 places a été validée.', 'a été validée : annoncé'],
  ['La construction de 12 logements, votée en juin, commence.', 'votée : annoncé'],
  ['Le comité a approuvé le projet, qui sera lancé en 2025.', 'sera lancé : annoncé'],
  ['Une enveloppe de 3 M€ votée en juin financera les travaux.', 'financera : annoncé'],
  ['Le préfet a annoncé la création de 20 postes.', 'a annoncé : annoncé'],
  ['Il a été prévu de créer 12 places.', 'a été prévu : attendu'],
  ['Le maire a demandé à la Région de créer 20 places.', 'a demandé : invité'],
  ['Le conseil n’a pas adopté le plan.', undefined],
  ['Ce musée est celui des mineurs.', undefined],
  ['Le taux de 12 % n’est pas voté.', undefined],
])('« %s » tells no more than the decision', (sentence, verb) => {
  expect(read(sentence)).toBe(verb);
});

test('what is done is proposed where something was given, made or decided', async () => {
  const { proposals } = await importText(
    '# Un titre assez long\n\nLe conseil a adopté un plan de 3 M€. Les élus se sont réunis lundi.\n',
  );
  expect(proposals.commitments.map(({ verb, level }) => [verb, level])).toEqual([['a adopté', 'fait']]);
});
