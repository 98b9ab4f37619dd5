/** What is not for the public yet: drafts with their gaps, and documents of a day to come. */
import { describe, expect, test } from 'vitest';
import { newEntry } from '#editing/new-entry.ts';
import { buildGraph } from '#graph/build.ts';
import { coverageOf } from '#graph/sentences/coverage-count.ts';
import { heldIn, previewOf, publicOf } from '#graph/held.ts';
import { KINDS } from '#kinds/index.ts';
import type { WrittenWorld } from './written-world.ts';
import { ASSISES, HALLE, village } from './rules/village.ts';

const DRAFT = 'status: brouillon\n';
const FIGURE = 'figures/bancs.yaml';
const figure = (more: string) =>
  `${DRAFT}title: "Bancs de la halle"\nvalue: 12\ncommunique: ${HALLE}\n${more}`;
const whole = figure(
  'unit: "étals"\nnature: stock\nlevel: en cours\nquote: "Elle compte 12 étals"\nverb: "compte"\n',
);
const publicIds = (world: WrittenWorld) =>
  buildGraph(publicOf(world.read().content)).figures.map(({ id }) => id);
const previewed = (world: WrittenWorld) => buildGraph(previewOf(world.read().content)).figures;

describe('a draft', () => {
  test('is judged, shown to its editors with a mark, and not to the public', () => {
    const world = village.write(FIGURE, whole);
    expect(world.lines()).toEqual([]);
    expect(publicIds(world)).toEqual(publicIds(village));
    expect(
      previewed(world)
        .filter(({ isHeld }) => isHeld)
        .map(({ id }) => id),
    ).toEqual(['bancs']);
  });

  test('is waited for by one preview of a content: what is read in it is read once', () => {
    const { content } = village.write(FIGURE, whole).read();
    expect(previewOf(content)).not.toBe(content);
    expect(previewOf(content)).toBe(previewOf(content));
  });

  test('may lack fields: each is told, none refuses, and words stand in for those of the editors', () => {
    const world = village.write(
      FIGURE,
      figure('nature: stock\nlevel: en cours\nquote: "Elle compte 12 étals"\nverb: "compte"\n'),
    );
    expect(world.problems.map(({ field, severity }) => [field, severity])).toEqual([['unit', 'avertit']]);
    expect(previewed(world).find(({ id }) => id === 'bancs')?.data.unit).toBe('à écrire');
  });

  test('that lacks the words of its document has no page yet', () => {
    const world = village.write(FIGURE, figure('unit: "étals"\nnature: stock\n'));
    expect(world.problems.map(({ field, severity }) => [field, severity])).toEqual([['quote', 'avertit']]);
    expect(previewed(world).map(({ id }) => id)).toEqual(publicIds(village));
  });

  test.each(KINDS.filter((kind) => kind !== 'transcriptions' && kind !== 'pages'))(
    'just begun leaves what the check counts as it was: %s',
    (kind) => {
      const { content } = village.read();
      const known = { title: 'Bancs de la place', communique: HALLE, date: '2020-09-01' };
      const { path, text } = newEntry(kind, known, content);
      expect(coverageOf(village.write(path, text).read().content)).toEqual(coverageOf(content));
    },
  );

  test('proves its quotations, gaps or not', () => {
    const lines = (more: string) =>
      village
        .write(FIGURE, figure(more))
        .problems.filter(({ severity }) => severity === 'refuse')
        .map(({ field }) => field);
    expect(lines('quote: "Elle compte 13 étals"\n')).toEqual(['quote']);
    expect(lines('unit: "étals"\nnature: stock\nquote: "Elle compte 13 étals"\n')).toEqual(['quote']);
  });

  test('refuses what is wrong as everywhere', () => {
    expect(
      village
        .write(FIGURE, figure('unite: "étals"\n'))
        .problems.some(({ field, severity }) => field === 'unite' && severity === 'refuse'),
    ).toBe(true);
  });

  test('may not be referred to by what is public', () => {
    const world = village.edit('themes/marches.yaml', 'title', `${DRAFT}title`);
    expect(
      world.problems
        .filter(({ severity, message }) => severity === 'refuse' && message.includes('publié'))
        .map(({ path }) => path),
    ).toEqual(['content/commitments/ouvrir-la-halle.yaml', 'content/themes/halle.yaml']);
  });

  test('holds an event back too, though an event has a status of its own', () => {
    const world = village.edit('events/ouverture.yaml', 'status: tenu', 'status: brouillon');
    expect(world.problems.map(({ field, severity }) => `${field} ${severity}`)).toContain('status avertit');
    expect(buildGraph(publicOf(world.read().content)).events.map(({ id }) => id)).not.toContain('ouverture');
  });

  test('that is a document takes its transcription with it, and counts in no silence', () => {
    const id = '2020-07-01-haie';
    const text = village.text(`communiques/${ASSISES}.mdx`);
    const head = text
      .slice(0, text.indexOf('plain:'))
      .replace('---\n', `---\n${DRAFT}`)
      .replace('2019-05-14', '2020-07-01')
      .replace('14 mai 2019', '1er juillet 2020');
    const world = village
      .write(
        `communiques/${id}.mdx`,
        `${head}---\n\nBrumeval, le 1er juillet 2020\n\n# Brumeval tient ses assises\n`,
      )
      .write(`transcriptions/${id}.yaml`, village.text(`transcriptions/${HALLE}.yaml`).replace(HALLE, id));
    expect(world.problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    const [shown, seen] = [publicOf(world.read().content), previewOf(world.read().content)].map(buildGraph);
    expect(shown?.communiques.map((one) => one.id)).toEqual([HALLE, ASSISES]);
    expect(seen?.communiques.map((one) => one.id)).toEqual([id, HALLE, ASSISES]);
    expect(shown?.commitments.map(({ silentSince }) => silentSince)).toEqual([0, 1, 0]);
    expect(seen?.commitments.map(({ silentSince }) => silentSince)).toEqual([1, 2, 1]);
  });
});

describe('a document of a day to come', () => {
  const before = village.edit('site.yaml', 'asOf: 2020-12-31', 'asOf: 2020-06-17');

  test('waits, with all that it alone says', () => {
    expect([...heldIn(before.read().content)].sort()).toEqual([
      'commitments/planter-une-haie',
      `communiques/${HALLE}`,
      'events/ouverture',
      'figures/aide',
      'figures/etals',
      'figures/etals-doubles',
      'themes/halle',
      `transcriptions/${HALLE}`,
      'vocabulary/halle',
    ]);
  });

  test('and what others say of it is refused until then', () => {
    const refused = before.problems.filter(({ severity }) => severity === 'refuse');
    expect(refused.map(({ path, field }) => `${path} ${field}`)).toEqual([
      'content/commitments/ouvrir-la-halle.yaml mentions.1.communique',
      'content/people/claire-aubin.yaml offices.1.communique',
      'content/search-contract.yaml queries.0.among.0',
    ]);
  });

  test('is published at once when it is said to be public', () => {
    const released = before.edit(`communiques/${HALLE}.mdx`, 'place: B', 'released: true\nplace: B');
    expect(heldIn(released.read().content).size).toBe(0);
  });
});
