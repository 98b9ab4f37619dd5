/** An event is held once a document tells of it. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('what was promised is not held', () => {
  expect(village.edit('events/assises-2021.yaml', 'status: promis', 'status: tenu').lines()).toEqual([
    'content/events/assises-2021.yaml:3:9 status — le document qui donne cette date est du 14 mai 2019, avant l’événement → écrivez promis, ou citez un document qui en rend compte',
  ]);
});

test('what is told as done is not promised', () => {
  expect(village.edit('events/assises-2019.yaml', 'status: tenu', 'status: promis').lines()).toEqual([
    'content/events/assises-2019.yaml:3:9 status — « a réuni, mardi 14 mai 2019, les deuxièmes assises » dit l’événement tenu → écrivez tenu, ou citez les mots qui le promettent',
  ]);
});
