/** How far a document has come is counted once: the workshop says of its sentences what its page says. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { readContent } from '#entries/folder.ts';
import { buildGraph } from '#graph/build.ts';
import { judged } from '#graph/asked/judge.ts';
import { sentencesSaid } from '#views/sentences.ts';
import { PUBLISHED } from '../../published.ts';

let folder: string;
let desk: Desk;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'progres-'));
  cpSync(PUBLISHED, join(folder, 'content'), { recursive: true });
  desk = new Desk(join(folder, 'content'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sentences of a published document are counted as its page counts them', () => {
  const { content } = judged(readContent(join(folder, 'content')));
  const documents = content === undefined ? [] : buildGraph(content).communiques;
  expect(documents.length).toBeGreaterThan(1);
  for (const { id, sentences } of documents) {
    const { progress, leaves } = desk.document(id);
    const told = sentencesSaid(id, sentences)?.told ?? '';
    const said = (before: RegExp) => Number(before.exec(told)?.[1] ?? 0);
    expect([progress.sentences, progress.linked, progress.waived], told).toEqual([
      said(/^(\d+) phrases?/),
      said(/(\d+) reliées? à une fiche/),
      said(/(\d+) laissées? de côté/),
    ]);
    expect(leaves.flatMap((leaf) => leaf.sentences).filter(({ isLinked }) => isLinked).length).toBe(
      progress.linked,
    );
  }
});

test.each([
  ['a header that says nothing yet', '# La halle ouvre\n\nLa halle compte 12 étals. Elle est belle.\n', 3],
  ['no header at all, and words that lean on a day', 'La halle ouvre demain et compte 12 étals\n', 1],
])('%s hides no sentence, and refuses no view', async (_, text, count) => {
  const { id } = await desk.import(`recu-${count}.md`, new TextEncoder().encode(text));
  expect(desk.document(id).progress).toMatchObject({ numbers: 1, settled: 0, sentences: count });
  expect(desk.overview().documents[0]).toMatchObject({ record: `communiques/${id}`, date: '' });
});
