import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from '#search/words/query.ts';
import { ALL_RULES, RULES, type Rules } from '#search/words/rules.ts';
import { tokensOf } from '#search/words/tokens.ts';
import { SAME } from './vectors.ts';

/** What is asked of the index for these words. */
const asked = (typed: string, rules: Rules) =>
  readQuery(typed, rules)
    .words.map(({ key }) => key)
    .join(' ');

/** Does the index, made under the same rules, answer to each way of asking, whichever way the document has it? */
function areAlike(ways: readonly string[], rules: Rules): boolean {
  return ways.every((written) => {
    const answered = new Set(tokensOf(written.normalize('NFC'), rules).flatMap(({ keys }) => keys));
    return ways.every((typed) =>
      asked(typed, rules)
        .split(' ')
        .every((key) => answered.has(key)),
    );
  });
}

describe('every rule of the normaliser', () => {
  test.for(RULES)('%s: what it makes alike is found, whichever way it is written or typed', (rule) => {
    for (const ways of SAME[rule]) expect(areAlike(ways, ALL_RULES), ways.join(' = ')).toBe(true);
  });

  test.for(RULES)('%s: without it, something is no longer found', (rule) => {
    const others = new Set(RULES.filter((one) => one !== rule));
    expect(SAME[rule].some((ways) => !areAlike(ways, others))).toBe(true);
  });
});

describe('what stays different', () => {
  test.for([
    ['aujourd’hui', 'hui'],
    ['2019 300', '2019300'],
    ['10/07/2020', '07/10/2020'],
    ['1,5', '15'],
    ['fée', 'fe'],
    ['2', '20'],
    ['2 réunions', '2,5 réunions'],
    ['03 20 30 52 50', '320305250'],
    ['03 20 30 52 50', '50'],
    ['communiqué', 'commun'],
    ['1er semestre', 'deuxième semestre'],
    ['un tiers, 1/3', '1 mars'],
    ['7/07/2020', '10/07'],
    ['trois mois', 'trois moi'],
    ['nord.gouv.fr', 'nordgouv'],
    ['en région. Le préfet', 'régionle'],
  ] as const)('« %s » is not « %s »', ([written, typed]) => {
    expect(areAlike([written, typed], ALL_RULES)).toBe(false);
  });
});

test('a number is found by what is written, and an amount by its value and its digits', () => {
  const keysOf = (text: string) => tokensOf(text).map(({ keys }) => [...keys]);
  expect(keysOf('Près d’1,5M€ ont')).toEqual([
    ['pres'],
    ['qqmchbbbbb', '1500000', 'qqdcvh', 'euro', 'millions'],
    ['ont'],
  ]);
  expect(keysOf('Les 10M€')).toEqual([['les'], ['qqmcbbbbbbb', '10000000', '10', 'euro', 'millions']]);
  expect(keysOf('Quinze thématiques')).toEqual([['15', 'quinze'], ['thematiques']]);
});

test('a day in words stays words, so that a month is found too', () => {
  expect(tokensOf('le 10 juillet 2020').map(({ keys }) => [...keys])).toEqual([
    ['le'],
    ['10', 'qqjdbdbbkcb'],
    ['juillet', 'qqjdbdbbkcb'],
    ['2020', 'qqjdbdbbkcb'],
  ]);
  expect(tokensOf('le 10/07/2020').at(-1)?.keys).toEqual(['qqjdbdbbkcb', '10', 'juillet', '2020']);
});

test('each token says where its own words stand', () => {
  const text = 'L’œuvre d’urgence : 3 000 places (I.A.E.), le 10 juillet 2020';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'œuvre',
    'urgence',
    '3 000',
    'places',
    'I.A.E.',
    'le',
    '10',
    'juillet',
    '2020',
  ]);
});

test('keys are letters and digits, in order and without overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    'l’',
    'œ',
    '3',
    ' ',
    '000',
    '1,5M€',
    '«',
    'É',
    '-',
    '·',
    'e',
    '.',
    '|',
    '%',
    'dix',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      let at = 0;
      for (const { start, end, keys } of tokensOf(pieces.join(''))) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
      }
    }),
  );
});
