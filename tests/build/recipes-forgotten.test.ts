/** What says that a line of a recipe of CONTRIBUTING.md was forgotten: the compiler, or a law. */
import { describe, expect, test } from 'vitest';
import { Copy, type Line } from './copy-of-house.ts';
import { KIND_RECIPE, RULE_RECIPE } from './recipes.ts';
import { warmCompiler } from './warm-compiler.ts';

const copy = new Copy();
copy.follow(KIND_RECIPE);
copy.follow(RULE_RECIPE);

describe('a line that is forgotten', () => {
  const kind = 'src/kinds/places';
  const judged = [
    'src/kinds/index.ts',
    'src/kinds/nodes.ts',
    'src/kinds/published.ts',
    `${kind}/published.ts`,
  ];
  const { errors, changed } = warmCompiler(copy.root, judged);
  const errorsWithout = (line: Line) => {
    copy.forget(line);
    changed(line.file);
    const found = errors();
    copy.remember(line);
    changed(line.file);
    return found;
  };

  test('in no table: the compiler has nothing to say', () => {
    expect(errors()).toEqual([]);
  });

  test.each(KIND_RECIPE.lines.filter(({ file }) => file.startsWith('src/')))(
    '$file: « $put » is an error of types',
    (line) => {
      expect(errorsWithout(line)).not.toEqual([]);
    },
  );

  test('in the names: its facet, under which its records are kept, is an error of types', () => {
    const put = "    facet: { name: 'lieu', title: 'Lieu', asks: 'what' },\n";
    expect(errorsWithout({ file: `${kind}/schema.ts`, before: '    isMain', put })).not.toEqual([]);
  });

  const LAWS = [
    'tests/unit/kinds/names.test.ts',
    'tests/unit/search/records/records.test.ts',
    'tests/unit/graph/rules/every-rule.test.ts',
    'tests/unit/graph/rules/full-stops.test.ts',
  ];
  const failed = () => {
    const { said } = copy.run(
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'unit', '--reporter', 'json', '--outputFile', 'dist/laws.json', ...LAWS],
    );
    expect(said).toContain('dist/laws.json');
    const { testResults } = JSON.parse(copy.read('dist/laws.json')) as {
      testResults: { assertionResults: { title: string; status: string }[] }[];
    };
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(all).not.toEqual([]);
    return all.filter(({ status }) => status === 'failed').map(({ title }) => title);
  };

  test('elsewhere turns a named law red', () => {
    expect(failed()).toEqual([]);
    const others = KIND_RECIPE.lines.filter(({ file }) => !file.startsWith('src/'));
    expect(others).toHaveLength(2);
    for (const line of others) copy.forget(line);
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
    copy.remove('src/pages/lieux/[id].astro');
    const missed = [
      'each rule has a test file of its own name',
      'each rule stands in the table',
      'each section has its pages',
      'has a row for each folder of entries, with the address of its pages',
      'in a world that has entries of each kind',
      'without a full stop',
    ];
    expect(failed()).toEqual(expect.arrayContaining(missed));
  });
});
