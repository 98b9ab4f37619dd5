/** What one document says of a record is chosen together, and with nothing that the others say. */
import { describe, expect, test } from 'vitest';
import { facetSets, inDays, narrowed, newestDays } from '#search/client/facets.ts';
import { readFacets } from '#search/client/facet-parts.ts';
import { stateFrom } from '#search/client/state.ts';
import { facetFile } from '#search/records/facet-file.ts';
import { numbered, searchRecords, typeRanges } from '#search/records/index.ts';
import { foundingWorld } from '../graph/worlds.ts';

const records = numbered(searchRecords(foundingWorld().graph));
const sorts = { types: typeRanges(records) };
const file = readFacets(facetFile(records), sorts);
/** Invited in 2019, under way in 2020; its link to « sortants » holds in 2019 alone. */
const THREAD = '/engagements/contractualiser-avec-les-collectivites/';
const thread = records.findIndex((record) => record?.url === THREAD);
const everything = records.flatMap((record, number) => (record === undefined ? [] : [number]));
const asked = (address: string) => {
  const state = stateFrom(new URLSearchParams(address));
  const sets = facetSets(file, sorts, state);
  return narrowed(everything, file.whole.keys(), state, sets, file, inDays(file, state));
};
const keeps = (address: string, number = thread) => asked(address).kept.has(number);
const THEME = 'thematique=sortants-de-l-aide-sociale-a-l-enfance';

describe('a thread whose theme holds in one document', () => {
  test.each([
    ['', true],
    [THEME, true],
    [`${THEME}&type=engagements`, true],
    [`${THEME}&niveau=invite`, true],
    [`${THEME}&niveau=en-cours`, false],
    [`${THEME}&niveau=annonce`, false],
    [`${THEME}&annee=2019`, true],
    [`${THEME}&annee=2020`, false],
    [`${THEME}&du=2020-01-01`, false],
    [`${THEME}&au=2019-12-31`, true],
    [`${THEME}&organisme=conseils-departementaux`, true],
    ['niveau=en-cours', true],
    ['niveau=en-cours&annee=2020', true],
    // Levels, parties and years of different documents.
    ['niveau=invite&annee=2019', true],
    ['niveau=invite&annee=2020', false],
    ['niveau=en-cours&annee=2019', false],
    ['organisme=etat', true],
    ['organisme=etat&annee=2020', true],
    ['organisme=etat&annee=2019', false],
    ['organisme=etat&niveau=invite', false],
    ['organisme=conseils-departementaux&annee=2020', false],
    // A year, and days that are not in it.
    ['annee=2019&du=2020-01-01', false],
    ['annee=2020&au=2019-12-31', false],
  ])('« %s » finds it: %s', (address, isFound) => {
    expect(keeps(address)).toBe(isFound);
  });

  test('each count says how many records its choice would keep, each once', () => {
    for (const address of [
      '',
      THEME,
      `${THEME}&niveau=en-cours`,
      `${THEME}&niveau=invite`,
      'niveau=en-cours',
    ]) {
      const { counts } = asked(address);
      for (const [facet, values] of Object.entries(counts))
        for (const { value, count } of values) {
          const next = new URLSearchParams(address);
          next.set(facet, value);
          expect([address, facet, value, count]).toEqual([
            address,
            facet,
            value,
            asked(next.toString()).kept.size,
          ]);
        }
    }
  });

  test('a record that has parts is kept under what they say, and found once', () => {
    expect([...file.whole.values()]).toContain(thread);
    expect([...asked(THEME).kept].every((number) => number < records.length)).toBe(true);
    expect(newestDays(file).get(thread)).toBe('2020-07-10');
  });
});

describe('each level of each commitment and figure, in each year', () => {
  const { commitments } = foundingWorld().graph;
  const numberOf = (url: string) => records.findIndex((record) => record?.url === url);
  const said = commitments.flatMap(({ url, mentions }) =>
    mentions.map(({ level, passage }) => ({ url, level, year: passage.communique.date.slice(0, 4) })),
  );
  const years = [...new Set(said.map(({ year }) => year))];
  const slugs: Readonly<Record<string, string>> = {
    invité: 'invite',
    'en cours': 'en-cours',
    annoncé: 'annonce',
    attendu: 'attendu',
    fait: 'fait',
  };

  test('is found where one document says both, and nowhere else', () => {
    const wrong = commitments.flatMap(({ url }) =>
      years.flatMap((year) =>
        Object.entries(slugs).filter(
          ([level, slug]) =>
            keeps(`type=engagements&annee=${year}&niveau=${slug}`, numberOf(url)) !==
            said.some((one) => one.url === url && one.year === year && one.level === level),
        ),
      ),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
