import { beforeAll, describe, expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import type { Graph } from '#graph/graph.ts';
import type { VocabularyNode } from '#kinds/vocabulary/node.ts';
import { communique, foundingWorld, inventedWorld, smallWorld } from './worlds.ts';

/** Words of a text separated by one space, other punctuation by a bar: « l'été, 10M€ » → « | l ete | 10 m € | ». */
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/([^\p{L}\p{N}€%\s'’-])/gu, ' | ')
    .replace(/['’-]/g, ' ')
    .replace(/(\p{L}+|\p{N}+|[€%])/gu, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** How many times the forms of an entry stand in a sentence, read from left to right, the longest first: slow and plain. */
function naiveCount(sentence: string, node: VocabularyNode): number {
  const forms = [node.title, ...node.data.also, ...node.equivalents.map(({ words }) => words)]
    .map(plain)
    .sort((a, b) => b.split(' ').length - a.split(' ').length);
  let rest = plain(sentence);
  let total = 0;
  while (rest.length > 1) {
    const form = forms.find((one) => rest.startsWith(one));
    if (form !== undefined) total += 1;
    // The space that ends a word begins the next one.
    const step = form === undefined ? rest.indexOf(' ', 1) : form.length - 1;
    if (step < 0) break;
    rest = rest.slice(step);
  }
  return total;
}

describe.each([
  ['founding corpus', () => foundingWorld().graph],
  ['invented corpus', () => inventedWorld({ communiques: 12, commitments: 4 }).graph],
])('the concordance of the %s', (_name, load) => {
  let graph: Graph;
  beforeAll(() => {
    graph = load();
  });

  test('has every sentence that a plain reading finds, and no other, in order', () => {
    const oldestFirst = [...graph.communiques].reverse();
    for (const node of graph.vocabulary) {
      const expected = oldestFirst.flatMap((one) =>
        leavesOf(one.document).flatMap(({ text, sentences }) =>
          sentences.flatMap(({ id, start, end }) =>
            Array.from({ length: naiveCount(text.slice(start, end), node) }, () => `${one.id}#${id}`),
          ),
        ),
      );
      expect([node.id, node.uses.map((use) => `${use.communique.id}#${use.anchor}`)]).toEqual([
        node.id,
        expected,
      ]);
    }
    expect(graph.vocabulary.some(({ uses }) => uses.length > 2)).toBe(true);
  });

  test('shows the words in the whole of their sentence', () => {
    for (const { before, words, after, communique: source, anchor, url } of graph.vocabulary.flatMap(
      ({ uses }) => uses,
    )) {
      const sentences = leavesOf(source.document).flatMap((leaf) =>
        leaf.sentences.map(({ id, start, end }) => [id, leaf.text.slice(start, end).replaceAll('\n', ' ')]),
      );
      expect(before + words + after).toBe(new Map(sentences as [string, string][]).get(anchor));
      expect(url).toBe(`${source.url}#${anchor}`);
    }
  });
});

describe('the vocabulary of the founding corpus', () => {
  const { graph } = foundingWorld();

  test('has, of each entry, its words or another for it in a document', () => {
    expect(graph.vocabulary.filter(({ uses }) => uses.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('counts each equivalent', () => {
    const iae = graph.vocabulary.find(({ id }) => id === 'iae');
    // The second stands in the first, which is printed once: both are there.
    expect(iae?.equivalents.map(({ words, uses, within }) => [words, uses, within])).toEqual([
      ["insertion par l'activité économique", 1, 0],
      ['insertion par l’activité', 2, 1],
    ]);
    expect(iae?.uses.length).toBe(3);
  });

  test('is tied to a theme by a sentence of its story, both ways', () => {
    for (const node of graph.vocabulary) {
      const expected = graph.themes.filter(({ chronicle }) =>
        chronicle.some((said) => node.passages.some(({ url }) => url === said.passage.url)),
      );
      expect([node.id, node.themes.map(({ id }) => id)]).toEqual([node.id, expected.map(({ id }) => id)]);
      for (const theme of graph.themes)
        expect(theme.vocabulary.includes(node)).toBe(expected.includes(theme));
    }
  });
});

describe('an equivalent', () => {
  const check = (equivalent: string) =>
    smallWorld({
      ...communique('2020-03-05', "L'aide sociale à l'enfance (ASE) est une compétence. Une crèche ouvre."),
      'vocabulary/ase.yaml': `term: ASE\nkind: sigle\nmeaning: aide sociale à l’enfance\nequivalents:\n${equivalent}`,
    }).lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
  const quoted = (words: string, quote: string) =>
    `  - words: "${words}"\n    communique: 2020-03-05-essai\n    quote: "${quote}"\n`;

  test('is proven by a sentence that uses both words', () => {
    expect(check(quoted("aide sociale à l'enfance", "L'aide sociale à l'enfance (ASE)"))).toEqual([]);
  });

  test('is the editors’ own, with a reason', () => {
    expect(check('  - words: crèche\n    editorial: Un mot courant.\n')).toEqual([]);
  });

  test('is not proven by a quotation that uses one of them only', () => {
    expect(check(quoted('crèche', 'Une crèche ouvre.'))).toEqual([
      expect.stringContaining('cette citation n’emploie pas « ASE »'),
    ]);
  });

  test('is not proven by words that are not there', () => {
    expect(check(quoted('protection', "L'aide sociale à l'enfance (ASE)"))).toEqual([
      expect.stringContaining('« protection » n’est pas dans la phrase citée'),
    ]);
  });

  test('is not the entry itself', () => {
    expect(check('  - words: ase\n    editorial: La même.\n')).toEqual([
      expect.stringContaining('« ase » est l’entrée elle-même'),
    ]);
  });

  test('has a reason or a proof', () => {
    expect(check('  - words: crèche\n')).not.toEqual([]);
  });
});
