import { describe, expect, it } from 'vitest';
import { readYaml } from '#entries/record.ts';

const said = (source: string) =>
  readYaml(source).findings.map(
    ({ line, column, field, message, remedy }) => `${line}:${column} ${field} — ${message} → ${remedy}`,
  );

describe('values', () => {
  it.each<readonly [string, unknown]>([
    ['3000', 3000],
    ['-1.5', -1.5],
    ['"3000"', '3000'],
    ['02000', '02000'],
    ['59e3', '59e3'],
    ['1.50', '1.50'],
    ['3000.0', 3000],
    ['-2.00', -2],
    ['9007199254740993', '9007199254740993'],
    ['2019-02-30', '2019-02-30'],
    ['0320305250', '0320305250'],
    ['true', true],
    ['non', 'non'],
    ['yes', 'yes'],
    ['null', ''],
    ['~', ''],
    ['', ''],
    ['"e\\u0301te\\u0301"', 'été'],
  ])('%s', (written, value) => {
    expect(readYaml(`a: ${written}`).value).toEqual({ a: value });
  });

  it('know where they stand, and where their name does', () => {
    const { places } = readYaml('a:\n  - b: c\n', 5);
    expect(places.get('a.0.b')).toEqual({ line: 6, column: 8 });
    expect(places.get('a.0.b#key')).toEqual({ line: 6, column: 5 });
  });
});

describe('what YAML would guess, share or run is refused', () => {
  const ALIAS =
    'les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la';
  const TAG =
    'les étiquettes YAML (!!…) ne sont pas admises → retirez-la, ou mettez la valeur entre guillemets';
  it.each([
    ['a: &b c', `1:7 a — ${ALIAS}`],
    ['a: *b', `1:4 a — ${ALIAS}`],
    ['a: !!js/function "x"', `1:4 a — ${TAG}`],
    ['<<: {a: 1}', '1:1  — « << » n’est pas admis → répétez les champs'],
    ['__proto__: 1', '1:1  — nom de champ interdit « __proto__ » → choisissez un champ du modèle'],
    ['a: 1\na: 2', '2:1 a — le champ « a » est écrit deux fois → gardez-en un'],
    ['a: 1\n---\nb: 2', '2:1  — plusieurs documents YAML dans un fichier → retirez les lignes « --- »'],
    ['%YAML 1.1\n---\na: 1', '1:1  — directive YAML (%) interdite → retirez-la'],
    // The parser alone sees the first, the reader alone the second.
    ['a: !!seq x', `1:4 a — ${TAG}`],
    ['a: ! x', `1:6 a — ${TAG}`],
    ['a: !truc x', `1:4 a — ${TAG}`],
    ['a: *', `1:4 a — ${ALIAS}`],
    ['a\u00A0b: 1', '1:1  — le nom de champ contient une espace insécable (U+00A0) → écrivez « ab »'],
    [
      `a: ${'['.repeat(11)}${']'.repeat(11)}`,
      '1:14 a.0.0.0.0.0.0.0.0.0.0 — imbrication trop profonde → 10 niveaux au plus',
    ],
    ['a: - b', '1:4 a — « - » en tête d’un texte → mettez-le entre guillemets : a: "…"'],
    ['c: 1\na： b', '2:1  — « ： » (U+FF1A) n’est pas le deux-points du clavier → écrivez « a: … »'],
    ['? [a]\n: b', '1:3  — nom de champ attendu → écrivez « champ: valeur »'],
  ])('%s', (source, finding) => {
    expect(said(source)).toEqual([finding]);
  });
});

describe('what is not in the value that it seems to be in', () => {
  const said1 = (comment: string, line: string) =>
    `« # » ouvre un commentaire : « ${comment} » ne fait pas partie de la valeur → si ces mots en sont, mettez tout entre guillemets : ${line} ; sinon, mettez-les sur une ligne à part`;
  it.each([
    ['a: La maire #solidarité', `1:13 a — ${said1('#solidarité', 'a: "La maire #solidarité"')}`],
    ['a: #solidarité', `1:4 a — ${said1('#solidarité', 'a: "#solidarité"')}`],
    ['a: "La maire" # x', `1:15 a — ${said1('# x', 'a: "La maire # x"')}`],
    ['a:\n  - un #2', `2:8 a.0 — ${said1('#2', '- "un #2"')}`],
    [
      'a: 3 # trois',
      '1:6 a — « # » ouvre un commentaire : « # trois » ne fait pas partie de la valeur → mettez-le sur une ligne à part',
    ],
    [
      'a: \u201CUn relais\u201D',
      '1:4 a — guillemets courbes autour d’une valeur : ils seraient publiés → écrivez a: "Un relais" (npm run check -- --fix le fait)',
    ],
    [
      'a: « Un relais"',
      '1:4 a — guillemet sans son pareil dans « « Un relais" » : il serait publié → écrivez a: "Un relais"',
    ],
    [
      'a: Un relais »',
      '1:4 a — guillemet sans son pareil dans « Un relais » » : il serait publié → écrivez a: "Un relais"',
    ],
  ])('%s', (source, line) => {
    expect(said(source)).toEqual([line]);
  });

  it.each([
    '# x\na: b',
    'a: # x\n  - b',
    'a: [b] # x',
    'a: b#x',
    'a: |\n  b # x\n',
    'a: Un \u201Cmot\u201D',
    'a: « Un » mot',
    'a: Un "mot"',
  ])('%j says what it seems to', (source) => expect(said(source)).toEqual([]));
});

