/** What runs on the machines of others: every kind of check, with the right to read and no other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { KINDS } from '../../../scripts/lib/kinds.ts';

interface Workflow {
  permissions?: unknown;
  jobs: Record<
    string,
    {
      needs?: string;
      permissions?: unknown;
      strategy?: { matrix: { kind: string[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

const FOLDER = join(ROOT, '.github/workflows');
const read = (name: string) => parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;
const files = readdirSync(FOLDER);

/** What a workflow may do that it must not. */
function breaches({ permissions, jobs }: Workflow): string[] {
  return [
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['droits']),
    ...Object.entries(jobs).flatMap(([name, { permissions: own, steps }]) => [
      ...(own === undefined ? [] : [`droits de ${name}`]),
      ...steps.flatMap(({ uses }) => (uses === undefined || /@[0-9a-f]{40}$/.test(uses) ? [] : [uses])),
    ]),
  ];
}

test('there are workflows', () => {
  expect(files).toContain('ci.yml');
});

test.each(files)('%s only reads, with actions pinned by commit', (name) => {
  expect(breaches(read(name))).toEqual([]);
});

test('a workflow that writes, or an action by its tag, is seen', () => {
  const steps = [{ uses: 'actions/checkout@v4' }];
  expect(breaches({ jobs: { a: { permissions: { contents: 'write' }, steps } } })).toEqual([
    'droits',
    'droits de a',
    'actions/checkout@v4',
  ]);
});

describe('ci', () => {
  const { check, test: kinds } = read('ci.yml').jobs;

  test('checks the content first, and says each mistake on its line', () => {
    expect(check?.needs).toBeUndefined();
    expect(check?.steps.at(-1)?.run).toMatch(/check -- (?:--originals )?--format github/);
    expect(kinds?.needs).toBe('check');
  });

  test('attaches to a proposal the pages as they would be, and says how to open them', () => {
    const { preview } = read('ci.yml').jobs;
    const runs = preview?.steps.flatMap(({ run = [] }) => run).join('\n') ?? '';
    expect(runs).toMatch(/build\n.*archive -- --to apercu\n.*apercu\.md >> "\$GITHUB_STEP_SUMMARY"$/s);
    expect(preview?.steps.some(({ uses }) => uses?.startsWith('actions/upload-artifact@'))).toBe(true);
    expect(readFileSync(join(ROOT, '.github/apercu.md'), 'utf8')).toContain('`index.html`');
  });

  test('says what a proposal changes for readers, since the base that it joins', () => {
    const { review } = read('ci.yml').jobs;
    const checkout = review?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    // Without its history, the checkout has no first parent.
    expect(checkout?.with?.['fetch-depth']).toBe(0);
    expect(review?.steps.at(-1)?.run).toMatch(/review -- HEAD\^1 >> "\$GITHUB_STEP_SUMMARY"$/);
  });

  test('runs each kind that npm test knows', () => {
    expect(kinds?.strategy?.matrix.kind).toEqual(KINDS.map(({ name }) => name));
  });
});

describe('who reviews what', () => {
  const lines = readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8').split('\n');
  const rules = lines
    .flatMap((line) => /^#?\s{0,3}(\*|\/\S+)\s+(@.+)$/.exec(line) ?? [])
    .filter((one) => one !== '');

  test('nobody is named for the institution: each line is a comment until it names its own', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(lines.some((line) => line.includes('@organisation/redaction'))).toBe(true);
  });

  test('each place that it names is there', () => {
    const places = rules.filter((one) => one.startsWith('/'));
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) expect([place, existsSync(join(ROOT, place))]).toEqual([place, true]);
  });
});
