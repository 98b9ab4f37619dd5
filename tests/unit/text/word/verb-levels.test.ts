import { expect, test } from 'vitest';
import { explainTerritoryLevel } from '#text/word/territory-levels.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';

test.each([
  ['souhaite', ['annoncé', 'attendu']],
  ['vise notamment à répondre', ['annoncé', 'attendu']],
  ["il s'agit aussi de", ['annoncé', 'attendu']],
  ['a pour objectif', ['annoncé', 'attendu']],
  ['souhaitent', ['annoncé', 'attendu']],
  ['prévoit', ['annoncé', 'attendu']],
  ['prévoit de', ['annoncé', 'attendu']],
  ['envisage de', ['annoncé', 'attendu']],
  ['a prévu de', ['annoncé', 'attendu']],
  ['pourra', ['annoncé', 'attendu']],
  ['pourront', ['annoncé', 'attendu']],
  ['sont incités à', ['invité']],
  ['est encouragée à', ['invité']],
  ['est invité à', ['invité']],
  ["s'engage à", ['annoncé']],
  ["s'est engagé à", ['annoncé']],
  ['va ouvrir', ['annoncé']],
  ['compte ouvrir', ['annoncé']],
  ['compte', []],
  ['a vocation à', ['attendu']],
  ['ont vocation à', ['attendu']],
  ['devraient être créées', ['attendu']],
  ['seront ainsi doublés', ['annoncé']],
  ['ont ainsi été mobilisés', ['fait']],
  ['a été lancé', ['fait']],
  ["s'est réuni", ['fait']],
  ['mobilisés', ['fait']],
  ['ouvertes', ['fait']],
  ['a décidé de', ['fait', 'annoncé']],
  ['a adopté', ['fait', 'annoncé']],
  ['ont voté', ['fait', 'annoncé']],
  ['a été adopté', ['fait', 'annoncé']],
  ['a été décidé de', ['fait', 'annoncé']],
  ['est approuvée', ['fait', 'annoncé']],
  ['a atteint', ['fait']],
  ['est repeinte', ['fait', 'en cours']],
  ['est saint', []],
  ['est point', []],
  ['est adjoint', []],
  ['adoptée', ['fait', 'annoncé']],
  ['vient de décider', ['fait', 'annoncé']],
  ["vient d'être votée", ['fait', 'annoncé']],
  ["vient d'être signée", ['fait']],
  ['vient d’ouvrir', ['fait']],
  ['a été prévu', ['annoncé', 'attendu']],
  ['a demandé', ['invité']],
  ['a été mise en place', ['fait']],
  ['a été', []],
  ['est désormais', []],
  ['est désormais versée', ['fait', 'en cours']],
  ['est financé', ['fait', 'en cours']],
  ['a commencé à', ['en cours']],
  ['sont en cours', ['en cours']],
  ['réunit', []],
  ['investit', []],
  ['crée', []],
  ['finance', []],
  ['avait pour objectif', []],
  ['a assuré que les élèves mangent', ['annoncé']],
  ['a déclaré qu’elle aide', ['annoncé']],
  ['ont déclaré ouvrir', ['annoncé']],
  ['a exprimé la volonté d’ouvrir', ['annoncé']],
  ['a assuré', ['fait']],
  ['ont déclaré la guerre', ['fait']],
])('« %s »: %j', (verb, levels) => {
  expect(levelsOfVerb(verb)).toEqual(levels);
});

test.each(['national', 'régional', 'départemental', 'communal', 'intercommunal', 'de quartier', 'européen'])(
  '« Engagement %s » reads well',
  (level) => {
    expect(explainTerritoryLevel(level)).toBeUndefined();
  },
);

test.each([
  ['départementale', 'écrivez départemental'],
  ['communaux', 'écrivez communal'],
  [
    'Régional',
    'écrivez un adjectif, en minuscules : national, régional, départemental, intercommunal, communal…',
  ],
  ['59', 'écrivez un adjectif, en minuscules : national, régional, départemental, intercommunal, communal…'],
])('« Engagement %s » does not', (level, remedy) => {
  expect(explainTerritoryLevel(level)?.remedy).toBe(remedy);
});
