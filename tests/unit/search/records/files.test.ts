/** Records → the small files beside the index. */
import { describe, expect, test } from 'vitest';
import { facetFile } from '#search/records/facet-file.ts';
import { lexiconFiles } from '#search/records/lexicon-files.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { shownRecord } from '#search/records/shown.ts';

const record = (more: Partial<SearchRecord> = {}): SearchRecord => ({
  type: 'communiques',
  url: '/communiques/a/',
  title: '',
  names: [],
  sentences: [],
  days: [],
  facets: {},
  ...more,
});
const said = (...texts: string[]) => texts.map((text) => ({ text, voice: 'document' as const }));

describe('facets', () => {
  const themes = (...labels: string[]) => ({
    ...record().facets,
    thematique: labels.map((label) => ({ value: label.toLowerCase(), label })),
  });

  test('are values in the order of their names, each with its records', () => {
    const { facets } = facetFile([
      record({ facets: themes('Santé', 'Écoles') }),
      record(),
      record({ facets: themes('Santé') }),
      record({ facets: themes('Axe 10', 'Axe 9', 'Santé') }),
    ]);
    expect(Object.entries(facets['thematique'] ?? {})).toEqual([
      ['axe 9', ['Axe 9', [3]]],
      ['axe 10', ['Axe 10', [3]]],
      ['écoles', ['Écoles', [0]]],
      ['santé', ['Santé', [0, 2, 1]]],
    ]);
    expect(facets['atelier']).toEqual({});
  });

  test.each(['\u202F', '\u00A0', ' '])(
    'count thousands as one number, whichever space parts them',
    (space) => {
      const labels = [`3${space}000 places`, '20 places', `1${space}200${space}000 places`, '400 places'];
      const { facets } = facetFile([record({ facets: themes(...labels) })]);
      expect(Object.values(facets['thematique'] ?? {}).map(([label]) => label)).toEqual([
        '20 places',
        '400 places',
        `3${space}000 places`,
        `1${space}200${space}000 places`,
      ]);
    },
  );

  test('and days, newest first, each with the records of which it speaks', () => {
    const { days } = facetFile([
      record({ days: ['2020-07-10', '2019-01-16'] }),
      record({ days: [] }),
      record({ days: ['2020-07-10'] }),
    ]);
    expect(Object.entries(days)).toEqual([
      ['2020-07-10', [0, 2]],
      ['2019-01-16', [0]],
    ]);
  });
});

describe('words', () => {
  const filesOf = (...texts: string[]) => lexiconFiles([record({ sentences: said(...texts) })]);
  const words = (...texts: string[]) => filesOf(...texts).words;

  test('are kept by their first two signs, as documents write them most', () => {
    const files = words('Accès, accès, Accès. L’accès', 'emplois');
    expect([...files.keys()].sort()).toEqual(['ac', 'em']);
    expect(files.get('ac')).toEqual({ acces: 'accès' });
    expect(files.get('em')).toEqual({ emploi: 'emplois' });
  });

  test('are 0 where a key is the word itself', () => {
    expect(words('aide').get('ai')).toEqual({ aide: 0 });
  });

  test('are in lower case if both are as common', () => {
    expect(words('Santé santé').get('sa')).toEqual({ sante: 'santé' });
    expect(words('Santé Santé santé').get('sa')).toEqual({ sante: 'Santé' });
  });

  test('are those of titles and names too, and a number’s own digits', () => {
    const files = lexiconFiles([
      record({ title: 'Forum', names: ['Rencontre'], sentences: said('15 places') }),
    ]).words;
    expect(files.get('fo')).toEqual({ forum: 'Forum' });
    expect(files.get('re')).toEqual({ rencontre: 'Rencontre' });
    expect(files.get('15')).toEqual({ 15: 0 });
  });

  test('are listed by their first letter, and by number, if they may be meant by a misspelt one', () => {
    const { lists, numbered } = filesOf('Accès aux aides de 2020', 'emplois');
    expect(numbered).toBe(1);
    expect(Object.fromEntries(lists)).toEqual({
      0: 'acces aides aux emploi',
      a: 'acces aides aux',
      d: '',
      e: 'emploi',
    });
  });

  test('are none where nothing is said', () => {
    expect(lexiconFiles([])).toEqual({ words: new Map(), lists: new Map([[0, '']]), numbered: 1 });
  });
});

describe('what is shown of a record', () => {
  test('is its own words, typeset, each sentence with its place or its voice', () => {
    const shown = shownRecord(
      record({
        title: "L'aide",
        days: ['2020-07-10', '2019-01-16'],
        sentences: [
          { text: 'Un mot.', voice: 'document', anchor: 's-1' },
          { text: 'Un mot.', voice: 'document' },
          { text: 'Les nôtres.', voice: 'editors' },
        ],
      }),
    );
    expect(shown).toEqual({
      title: 'L’aide',
      day: '2020-07-10',
      sentences: [
        ['Un mot.', 's-1'],
        ['Un mot.', 0],
        ['Les nôtres.', 1],
      ],
    });
  });

  test('has no day and no names where there are none', () => {
    expect(Object.keys(shownRecord(record()))).toEqual(['title', 'sentences']);
    expect(shownRecord(record({ names: ["d'autres"] })).names).toEqual(['d’autres']);
  });

  test('has as many signs as the text that was indexed', () => {
    const text = "L'aide : 3 000 « places » !";
    const [[shown] = ['']] = shownRecord(record({ sentences: said(text) })).sentences;
    expect(shown).toHaveLength(text.length);
  });
});
