/** What counts as a refusal, and what becomes of the code without it. */
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../scripts/mutation/edits.ts';
import { sitesIn } from '../../../scripts/mutation/sites.ts';

/** The sites of a text, each as « line name ». */
const sites = (text: string) => sitesIn('a.ts', text).map(({ line, name }) => `${line} ${name}`);

/** What `call` gives, the code having been run with one refusal taken away, or none. */
function given(text: string, call: string, off?: number): unknown {
  const edits = sitesIn('a.ts', text).flatMap(({ edits: of }, id) => of(id));
  const { outputText } = ts.transpileModule(applied(text, edits), {
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  });
  const mutation = {
    off: (id: number) => id === off,
    kept: (id: number, list: unknown[]) => (id === off ? [] : list),
  };
  const makers =
    'const problemAt = (...said) => said; const complaint = problemAt; const finding = (message, remedy) => ({ message, remedy });';
  const body = `const globalThis = { __mutation: mutation }; ${makers} ${outputText}; return ${call};`;
  const run: unknown = runInThisContext(`(mutation) => { ${body} }`);
  if (typeof run !== 'function') throw new TypeError('no function');
  return Reflect.apply(run, undefined, [mutation]);
}

describe('a refusal is', () => {
  test.each<readonly [what: string, text: string, names: readonly string[]]>([
    ['a problem in a list', "const f = () => [problemAt('un mot')];", ['1 f › un mot']],
    ['a problem pushed', "function f() {\n  problems.push(problemAt('un mot'));\n}", ['2 f › un mot']],
    [
      'a call to what only passes a message on',
      "const refuse = (message: string) => problems.push(problemAt(message));\nrefuse('un mot');\nrefuse('un mot');",
      ['2 un mot', '3 un mot #2'],
    ],
    [
      'a sentence that explains',
      'function explainThing(a: number): string | undefined {\n  return a > 1 ? `trop de ${a} choses` : undefined;\n}',
      ['2 explainThing › trop de … choses'],
    ],
    [
      'a problem written out',
      "const f = () => ({ message: 'un mot', remedy: 'un autre' });",
      ['1 f › un mot'],
    ],
    [
      'what a rule gathers',
      'const law: Rule = (content) => [...first(content), ...second(content)];',
      ['1 law › ...first(content)', '1 law › ...second(content)'],
    ],
    [
      'an entry of the table of rules',
      'const RULES = { dates, order } as const;',
      ['1 RULES › dates', '1 RULES › order'],
    ],
    [
      'a law of a schema',
      "const text = z.string().refine((one) => one !== '', { error: 'valeur vide' });\nconst a = z.strictObject({ b: text });",
      ['1 text › valeur vide', '2 a › strictObject'],
    ],
    [
      'a complaint, wherever it becomes one',
      "const f = (a: boolean) => {\n  let wrong;\n  wrong = complaint('un mot', 'un autre');\n  return a ? complaint('deux mots') : [refusal(1, b ?? complaint('trois mots'))];\n};",
      ['3 f › un mot', '4 f › deux mots', '4 f › trois mots'],
    ],
    [
      'what is made of a complaint that another found',
      'const refusal = (at: number, wrong: Complaint) => ({ at, ...wrong });\nconst f = () => [refusal(1, TOO_DEEP)];',
      ['2 f › refusal(1, TOO_DEEP)'],
    ],
    ['a way out', 'function f() {\n  if (a) return { refusals };\n}', ['2 f › return { refusals };']],
  ])('%s', (_, text, names) => {
    expect(sites(text)).toEqual(names);
  });

  test('nothing else', () => {
    expect(sites("const TOO_DEEP = complaint('un mot');")).toEqual([]);
    expect(
      sites("const a = ['un mot'].map((one) => one.trim()); list.push('un mot'); console.log('un mot');"),
    ).toEqual([]);
  });
});

describe('without it', () => {
  test('a list lacks its problem, and keeps the others', () => {
    const text = "const f = () => [problemAt('un'), problemAt('deux')];";
    expect(given(text, 'f()')).toEqual([['un'], ['deux']]);
    expect(given(text, 'f()', 0)).toEqual([['deux']]);
  });

  test('a map gives nothing', () => {
    const text = 'const f = () => [1, 2].map((one) => problemAt(one));';
    expect(given(text, 'f()')).toEqual([[1], [2]]);
    expect(given(text, 'f()', 0)).toEqual([]);
  });

  test('what explains finds nothing', () => {
    const text =
      "function explainThing(a: number): string | undefined {\n  if (a > 2) return 'bien trop';\n  return a > 1 ? 'un peu trop' : undefined;\n}";
    expect([given(text, 'explainThing(2)'), given(text, 'explainThing(3)')]).toEqual([
      'un peu trop',
      'bien trop',
    ]);
    expect([given(text, 'explainThing(2)', 1), given(text, 'explainThing(3)', 1)]).toEqual([
      undefined,
      'bien trop',
    ]);
  });

  test('what must say something says nothing', () => {
    const text = "const explainThing = (): [string, string] => ['trop de', 'retirez un'];";
    expect(given(text, 'explainThing()', 0)).toEqual(['', '']);
  });

  test('a complaint is not made, and what follows is said where something must be', () => {
    const text =
      "function f(a: boolean): Complaint {\n  if (a) return complaint('un');\n  return complaint('deux');\n}";
    expect(given(text, 'f(true)')).toEqual(['un']);
    expect(given(text, 'f(true)', 0)).toEqual(['deux']);
  });

  test('a name that a complaint is given holds nothing', () => {
    const text =
      "function f(a: boolean): Complaint[] {\n  const wrong = a ? complaint('un') : undefined;\n  return wrong === undefined ? [] : [wrong];\n}";
    expect(given(text, 'f(true)')).toEqual([['un']]);
    expect(given(text, 'f(true)', 0)).toEqual([]);
  });

  test('what is made of a complaint goes with it', () => {
    const text = "const made = (...said) => said;\nconst f = () => [made(1, complaint('un'))];";
    expect(given(text, 'f()')).toEqual([[1, ['un']]]);
    expect(given(text, 'f()', 0)).toEqual([]);
  });

  test('one branch of many is skipped, and no « else » is taken in its stead', () => {
    const text =
      "const said: string[] = [];\nconst report = (message: string) => said.push(message);\nconst f = (a: boolean) => { if (a) report('oui'); else report('non'); return said; };";
    expect(given(text, 'f(true)', 0)).toEqual([]);
    expect(given(text, 'f(false)', 0)).toEqual(['non']);
  });

  test('a rule of the table says nothing', () => {
    const text = "const dates = () => ['un'];\nconst RULES = { dates };";
    expect(given(text, 'RULES.dates()')).toEqual(['un']);
    expect(given(text, 'RULES.dates()', 0)).toEqual([]);
  });

  test('a test of a value always holds', () => {
    const text =
      "const z = { refine: (holds: (one: string) => boolean, said: object) => holds };\nconst law = z.refine((one) => one !== '', { error: 'valeur vide' });";
    expect([given(text, "law('')"), given(text, "law('')", 0)]).toEqual([false, true]);
  });

  test('every line stays where it was', () => {
    const text = "const a = 1;\nconst f = () => [\n  problemAt('un'),\n];\n";
    const edits = sitesIn('a.ts', text).flatMap(({ edits: of }) => of(0));
    expect(applied(text, edits).split('\n').length).toBe(text.split('\n').length);
  });
});
