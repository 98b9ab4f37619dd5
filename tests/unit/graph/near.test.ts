/** Near words, found again the slow and plain way: every saying against every sentence of every later document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import type { Graph } from '#graph/graph.ts';
import { contentWords } from '#text/word/likeness.ts';
import { DATASETS } from '#exports/records.ts';
import { commitmentOf, communique, foundingWorld, inventedWorld, smallWorld } from './worlds.ts';

const letters = (text: string) => contentWords(text).filter((word) => /^\p{L}/u.test(word));

/** How near a sentence is to a saying: the part of its words that it holds; 0 for one word, or less than half. */
function nearness(said: string, sentence: string): number {
  const words = letters(said);
  const held = letters(sentence);
  const shared = words.filter((word) => held.includes(word)).length;
  return shared < 2 || shared * 2 < words.length ? 0 : shared / words.length;
}

function plainNear(
  { communiques }: Graph,
  { mentions, last, dossier }: Graph['commitments'][number],
): string[] {
  const later = communiques
    .filter(({ date, dossiers }) => {
      const isOfDossier = dossier === undefined || dossiers.includes(dossier);
      return date > last.passage.communique.date && isOfDossier;
    })
    .toReversed();
  return later
    .flatMap(({ id, document }) => {
      const sentences = leavesOf(document).flatMap((leaf) =>
        leaf.sentences.map(({ id: anchor, start, end }) => ({
          anchor,
          part: Math.max(
            ...mentions.map(({ passage }) => nearness(passage.words, leaf.text.slice(start, end))),
          ),
        })),
      );
      const best = Math.max(0, ...sentences.map(({ part }) => part));
      const found = best > 0 ? sentences.find(({ part }) => part === best) : undefined;
      return found === undefined ? [] : [`${id}#${found.anchor}`];
    })
    .slice(-3);
}

const placesOf = ({ near }: Graph['commitments'][number]) =>
  near.map((passage) => `${passage.communique.id}#${passage.anchor}`);

describe.each([
  ['the founding corpus', () => foundingWorld().graph],
  ['60 invented documents', () => inventedWorld({ communiques: 60, commitments: 120 }).graph],
  ['24 others', () => inventedWorld({ communiques: 24, commitments: 40 }, 7).graph],
] as const)('%s', (_, make) => {
  const graph = make();

  test('near words are those of the nearest sentence of each later document', () => {
    for (const node of graph.commitments)
      expect([node.id, placesOf(node)]).toEqual([node.id, plainNear(graph, node)]);
  });

  test('no silence, no near words', () => {
    for (const { silentSince, near } of graph.commitments) if (silentSince === 0) expect(near).toEqual([]);
  });
});

test('the founding corpus: what 2020 says near to a promise of 2019, and to one alone', () => {
  const { graph } = foundingWorld();
  const near = graph.commitments.filter((one) => one.near.length > 0);
  expect(near.map(({ id }) => id)).toEqual(['accompagnement-de-tous-vers-l-emploi']);
  expect(near[0]?.near[0]?.sentence).toContain('renforcer encore l’accompagnement'.replace('’', "'"));
  const { records } = DATASETS.find(({ name }) => name === 'engagements') ?? {};
  const record = records?.(graph).find(({ id }) => id === 'accompagnement-de-tous-vers-l-emploi');
  expect(record?.['phrases_proches']).toEqual([
    expect.objectContaining({ communique: '2020-07-10-forum-regional' }),
  ]);
  // What nothing ties to it is no passage of the record.
  expect(JSON.stringify(record?.['passages'])).not.toContain('2020-07-10');
});

const [OLD, NEW] = ['2019-01-16', '2020-07-10'];
const world = (later: string) =>
  smallWorld({
    ...communique(OLD, 'La région ouvrira des guichets dans chaque canton rural.'),
    ...communique(NEW, later),
    'commitments/guichets.yaml': `title: "Ouvrir des guichets"\nlevel: régional\nmentions:\n  - communique: ${OLD}-essai\n    quote: "La région ouvrira des guichets dans chaque canton rural."\n    verb: "ouvrira"\n    level: annoncé\n    nature: annonce\n    summary: "Une annonce"\n`,
  });

test.each([
  ['Des guichets rouvrent dans un canton de la région.', true],
  ['Les guichets sont ouverts.', false],
  ['La fanfare a joué.', false],
])('« %s » is near: %s', (sentence, isNear) => {
  const { graph } = world(sentence);
  expect(commitmentOf(graph, 'guichets').near.map((passage) => passage.sentence)).toEqual(
    isNear ? [sentence] : [],
  );
});

test('the order and the endings of words change nothing', () => {
  const words = ['guichets', 'cantons', 'rural', 'régions'];
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 3, maxLength: 3 }), (some) => {
      const sentence = `Voici ${some.join(' et ')}.`;
      expect(commitmentOf(world(sentence).graph, 'guichets').near).toHaveLength(1);
    }),
    { numRuns: 8 },
  );
});
