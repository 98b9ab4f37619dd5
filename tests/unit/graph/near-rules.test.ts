/** What is known of entries one by one says as much as judging them all, whatever is edited: a check is never deceived. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '#graph/sentences/coverage-count.ts';
import { judge } from '#graph/asked/judge.ts';
import { NEAR_RULES } from '#graph/asked/near-rules.ts';
import { RULES } from '#graph/rules/index.ts';
import type { Problem } from '#entries/problem.ts';
import { remembering } from './remembering.ts';
import { ASSISES, HALLE, village } from './rules/village.ts';
import type { WrittenWorld } from './written-world.ts';

const PATHS = Object.keys(village.files).filter((path) => path !== 'site.yaml');
/** Every word of the village, with those that rules look for. */
const WORDS = [
  ...new Set(Object.values(village.files).flatMap((text) => text.match(/[\p{L}\p{N}'’-]{2,}/gu) ?? [])),
  ...['tous', 'environ', 'si', 'rate', '« la halle »', '12', '2024-02-30', 'fait', 'annoncé', 'promet'],
];

type Edit = (world: WrittenWorld) => WrittenWorld;

/** The `at`th of some things, counted from the first again when there are fewer. */
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** Words of one file become others; a file goes, or comes back as it was; one takes the name of another. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([file, from, to]): Edit => (world) => {
      const path = pick(
        PATHS.filter((one) => one in world.files),
        file,
      );
      if (path === undefined) return world;
      const text = world.text(path);
      const words = [...text.matchAll(/[\p{L}\p{N}'’-]{2,}/gu)];
      const word = pick(words, from);
      if (word === undefined) return world;
      const other = pick(WORDS, to) ?? '';
      return world.write(path, text.slice(0, word.index) + other + text.slice(word.index + word[0].length));
    }),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map((file): Edit => (world) => {
      const path = pick(
        PATHS.filter((one) => one in world.files),
        file,
      );
      return path === undefined ? world : world.remove(path);
    }),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map((file): Edit => (world) => {
      const path = pick(PATHS, file) ?? '';
      return world.write(path, village.text(path));
    }),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map((file): Edit => (world) => {
      const path = pick(
        PATHS.filter((one) => one in world.files),
        file,
      );
      return path === undefined
        ? world
        : world.remove(path).write(path.replace(/(\.\w+)$/, '-bis$1'), world.text(path));
    }),
  },
);

const line = (problem: Problem) => JSON.stringify(problem);

test('after any edits, what is known says as much as judging all again', () => {
  let known = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (list) => {
      const memory = remembering();
      let world = village;
      judge(world.read().content, memory);
      for (const edit of list) {
        world = edit(world);
        const { content } = world.read();
        expect(judge(content, memory).map(line)).toEqual(judge(content).map(line));
        expect(coverageOf(content, memory)).toEqual(coverageOf(content));
      }
      known += memory.known();
    }),
    { numRuns: 60 },
  );
  // Otherwise nothing has been tried.
  expect(known).toBeGreaterThan(1000);
}, 120_000);

/** Worlds of which only what stands far from an entry tells them apart, and what is then wrong with it. */
const SUMMARY = 'La halle est ouverte ; elle sera couverte.';
const SAID = 'La commune plantera des tilleuls argentés devant la gare routière.';
const THIRD = 'communiques/2020-09-01-rappel.mdx';
const third = (words: string) =>
  village
    .text(`communiques/${HALLE}.mdx`)
    .replace(/^plain:\n(?: {2}.*\n)+/m, '')
    .replace(/^La ville s'engage à :\n\n(?:- .*\n)+/m, `${words}\n`);
const named = village
  .edit(`communiques/${HALLE}.mdx`, SUMMARY, 'Jeanne Colmar annonce une halle.')
  .write('organisations/colmar.yaml', 'name: "Jeanne Colmar"\nkind: association\n');
const again = village
  .append(`communiques/${ASSISES}.mdx`, `\n${SAID}\n`)
  .append(`communiques/${HALLE}.mdx`, `\n${SAID}\n`);
const quoting = village
  .edit(`communiques/${HALLE}.mdx`, SUMMARY, 'La halle est ouverte, « pour tous les jardiniers ».')
  .write(THIRD, third('Elle sert pour tous les jardiniers.'));

test.each<[string, WrittenWorld, WrittenWorld, RegExp]>([
  ['a body that nothing ties to it', named, named.remove('organisations/colmar.yaml'), /Jeanne Colmar/],
  [
    'a commitment of another document',
    again,
    again.write(
      'commitments/planter-des-tilleuls.yaml',
      `title: "Planter des tilleuls"\nlevel: régional\nmentions:\n  - communique: ${ASSISES}\n    quote: "${SAID.slice(0, -1)}"\n    verb: "plantera"\n    level: annoncé\n    nature: annonce\n    summary: "Des tilleuls"\n`,
    ),
    /redit mot pour mot l’engagement « Planter des tilleuls »/,
  ],
  ['words of another document', quoting, quoting.write(THIRD, third('Elle sert.')), /« tous/],
])('%s is enough for a document to be judged again', (_far, before, after, wrong) => {
  const saidOf = (problems: readonly Problem[]) =>
    problems.filter(({ path, message }) => path.endsWith(`${HALLE}.mdx`) && wrong.test(message));
  const memory = remembering();
  expect(saidOf(judge(before.read().content, memory))).toEqual([]);
  const { content } = after.read();
  expect(saidOf(judge(content, memory))).toHaveLength(1);
  expect(judge(content, memory).map(line)).toEqual(judge(content).map(line));
});

test('of what is still, nothing is asked again', () => {
  const memory = remembering();
  const { content } = village.read();
  judge(content, memory);
  const before = memory.known();
  judge({ ...content }, memory);
  expect(memory.known() - before).toBeGreaterThan(Object.values(content.entries).flat().length / 2);
});

test('each of these rules is one of all the rules, of one group', () => {
  const names = Object.values(NEAR_RULES).flatMap(({ rules }) => Object.keys(rules));
  expect(new Set(names).size).toBe(names.length);
  for (const { rules } of Object.values(NEAR_RULES))
    for (const [name, rule] of Object.entries(rules)) expect(RULES).toHaveProperty(name, rule);
});
