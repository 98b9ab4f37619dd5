/** What an editorial page quotes is proven, what it names is there: in French, at its place. */
import { describe, expect, test } from 'vitest';
import { World } from '../../../content/harness/world.ts';
import { MONDE } from '../../../corpora.ts';
import { loadWorld } from '#content.graph.ts';
import { readingOf } from '#views/reading.ts';

const ID = '2020-03-05-un-relais';
const { graph } = loadWorld(MONDE);
const passage = graph.communiques.flatMap(({ notes }) => notes.flatMap(({ proofs }) => proofs))[0]?.passage;
const WORDS = passage?.words ?? '';

function refusedWith(text: string): string[] {
  const world = new World();
  world.append('pages/a-propos.mdx', `\n${text}\n`);
  try {
    return world.check().refused.map((line) => line.replace(/^content\/pages\/a-propos\.mdx:\d+:\d+ — /, ''));
  } finally {
    world.remove('.');
  }
}

test('the world has words to quote', () => expect(WORDS).not.toBe(''));

describe('a Citation', () => {
  test('of exact words is accepted, alone or among others', () => {
    expect(refusedWith(`<Citation communique="${ID}" mots="${WORDS}" />`)).toEqual([]);
    expect(refusedWith(`Il est dit <Citation communique="${ID}" mots="${WORDS}" />.`)).toEqual([]);
  });

  test('of changed words is refused, with the true ones', () => {
    const [refusal = ''] = refusedWith(`<Citation communique="${ID}" mots="${WORDS}x" />`);
    expect(refusal).toContain(`ces mots ne sont pas dans ${ID} → mots les plus proches : «`);
  });

  test('of words of no document', () => {
    expect(refusedWith(`<Citation communique="${ID}" mots="zygomatique" />`)).toEqual([
      `ces mots ne sont pas dans ${ID} → copiez-les du communiqué sans rien changer`,
    ]);
  });

  test('of words that stand twice', () => {
    expect(refusedWith(`<Citation communique="${ID}" mots="les" />`)[0]).toMatch(
      /^ces mots se trouvent \d+ fois dans .* → citez-en davantage/,
    );
  });

  test('of no communiqué', () => {
    expect(refusedWith(`<Citation communique="${ID}x" mots="les" />`)).toEqual([
      `le communiqué « ${ID}x » n’existe pas → proche : ${ID}`,
    ]);
  });
});

describe('a Noeud', () => {
  const [commitment] = graph.commitments;
  const id = commitment?.id ?? '';

  test('that is there is accepted', () => {
    expect(refusedWith(`<Noeud genre="engagements" id="${id}" />`)).toEqual([]);
    expect(readingOf(graph).record('engagements', id)).toBe(commitment);
  });

  test('that is not, or of no kind, is refused with the nearest', () => {
    expect(refusedWith(`<Noeud genre="engagements" id="${id}x" />`)).toEqual([
      `aucune fiche « ${id}x » dans engagements → proche : ${id}`,
    ]);
    expect(refusedWith(`<Noeud genre="engagement" id="${id}" />`)).toEqual([
      'genre « engagement » inconnu → proche : engagements',
    ]);
  });
});

test('a page asks the graph for the words as the document has them, with their address', () => {
  expect(readingOf(graph).passage(ID, WORDS)).toMatchObject({ words: WORDS, url: passage?.url });
  expect(() => readingOf(graph).passage(ID, 'zygomatique')).toThrow('the rule of pages must run first');
  expect(() => readingOf(graph).record('engagements', 'aucun')).toThrow('the rule of pages must run first');
});
