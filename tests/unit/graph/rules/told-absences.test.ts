/** What a document says, the editors do not say that no document says. */
import { expect, test } from 'vitest';
import { rentree } from './rentree.ts';

const PATH = 'commitments/agrandir-le-preau.yaml';
const PLAIN = '  - "Des travaux sont en cours pour agrandir le préau."\n';
const lines = (says: string) => rentree.edit(PATH, PLAIN, `${PLAIN}  - "${says}"\n`).said('toldAbsences');

test.each([
  'Aucun document ne parle du préau.',
  'Aucun communiqué publié ici ne mentionne les travaux du préau.',
  'Aucun autre texte n’évoque le préau.',
  'Aucun document ne précise les travaux du préau.',
  'Aucun document n’indique le préau.',
])('« %s » is refused', (says) => {
  expect(lines(says)).toEqual([
    expect.stringMatching(
      /plain\.1 — un document le dit : « .*préau.* » → retirez cette absence : le site compte lui-même/u,
    ),
  ]);
});

test.each([
  'Aucun document ne parle de piscines.',
  'Aucun document ne dit que le préau est fini.',
  'Aucun document ne dit quand le préau sera fini.',
  'Aucun document ne dit pour qui le préau est agrandi.',
  'Aucun document ne dit depuis quand les travaux du préau sont en cours.',
  'Aucun document ne précise quelle école a un préau.',
  'Aucun document ne parle de cette réunion.',
  'Le document parle du préau.',
])('« %s » is accepted', (says) => {
  expect(lines(says)).toEqual([]);
});
