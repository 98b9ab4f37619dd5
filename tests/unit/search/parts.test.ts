/** A theme that holds in one document alone is chosen with what that document says, and with nothing of the others. */
import { describe, expect, test } from 'vitest';
import { facetSets, inDays, narrowed } from '#search/client/facets.ts';
import type { Matches } from '#search/client/matches.ts';
import { stateFrom } from '#search/client/state.ts';
import { facetFile } from '#search/records/facet-file.ts';
import { numbered, searchRecords, typeRanges } from '#search/records/index.ts';
import { foundingWorld } from '../graph/worlds.ts';

const records = numbered(searchRecords(foundingWorld().graph));
const file = facetFile(records);
const sets = facetSets(file, {
  span: 1,
  builds: '',
  packs: '',
  types: typeRanges(records),
  synonyms: [],
  starts: [],
});
/** Invited in 2019, under way in 2020; its link to « sortants » holds in 2019 alone. */
const THREAD = '/engagements/contractualiser-avec-les-collectivites/';
const thread = records.findIndex((record) => record?.url === THREAD);
const everything: Matches = new Map(
  records.flatMap((record, number) =>
    record === undefined
      ? []
      : [[number, { id: record.url, number, score: 1, places: [], isSynonym: false }]],
  ),
);
const asked = (address: string) => {
  const state = stateFrom(new URLSearchParams(address));
  return narrowed(everything, state, sets, inDays(file, state));
};
const keeps = (address: string) => asked(address).kept.has(thread);
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

  test('nothing else has a part', () => {
    expect(file.parts).toEqual([[records.length, thread]]);
    expect([...asked(THEME).kept.keys()].every((number) => number < records.length)).toBe(true);
  });
});
