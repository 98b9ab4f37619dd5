/** The recipes of CONTRIBUTING.md, followed: how many files each takes, what comes with it, and what says that a line was forgotten. */
import ts from 'typescript';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Copy, FIELD_RECIPE, KIND_RECIPE, RULE_RECIPE, type Line } from './recipes.ts';

const copy = new Copy();
/** An entry is content, not the house. */
const ofTheHouse = (files: readonly string[]) => files.filter((file) => !/^content\/.*\.yaml$/.test(file));
const touched = {
  kind: ofTheHouse(copy.follow(KIND_RECIPE)),
  field: copy.follow(FIELD_RECIPE),
  rule: copy.follow(RULE_RECIPE),
};
const dist = (path: string) => copy.read(`dist/${path}`);

test('a kind takes ten files, a field three, a rule three', () => {
  expect(touched.kind).toHaveLength(10);
  expect(touched.field).toHaveLength(3);
  expect(touched.rule).toHaveLength(3);
});

test('CONTRIBUTING.md names each of these files in its recipe', () => {
  const paper = copy.read('CONTRIBUTING.md');
  const recipe = (title: string) => paper.split(`### ${title}\n`)[1]?.split(/\n##/)[0] ?? '';
  const general = (file: string) =>
    file
      .replace('territories', '<kind>')
      .replace('workshops', '<kind>')
      .replace('territoires', '<path>')
      .replace('full-stops', '<rule>')
      .replace(/\/(Territory|Workshop)\.astro/, '/<Kind>.astro');
  for (const [title, files] of [
    ['Add a kind', touched.kind],
    ['Add a field', touched.field],
    ['Add a rule', touched.rule],
  ] as const)
    expect(files.map(general).filter((file) => !recipe(title).includes(`\`${file}\``))).toEqual([]);
});

describe('once built', () => {
  beforeAll(() => {
    copy.replace('content/workshops/enfance.yaml', 'order: 1', 'order: 1\naim: "Grandir"');
    const { isFine, said } = copy.run('scripts/build.ts');
    expect(isFine, said).toBe(true);
  });

  test.each([
    ['its page', 'territoires/nord/index.html', 'préfet du'],
    ['its list', 'territoires/index.html', '/territoires/nord/'],
    ['its count', 'territoires/index.html', '1 territoire.'],
    ['its place in the menus', 'index.html', 'href="/territoires/"'],
    ['its facet', 'recherche/index.html', 'name="territoire"'],
    ['its type in the search', 'recherche/index.html', 'value="territoires"'],
    ['its table', 'donnees/v1/territoires.csv', 'nord'],
    ['its records', 'donnees/v1/territoires.json', '"titre": "Nord"'],
    ['the description of its fields', 'donnees/v1/datapackage.json', 'le nom du territoire'],
    ['its address for engines', 'sitemap-0.xml', '/territoires/nord/'],
    ['its place in the plan', 'plan-du-site/index.html', '/territoires/nord/'],
    ['its place in the index', 'repertoire/index.html', '/territoires/nord/'],
    ['its name in schema.org', 'territoires/nord/index.html', '"@type":"Place"'],
    [
      'its note in the document',
      'communiques/2019-01-16-lancement-de-la-strategie-regionale/index.html',
      '/territoires/nord/',
    ],
  ])('a kind has %s', (_what, path, words) => {
    expect(dist(path)).toContain(words);
  });

  test('the facet keeps the entry and the document that names it', () => {
    const { facets } = JSON.parse(dist('pagefind/facettes.json')) as {
      facets: Record<string, Record<string, [string, number[]]>>;
    };
    expect(facets['territoire']?.['nord']?.[1]).toHaveLength(2);
  });

  test.each([
    ['on the page', 'ateliers/enfance/index.html', 'Grandir'],
    ['in the table', 'donnees/v1/ateliers.csv', 'Grandir'],
    ['in the records', 'donnees/v1/ateliers.json', '"but": "Grandir"'],
    ['among the fields', 'donnees/champs/index.html', 'ce que vise l’atelier'],
  ])('a field is %s', (_where, path, words) => {
    expect(dist(path).replaceAll('&#39;', '’')).toContain(words);
  });
});

test('what a new kind quotes is proven, and a new rule refuses, with no line more', () => {
  copy.replace('content/territories/nord.yaml', 'préfet du Nord', 'préfet du Sud');
  copy.replace('content/workshops/jeunes.yaml', '"Jeunes"', '"Jeunes."');
  const { isFine, said } = copy.run('scripts/check.ts');
  copy.replace('content/territories/nord.yaml', 'préfet du Sud', 'préfet du Nord');
  copy.replace('content/workshops/jeunes.yaml', '"Jeunes."', '"Jeunes"');
  expect(isFine).toBe(false);
  expect(said).toContain('content/territories/nord.yaml');
  expect(said).toContain('un nom d’atelier n’a pas de point final');
});

describe('a line that is forgotten', () => {
  /** The compiler, kept warm: only the files that a line changes are looked at again. */
  const versions = new Map<string, number>();
  const config = ts.getParsedCommandLineOfConfigFile(
    join(copy.root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const gathering = ['index', 'nodes', 'published'].map((name) => join(copy.root, `src/kinds/${name}.ts`));
  const service = ts.createLanguageService({
    getCompilationSettings: () => config?.options ?? {},
    getScriptFileNames: () => [...gathering, join(copy.root, 'src/env.d.ts')],
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => copy.root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
  const errors = () =>
    gathering.flatMap((file) => service.getSemanticDiagnostics(file)).map(({ code }) => code);
  const changed = ({ file }: Line) => {
    const path = join(copy.root, file);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  };

  test('in no table: the compiler has nothing to say', () => {
    expect(errors()).toEqual([]);
  });

  test.each(KIND_RECIPE.lines.filter(({ file }) => file.endsWith('.ts')))(
    '$file: « $put » is an error of types',
    (line) => {
      copy.forget(line);
      changed(line);
      const found = errors();
      copy.remember(line);
      changed(line);
      expect(found).not.toEqual([]);
    },
  );

  const LAWS = [
    'tests/unit/kinds/names.test.ts',
    'tests/unit/graph/rules/every-rule.test.ts',
    'tests/unit/graph/rules/full-stops.test.ts',
  ];
  const failed = () => {
    const { said } = copy.run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--reporter',
      'json',
      ...LAWS,
    );
    const { testResults } = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as {
      testResults: { assertionResults: { title: string; status: string }[] }[];
    };
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(all).not.toEqual([]);
    return all.filter(({ status }) => status === 'failed').map(({ title }) => title);
  };

  test('elsewhere turns a named law red', () => {
    expect(failed()).toEqual([]);
    const guide = KIND_RECIPE.lines.find(({ file }) => file === 'content/LISEZMOI.md');
    if (guide === undefined) throw new Error('the recipe has a row of the guide');
    copy.forget(guide);
    for (const line of RULE_RECIPE.lines) copy.forget(line);
    copy.write(
      'src/graph/rules/unseen.ts',
      "import type { Rule } from './rule.ts';\n\nexport const unseen: Rule = () => [];\n",
    );
    copy.replace('src/graph/rules/index.ts', '  gradings,\n', '  unseen,\n  gradings,\n');
    copy.replace(
      'src/graph/rules/index.ts',
      'import { gradings }',
      "import { unseen } from './unseen.ts';\nimport { gradings }",
    );
    copy.remove('src/pages/territoires/[id].astro');
    expect(failed().sort()).toEqual([
      'each rule has a test file of its own name',
      'each rule stands in the table',
      'each section has its pages',
      'has a row for each folder of entries, with the address of its pages',
      'without a full stop',
    ]);
  });
});
