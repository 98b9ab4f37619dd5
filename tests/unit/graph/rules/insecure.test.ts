/** A link that nobody protects on its way is told. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

const said = (text: string) => village.append(`communiques/${ASSISES}.mdx`, `\n${text}\n`).said('insecure');

test('words that lead to http:// are told', () => {
  expect(said("Voir [l'étude](http://exemple.fr/etude).")).toEqual([
    "content/communiques/2019-05-14-assises.mdx:31:1 — « l'étude » mène à http://exemple.fr/etude, que personne ne protège en chemin → écrivez https://exemple.fr/etude si cette adresse répond ; sinon, gardez la vôtre",
  ]);
});

test.each(["Voir [l'étude](https://exemple.fr/etude).", 'Voir [http://exemple.fr](http://exemple.fr).'])(
  '%s is not',
  (text) => expect(said(text)).toEqual([]),
);
