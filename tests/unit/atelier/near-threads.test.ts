/** A thread that was made a moment ago is a neighbour of the sentences that speak of it again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { Fields } from '#editing/print.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let desk: Desk;
let id: string;

const TEXT = `Lille, le 7 juillet 2021

La halle ouvre ses portes

La commune ouvrira une ressourcerie dans la halle des tisserands. Douze étals sont loués.

La ressourcerie de la halle des tisserands accueillera trente familles. Elle a adopté un budget.
`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voisins-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halle.txt', new TextEncoder().encode(TEXT)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const proposalOf = (words: string) =>
  desk.document(id).proposals.find((one) => one.as === 'engagement' && one.words.includes(words));
const nearOf = (words: string) => (proposalOf(words)?.near ?? []).map((one) => one.id);

/** Makes a thread of a sentence; `change` is what its editor does to what was read. */
function begin(words: string, change: (fields: Fields) => Fields): string {
  const chosen = proposalOf(words);
  if (chosen === undefined) throw new Error(`no proposal for ${words}`);
  const { record, at, value } = desk.suggest({ id, as: 'engagement', chosen });
  desk.apply({ record, at, value: change(value as Fields) });
  return record.replace('commitments/', '');
}

test.each<[string, (fields: Fields) => Fields]>([
  ['whole', (fields) => ({ ...fields, title: 'Ouvrir une ressourcerie', level: 'communal' })],
  ['as it is read, its level to write', (fields) => fields],
  [
    'without its verb yet',
    ({ mentions, ...fields }) => ({
      ...fields,
      mentions: (mentions as Fields[]).map(({ verb: _, ...mention }) => mention),
    }),
  ],
])('%s, in the desk then as a draft on disk', (_how, change) => {
  expect(nearOf('accueillera')).not.toContain('la-commune-ouvrira-une-ressourcerie-dans-la-halle');
  const thread = begin('ouvrira', change);
  expect(nearOf('accueillera')[0]).toBe(thread);
  desk.publishing.saveDraft();
  expect(nearOf('accueillera')[0]).toBe(thread);
  const again = new Desk(join(folder, 'content'));
  const near = again.document(id).proposals.flatMap((one) => one.near ?? []);
  expect(near.find((one) => one.id === thread)?.mentions).toMatchObject([{ communique: id }]);
});
