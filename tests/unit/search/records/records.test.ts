/** What the search knows of each kind of entry, in a tiny world. */
import { KIND_FACETS, SECTIONS, SECTION_NAMES } from '#kinds/sections.ts';
import { describe, expect, test } from 'vitest';
import { numbered, searchRecords, typeRanges } from '#search/records/index.ts';
import { parametersFrom, TYPE, YEAR } from '#search/client/state.ts';
import { RECORD_FACETS, type SearchRecord } from '#search/records/record.ts';
import { synonymsOf } from '#kinds/vocabulary/search.ts';
import { world } from '../../exports/world.ts';

const graph = world();
const records = searchRecords(graph);
const of = (url: string | undefined): SearchRecord => {
  const found = records.find((record) => record.url === url);
  if (found === undefined) throw new Error(`no record of ${url}`);
  return found;
};
const editors = ({ sentences }: SearchRecord) =>
  sentences.filter(({ voice }) => voice === 'editors').map(({ text }) => text);
const chosen = ({ facets }: SearchRecord, facet: keyof SearchRecord['facets']) =>
  (facets[facet] ?? []).map(({ value }) => value);
const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ');

describe('every entry that has a page has one record', () => {
  test('in a world that has entries of each kind', () => {
    expect(SECTION_NAMES.filter((section) => graph[section].length === 0)).toEqual([]);
  });

  test('of its own type, under its title', () => {
    for (const section of SECTION_NAMES)
      for (const { url, title } of graph[section])
        expect(records.filter((record) => record.url === url)).toMatchObject([
          { type: SECTIONS[section].path, title },
        ]);
    const nodes = SECTION_NAMES.flatMap((section): readonly unknown[] => graph[section]);
    expect(records).toHaveLength(nodes.length);
  });

  test('types together, the last that came first in each', () => {
    const ranges = typeRanges(records);
    expect(ranges.flatMap(([type, count]) => Array.from({ length: count }, () => type))).toEqual(
      records.map(({ type }) => type),
    );
    for (const [type] of ranges) {
      const days = records.filter((record) => record.type === type).map(({ days }) => days.at(-1) ?? '');
      expect(days).toEqual([...days].sort().reverse());
    }
  });

  test('with numbers kept for those to come, which leave all others where they are', () => {
    const before = numbered(records);
    expect(before.filter((record) => record !== undefined)).toEqual(records);
    expect(typeRanges(before).map(([type]) => type)).toEqual(
      typeRanges(records).flatMap(([type]) => ['', type]),
    );
    const [first] = records;
    if (first === undefined) throw new Error('no record');
    const come = { ...first, url: '/communiques/suivant/', days: ['2100-01-01'] };
    const after = numbered([come, ...records]);
    const at = (list: typeof before, url: string) => list.findIndex((record) => record?.url === url);
    expect(at(after, come.url)).toBe(at(before, first.url) - 1);
    for (const { url } of records) expect(at(after, url)).toBe(at(before, url));
  });

  test('and no more than four, or one in sixteen', () => {
    const [first] = records;
    if (first === undefined) throw new Error('no record');
    for (const count of [1, 3, 4, 60, 61, 1000, 1023, 1024, 6000]) {
      const kept = numbered(Array.from({ length: count }, () => first)).length - count;
      expect([count, kept > 0, kept <= Math.max(4, count / 16)]).toEqual([count, true, true]);
    }
  });

  test('and a world without entries has none', () => {
    const empty = Object.fromEntries(SECTION_NAMES.map((section) => [section, []]));
    expect(searchRecords({ ...graph, ...empty })).toEqual([]);
    expect(typeRanges([])).toEqual([]);
  });
});

test('the facets of kinds have names of their own, that nothing else in an address has', () => {
  const address = parametersFrom({
    q: 'a',
    facets: { [TYPE]: 'b', [YEAR]: 'c' },
    from: 'd',
    to: 'e',
    byDate: true,
    isLiteral: true,
  });
  const names = [...RECORD_FACETS, ...address.keys()];
  expect(names).toHaveLength(new Set(names).size);
  for (const name of RECORD_FACETS) expect(name).toMatch(/^[a-z]+$/);
});

test('each kind that gives a facet keeps its own entries under it, and the documents that name them', () => {
  expect(KIND_FACETS).not.toEqual([]);
  for (const { name, kind } of KIND_FACETS)
    for (const { id, url } of graph[kind]) {
      expect(chosen(of(url), name)).toContain(id);
      for (const { notes, ...communique } of graph.communiques)
        if (notes.some(({ proofs }) => proofs.some(({ record }) => record.url === url)))
          expect(chosen(of(communique.url), name)).toContain(id);
    }
});

