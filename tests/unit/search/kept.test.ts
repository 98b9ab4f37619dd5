/** An index, and the clues of the verifier, made of what another build has kept are to the byte those made from nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { EntryCache } from '#entries/memory/entry-cache.ts';
import { readContent } from '#entries/folder.ts';
import { memoryCache } from '#entries/memory/memory-cache.ts';
import { corpusClues } from '#exports/corpus.ts';
import { buildGraph } from '#graph/build.ts';
import type { Graph } from '#graph/graph.ts';
import { cutPages } from '#search/cut-pages.ts';
import type { PageTexts } from '#search/pagefind/page.ts';
import { Lexicon } from '#search/records/lexicon-files.ts';
import { writeSearchIndex } from '#search/write.ts';
import type { Made } from '#text/made-once.ts';
import { writeInventedCorpus } from '../../../scripts/lib/invented-corpus.ts';
import { STEPS } from '../../../bench/edits.ts';

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-garde-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The verifier has clues above a hundred documents. */
const SIZE = { communiques: 104, commitments: 12 };
/** From nothing, then what adds to a text and what changes one. */
const EDITED = new Set(['à froid', 'un communiqué de plus', 'un chiffre corrigé']);
/** That the edits are true is judged elsewhere. */
const graphOf = (content: string, cache?: EntryCache): Graph =>
  buildGraph(readContent(content, 'content', cache).content);

/** What is kept of one build in memory, as a disk would; `made` counts what was not known. */
function someMade(): Made & { lines: Map<string, string>; made: number } {
  const lines = new Map<string, string>();
  const kept = {
    lines,
    made: 0,
    of: (what: string) => ({
      get: (text: string) => lines.get(`${what} ${text}`),
      put(text: string, line: string) {
        kept.made += 1;
        lines.set(`${what} ${text}`, line);
      },
    }),
  };
  return kept;
}

/** All that is written of a graph for the search and the verifier, by name. */
async function written(graph: Graph, made?: Made): Promise<[string, string][]> {
  const folder = someFolder();
  await writeSearchIndex(graph, folder, made);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const clues = corpusClues(graph, made).map((make, rank): [string, string] => [
    `clues ${rank}`,
    JSON.stringify(make()),
  ]);
  expect(clues.length).toBeGreaterThan(0);
  return [
    ...files.map((name): [string, string] => [name, readFileSync(join(folder, name), 'base64')]),
    ...clues,
  ];
}

test('what is kept changes no byte, whatever an editor does, and little is made again', async () => {
  const content = join(someFolder(), 'content');
  writeInventedCorpus(content, SIZE);
  const [cache, made] = [memoryCache(), someMade()];
  expect(STEPS.filter(({ name }) => EDITED.has(name))).toHaveLength(EDITED.size);
  let first = 0;
  for (const { name, edit } of STEPS.filter((step) => EDITED.has(step.name))) {
    edit(content);
    const graph = graphOf(content, cache);
    made.made = 0;
    expect([name, await written(graph, made)]).toEqual([name, await written(graph)]);
    if (first === 0) first = made.made;
    else expect(made.made, name).toBeLessThan(first / 4);
  }
}, 120_000);

test('a line that is kept is what is read', async () => {
  const content = join(someFolder(), 'content');
  writeInventedCorpus(content, SIZE);
  const graph = graphOf(content);
  const made = someMade();
  const plain = await written(graph, made);
  const kinds = ['clues', 'cut pages', 'packed records'];
  for (const kind of kinds) {
    const of = [...made.lines].filter(([key]) => key.startsWith(`${kind} `));
    const [one, other] = [of[0], of.at(-1)];
    if (one === undefined || other === undefined || one[1] === other[1])
      throw new Error(`nothing of ${kind}`);
    made.lines.set(one[0], other[1]);
    const disguised = await written(graph, made);
    made.lines.set(one[0], one[1]);
    expect([kind, disguised.filter(([, text], rank) => text !== plain[rank]?.[1]).length > 0]).toEqual([
      kind,
      true,
    ]);
  }
}, 120_000);

test.each<[string, PageTexts, PageTexts]>([
  [
    'a sentence that follows',
    { title: 'a', names: [], sentences: [{ text: 'de' }, { text: 'la ville' }] },
    { title: 'a', names: [], sentences: [{ text: 'de' }, { text: 'la ville', follows: true }] },
  ],
  [
    'a name, and no sentence',
    { title: 'a', names: ['b'], sentences: [] },
    { title: 'a', names: [], sentences: [{ text: 'b' }] },
  ],
  [
    'two names, and one of two words',
    { title: 'a', names: ['b', 'c'], sentences: [] },
    { title: 'a', names: ['b c'], sentences: [] },
  ],
  [
    'no name, and an empty one',
    { title: 'a', names: [], sentences: [] },
    { title: 'a', names: [''], sentences: [] },
  ],
])('%s makes another page', (_what, one, other) => {
  const made = someMade();
  const pages = [one, other, one, other].map((texts) => cutPages(new Lexicon(), made.of('pages'))(texts));
  expect(made.made).toBe(2);
  expect(pages.slice(2)).toEqual(pages.slice(0, 2));
  expect(pages).toEqual([one, other, one, other].map((texts) => cutPages(new Lexicon())(texts)));
});