describe('what an editor types', () => {
  const QUOTE = 'mettez-le entre guillemets : a: "…"';
  const quoteIt = (words: string) => `mettez-le entre guillemets : a: ${JSON.stringify(words)}`;
  it.each([
    ['a: Le plan : suite', `ce texte contient « : » → ${quoteIt('Le plan : suite')}`],
    ['a: Le plan : suite\n  et fin', `ce texte contient « : » → ${QUOTE}`],
    ['a: Le plan : suite #2', `ce texte contient « : » → ${QUOTE}`],
    ["a: 'L'accès'", `apostrophe dans un texte entre apostrophes → ${quoteIt("L'accès")}`],
    ["a: 'L''an et l'accès'", `apostrophe dans un texte entre apostrophes → ${quoteIt("L'an et l'accès")}`],
    [
      'a: "Le "plan" neuf"',
      'guillemets « " » dans un texte entre guillemets → écrivez « … », ou \\" pour chacun',
    ],
    ['a: @nord', `« @ » en tête d’un texte → ${quoteIt('@nord')}`],
    [
      'a: "Le plan',
      'guillemet, crochet ou accolade jamais fermé → fermez ce qui est ouvert, ou mettez la valeur entre guillemets',
    ],
    [
      'a: {x',
      'guillemet, crochet ou accolade jamais fermé → fermez ce qui est ouvert, ou mettez la valeur entre guillemets',
    ],
    ['a: | b', `« | » en tête d’un texte → ${QUOTE}`],
    ['a: > b', `« > » en tête d’un texte → ${QUOTE}`],
    ['a: *b c', `« * » en tête d’un texte → ${quoteIt('*b c')}`],
    [
      'b: 1\na:\u00A0"c"',
      'espace insécable (U+00A0) après « : » : YAML ne la compte pas → mettez une espace ordinaire : « a: … »',
    ],
    [
      'b: 1\na:\u2009"c"',
      'espace spéciale (U+2009) après « : » : YAML ne la compte pas → mettez une espace ordinaire : « a: … »',
    ],
    [
      'url: https://x.fr/?p=1&\nq=3',
      '« q=3 » n’est le nom d’aucun champ → si ces mots continuent « url », écrivez',
    ],
    ['b: 1\na = "c"', '« = » n’est pas le deux-points du clavier → écrivez « a: … »'],
    ['b: 1\na ; "c"', '« ; » n’est pas le deux-points du clavier → écrivez « a: … »'],
    ['a:\n\tb: 1', 'tabulation en début de ligne → mettez des espaces'],
    [
      'a:\n  b: 1\n c: 2',
      '« c » est décalé : 1 espace devant lui, 0 ou 2 devant ses voisins → écrivez cette ligne avec 2 espaces devant si elle est de « a », sans espace sinon',
    ],
    ['a: "un\n  deux"\nb:\n  c: 1\n d: 2', 'retrait de ligne incohérent → alignez ce champ avec ses voisins'],
    ['a: }', 'YAML mal formé → écrivez « champ: valeur », ou mettez la valeur entre guillemets'],
    [`a: ${'['.repeat(3000)}`, 'imbrication trop profonde → 10 niveaux au plus'],
    ['a:Le plan\nb: 1', 'espace absente après « : » → écrivez « a: Le plan »'],
  ])('%s', (source, sentence) => {
    expect(said(source)[0]).toContain(`— ${sentence}`);
  });

  const UNCLOSED =
    'guillemet, crochet ou accolade jamais fermé → fermez ce qui est ouvert, ou mettez la valeur entre guillemets';
  it.each([
    [
      'x: 1\n\u00A0 - a',
      '2:1  — espace insécable (U+00A0) en tête de ligne : YAML ne la compte pas → effacez',
    ],
    ['x:\n\ta: "c" d', '2:1 a — tabulation en début de ligne → mettez des espaces'],
    [
      'x:\n  -a: b\n    c: d',
      '2:3 -a — « - » est collé à « a » → mettez une espace après le tiret : « - a: … »',
    ],
    ['x:\n  -a: b', '2:3 x — « - » est collé à « a » → mettez une espace après le tiret : « - a: … »'],
    ['x:\n  - { a: b\ny: 1\nz: 2', `2:5  — ${UNCLOSED}`],
    ['x: [a,\n  b\ny: 1', `1:4 x — ${UNCLOSED}`],
  ])('%j is told once, where it is', (source, sentence) => {
    const [first, ...others] = said(source);
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  it.each(['x: [a,\n  b]\ny: {a: 1,\n  b: [2]}\nz: "un\n  deux"', 'x:\n  - -1\n  - a-b: 1'])(
    '%j is closed, and no dash is glued',
    (source) => expect(said(source)).toEqual([]),
  );

  it('nothing is read of a record in two', () => {
    expect(readYaml('a: 1\n---\nb: 2').value).toBeUndefined();
  });
});

it('ten times as many fields, brackets or anchors cost about ten times as much, not a hundred', () => {
  const sources: ((count: number) => string)[] = [
    (count) => Array.from({ length: count }, (_, rank) => `k${rank}: 1`).join('\n'),
    (count) => `x: ${'['.repeat(count)}`,
    (count) => '- &a x\n'.repeat(count),
  ];
  /** Milliseconds of processor, the best of three: other programs of the machine hardly count. */
  const costOf = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        readYaml(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      }),
    );
  for (const source of sources)
    expect(costOf(source(10000))).toBeLessThan(50 * Math.max(costOf(source(1000)), 20));
}, 60_000);