test('a communiqué gives each sentence with its anchor, its day in full, and whom it says to call', () => {
  const [communique] = graph.communiques;
  const { names, sentences, days } = of(communique?.url);
  expect(names.map(plain)).toEqual(['vendredi 10 juillet 2020']);
  expect(days).toEqual(['2020-07-10']);
  expect(sentences.every(({ anchor, voice }) => anchor !== undefined && voice === 'document')).toBe(true);
  expect(sentences.map(({ text }) => text)).toContain("L'IAE aussi.");
  expect(sentences.filter(({ anchor }) => anchor === 'contact').map(({ text }) => text)).toEqual([
    'Préfecture du Nord',
    'Communication',
    'Tél : 03 20 00 00 00',
    'presse@exemple.fr',
    '1 rue du Nord',
    'exemple.fr',
    'prefet',
  ]);
  // Its title is indexed as such, and not once more as a sentence.
  expect(sentences.map(({ text }) => text)).not.toContain(communique?.title);
});

test('a figure is looked for by its value', () => {
  const names = graph.figures.flatMap(({ url }) => of(url).names.map(plain));
  expect(names.some((name) => name.startsWith('3 000 '))).toBe(true);
});

test('an event has its whole day, in the editors’ words', () => {
  expect(graph.events).not.toEqual([]);
  for (const { url } of graph.events) expect(editors(of(url))).toEqual([expect.stringMatching(/20\d\d/)]);
});

test('a commitment has the summaries of its mentions, its themes and levels', () => {
  const [commitment] = graph.commitments;
  const record = of(commitment?.url);
  expect(editors(record)).toEqual(commitment?.mentions.map(({ summary }) => summary));
  expect(chosen(record, 'thematique')).toEqual(commitment?.themes.map(({ node }) => node.id));
  expect(chosen(record, 'niveau')).not.toEqual([]);
  for (const value of chosen(record, 'niveau')) expect(value).toMatch(/^[a-z-]+$/);
});

test('people and organisations are kept under their own names, and each other’s', () => {
  for (const { url, id, offices } of graph.people) {
    expect(chosen(of(url), 'personne')).toEqual([id]);
    const held = offices.flatMap(({ organisation }) => organisation?.id ?? []);
    expect(chosen(of(url), 'organisme')).toEqual([...new Set(held)]);
  }
  for (const { url, id, data } of graph.organisations) {
    expect(chosen(of(url), 'organisme')).toEqual([id]);
    expect(of(url).names).toEqual(data.aliases);
  }
});

test('themes and workshops are kept under each other', () => {
  for (const { url, id, workshop } of graph.themes) {
    expect(chosen(of(url), 'thematique')).toEqual([id]);
    expect(chosen(of(url), 'atelier')).toEqual(workshop ? [workshop.node.id] : []);
  }
  for (const { url, id, themes } of graph.workshops) {
    expect(chosen(of(url), 'atelier')).toEqual([id]);
    expect(chosen(of(url), 'thematique')).toEqual(themes.map((theme) => theme.id));
  }
});

test('an entry of the vocabulary is found by all its names, and explained by the editors', () => {
  const [entry] = graph.vocabulary;
  const { names } = of(entry?.url);
  expect(names).toEqual([
    ...(entry?.data.also ?? []),
    ...(entry?.data.equivalents ?? []).map(({ words }) => words),
  ]);
  expect(editors(of(entry?.url))).toEqual([entry?.data.meaning]);
});

describe('words that are searched as one', () => {
  const [entry] = graph.vocabulary;
  if (entry === undefined) throw new Error('the tiny world has a vocabulary');
  const group = (data: Partial<typeof entry.data>) =>
    synonymsOf([{ ...entry, title: 'IAE', data: { ...entry.data, also: [], equivalents: [], ...data } }]);

  test('are an acronym and what it stands for', () => {
    expect(group({ kind: 'sigle', meaning: 'insertion par l’activité économique' })).toEqual([
      ['IAE', 'insertion par l’activité économique'],
    ]);
  });

  test('are not an acronym and an explanation', () => {
    expect(group({ kind: 'sigle', meaning: 'insertion, par le travail' })).toEqual([]);
  });

  test('are its other names, each once', () => {
    expect(group({ kind: 'sigle', meaning: 'x, y', also: ['I.A.E.', 'IAE', 'I.A.E.'] })).toEqual([
      ['IAE', 'I.A.E.'],
    ]);
  });
});
