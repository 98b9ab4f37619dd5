/** Signs that are written as nobody types them: each has one way to be written, and nothing else moves. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { differBySignsAlone } from '#text/mend/alike.ts';
import { inOrder, isMend, mended } from '#text/mend/mend.ts';
import { isHarmless, signsOf } from '#text/mend/text.ts';

const asText = (text: string) => mended(text, inOrder(signsOf(text, 0)).filter(isMend));
const asRecord = (text: string) => mended(text, inOrder(signsOf(text)).filter(isMend));

describe('in any file', () => {
  it.each([
    ['dispo\u00ADsitif', 'dispositif'],
    ['a\u200Cb\u2060c\uFEFFd', 'abcd'],
    ['fin.\u200B D\u00E9but\u200B', 'fin. D\u00E9but'],
    ['e\u0301\u0301', 'e\u0301'],
    ['\u00E9\u0301t\u00E9', '\u00E9t\u00E9'],
    ['\uFB01n, e\uFB00ort, o\uFB03ce', 'fin, effort, office'],
    ['rendez\u2011vous \u2010 \u2012 \u2015', 'rendez-vous - – —'],
    ['l\u2032acc\u00E8s, l\u02BCart, l\u00B4eau, l`\u00E9t\u00E9', 'l’accès, l’art, l’eau, l’\u00E9t\u00E9'],
    ['M\u0430irie, \u0421\u0421', 'Mairie, CC'],
    ['\u2163e \uFF13\uFF10', 'IVe 30'],
  ])('%j is written %j', (from, to) => {
    expect(asText(from)).toBe(to);
    expect(asRecord(from)).toBe(to);
  });

  it.each([
    '5\u2032',
    'Кириллица \u0441\u043E\u0441',
    'α',
    '\u{1F468}\u200D\u{1F469}',
    'x\u0302',
    'm²',
    '– un',
    'l’eau',
  ])('%j is kept', (text) => expect(asText(text)).toBe(text));
});

describe('lists whose bullets are drawn', () => {
  it.each([
    ['• des lits ;\n• des repas.', '- des lits ;\n- des repas.'],
    ['\uF0B7\tdes lits', '- des lits'],
    ['Nous ouvrons :\n– des lits', 'Nous ouvrons :\n- des lits'],
    ['– des lits\n– des repas', '- des lits\n- des repas'],
    ['    ◦ des lits', '    - des lits'],
    ['o\tdes lits', '- des lits'],
    ['o des lits\no des repas', '- des lits\n- des repas'],
    ['Nous ouvrons :\no des lits', 'Nous ouvrons :\n- des lits'],
    ['- un\n• deux', '- un\n- deux'],
  ])('%j is a list: %j', (from, to) => expect(asText(from)).toBe(to));

  it.each([
    '– Venez, dit-elle.',
    'o Porto',
    'ou des lits\nou des repas',
    'Le plan\n– adopté hier – avance',
    '« • » ouvre une liste',
    'a • b',
  ])('%j is none', (text) => expect(signsOf(text, 0)).toEqual([]));

  it('what follows an item without a bullet is left to the editor', () => {
    const signs = signsOf('• des lits\net des repas', 0);
    expect(signs.map(({ to, remedy }) => [to, remedy])).toEqual([
      [undefined, 'écrivez « - » devant chaque élément, et laissez une ligne vide après la liste'],
    ]);
  });

  it('a record has no list of this kind', () => {
    expect(signsOf('title: x\n• y')).toEqual([]);
  });
});

describe('blanks', () => {
  it.each([
    ['a\u2028b', 'a\nb', 'a b'],
    ['a\u2029b', 'a\n\nb', 'a b'],
    ['a\u000Bb', 'a\nb', 'a b'],
    ['a\tb', 'a b', 'a b'],
    ['a\t', 'a', 'a'],
    ['\t- a', '    - a', '\t- a'],
    ['-\ta', '- a', '- a'],
  ])('%j is %j in a text, %j in a record', (from, text, record) => {
    expect(asText(from)).toBe(text);
    expect(asRecord(from)).toBe(record);
  });

  it('a cut that may be within a word or between two is left to whoever sees the document', () => {
    expect(asText('loge\u200Bment')).toBe('loge\u200Bment');
    expect(signsOf('chaque\u200Bjour', 0).map(({ remedy }) => remedy)).toEqual([
      'effacez-le s’il coupe un mot ; s’il sépare deux mots, mettez une espace',
    ]);
    expect(differBySignsAlone('loge\u200Bment', 'logement')).toBe(true);
    expect(differBySignsAlone('chaque\u200Bjour', 'chaque jour')).toBe(true);
    expect(differBySignsAlone('chaque\u200Bjour', 'chaque soir')).toBe(false);
    // One within a word, another between two; on either side, or on both.
    expect(differBySignsAlone('loge\u200Bment chaque\u200Bjour', 'logement chaque jour')).toBe(true);
    expect(differBySignsAlone('logement chaque jour', 'loge\u200Bment chaque\u200Bjour')).toBe(true);
    expect(differBySignsAlone('loge\u200Bment chaque jour', 'logement chaque\u200Bjour')).toBe(true);
    expect(differBySignsAlone('par\u200Bmi', 'par\u200Bmis')).toBe(false);
    expect(differBySignsAlone('par\u200Bmi', 'pa rmi')).toBe(false);
  });

  it.each(['\u200B\u200C', '\u200B\u00AD', '\u200D\u200B'])(
    '%j between two letters may part two words',
    (sign) => {
      expect(asText(`mot${sign}autre`)).toBe(`mot${sign}autre`);
    },
  );

  it.each(['➘', '➚', '➕', '➖', '➗', '➴', '➶', '➷', '➹'])(
    '« %s » says something, and is no bullet',
    (sign) => {
      const text = `Le bilan :\n\n${sign} 3 places\n${sign} 2 places\n`;
      expect(asText(text)).toBe(text);
      expect(differBySignsAlone(`${sign} 3 places`, '- 3 places')).toBe(false);
    },
  );

  it.each(['➡\uFE0F', '▶\uFE0F', '✔\uFE0F', '➔', '➤'])('« %s » is a bullet, whole', (sign) => {
    expect(asText(`Le bilan :\n\n${sign} Lire\n${sign} Voir\n`)).toBe('Le bilan :\n\n- Lire\n- Voir\n');
  });

  it.each(['a\tb\tc', 'a\tb\nc\td'])('%j has columns, that nobody can tell from words', (text) => {
    expect(asText(text)).toBe(text);
    expect(new Set(signsOf(text, 0).map(({ what }) => what))).toEqual(
      new Set(['colonnes séparées par des tabulations']),
    );
  });
});

const PIECES = [
  'mot',
  ' ',
  '\n',
  '\r\n',
  '\u00AD',
  '\uFB01',
  '\u2032',
  'l',
  '\u0430',
  'M',
  '\t',
  '•',
  '– ',
  '\uF0B7',
  '\u2028',
  '\u0301',
  'é',
  '\u2011',
  '- ',
  ':',
  '\u200B',
  '\uFEFF',
  '« 3\u202F000 »',
  '\u{1F468}',
  '\u200D',
  '# ',
  '\u2163',
  '\uFF11',
  '\u{1D407}',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('whatever is written, what stands outside of the mends is kept, and it says the same', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, isText) => {
      const bodyStart = isText ? 0 : text.length;
      const mends = inOrder(signsOf(text, bodyStart)).filter(isMend);
      const done = mended(text, mends);
      // Taking the mends out of both leaves the same.
      const kept = mended(
        text,
        mends.map((mend) => ({ ...mend, to: '\u0001' })),
      );
      const pieces = kept.split('\u0001');
      expect(done).toBe(pieces.map((piece, at) => piece + (mends[at]?.to ?? '')).join(''));
      expect(pieces.join('').length).toBe(
        text.length - mends.reduce((sum, { start, end }) => sum + end - start, 0),
      );
      if (isText) expect(differBySignsAlone(text, done)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('no letter nor digit is ever lost but for the second accent of a letter', () => {
  const words = (text: string) =>
    (
      text
        .replace(/\u0430/g, 'a')
        .normalize('NFKD')
        .match(/[\p{L}\p{N}]/gu) ?? []
    ).join('');
  fc.assert(
    fc.property(texts, (text) => {
      // A drawn « o » is a bullet: no piece is one.
      expect(words(asText(text))).toBe(words(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['\uFB01n', 'fin', true],
  ['• ', '- ', true],
  ['\u2032', '’', true],
  ['\u0441\u043E', 'co', true],
  ['-40', '40', false],
  ['1,5M€', '15M€', false],
  ['ne fermera', 'fermera', false],
  ['un', 'Un', false],
])('%j and %j differ by signs alone: %s', (from, to, isSo) => {
  expect(differBySignsAlone(from, to)).toBe(isSo);
});

test('a French text needs no closer look', () => {
  expect(isHarmless('L’été : « 3\u202F000 » − 2 €, cœur, Œuvre – à suivre…')).toBe(true);
});
