/** All that the workshop says beside the messages of the check: its forms, its refusals, what it has written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overviewOf } from '#atelier/forms.ts';
import { importedInWorkshop } from '#atelier/said/answers.ts';
import { wordsInWorkshop } from '#atelier/said/in-workshop.ts';
import { recordSaid } from '#atelier/said/record.ts';
import { toldIn } from '#atelier/server/told.ts';
import type { JsonSchema } from '#editing/json-schema.ts';
import { missingFrom } from '#import/draft/missing.ts';
import { KINDS } from '#kinds/index.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { keyedIn, wrongIn } from './of-files.ts';

const titleOf = (record: string) => (record === 'figures/etals' ? 'Douze étals' : undefined);

describe('forms', () => {
  const { schemas, called } = overviewOf(undefined, []);

  /** Every label that a form may show, with its place; `isSaid`: does what holds it say what it is? */
  const labels = (schema: JsonSchema, at: string, isSaid: boolean): [at: string, label: string][] => {
    const { description, properties = {}, items, anyOf = [], enum: list = [] } = schema;
    const own: [string, string][] = [
      ...(description === undefined ? [] : [[at, description] as [string, string]]),
      ...(description === undefined && !isSaid && anyOf.length === 0 ? [[at, ''] as [string, string]] : []),
      ...list.map((one): [string, string] => [at, `« ${one} »`]),
    ];
    const said = isSaid || description !== undefined;
    return [
      ...own,
      ...Object.entries(properties).flatMap(([key, one]) => labels(one, `${at}.${key}`, false)),
      ...(items ? labels(items, `${at}[]`, said) : []),
      ...anyOf.flatMap((one) => labels(one, at, said)),
    ];
  };
  const all = KINDS.flatMap((kind) => labels(schemas[kind] as JsonSchema, kind, false));

  test('call each field by what its schema says, without a key of a file', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(([, label]) => label === '' || wrongIn(label) || keyedIn(label))).toEqual([]);
  });

  test('call each kind by its French name', () => {
    expect(KINDS.filter((kind) => called[kind] === undefined || called[kind] === 'fiche')).toEqual([]);
    expect(called.figures).toBe('chiffre');
  });
});

/** The words of each refusal that the workshop writes, whatever stands in it. */
function refusals(): string[] {
  const folder = join(ROOT, 'src/atelier');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:client|said|server)\//.test(name))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      const thrown = [...code.matchAll(/new Refusal\(([^;]*);/g)].map(([, rest = '']) => rest).join('\n');
      return [...thrown.matchAll(/'([^'\n]*)'|`((?:[^`$]|\$\{[^}]*\})*)`/g)].map(
        ([, plain, template = '']) =>
          plain ??
          template
            .replace(/content\/\$\{[^}]*\}/g, 'content/figures/etals.yaml')
            .replace(/\$\{(?:record|to|into|kind|path|target)\}(?:\/\$\{[^}]*\})?/g, 'figures/etals')
            .replace(/\/\$\{[^}]*\}/g, '/etals')
            .replace(/\$\{[^}]*\}/g, 'x'),
      );
    })
    .filter((words) => words.includes(' '));
}

test('each refusal is said without a key, a file or a command', () => {
  const all = refusals();
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(wrongIn).length).toBeGreaterThan(5);
  expect(all.map((words) => wordsInWorkshop(words, titleOf)).filter(wrongIn)).toEqual([]);
  expect(wordsInWorkshop('« figures/etals » n’existe pas', titleOf)).toBe(
    'chiffre « Douze étals » n’existe pas',
  );
  expect(wordsInWorkshop('voir content/figures/etals.yaml, /figures/etals et 3/4', titleOf)).toBe(
    'voir le chiffre « Douze étals », /figures/etals et 3/4',
  );
});

test('what an import leaves to be written is called as in the form', () => {
  const found: unknown = {
    fields: { printedContact: { name: 'Le service de presse', address: [], websites: [] } },
    dateline: undefined,
    datelines: [],
    updates: ['Mise à jour le 3 mai'],
    isSeveral: false,
  };
  const said = missingFrom(found as Parameters<typeof missingFrom>[0]).map(importedInWorkshop);
  expect(said.length).toBeGreaterThan(6);
  expect(said.filter((one) => wrongIn(one) || keyedIn(one) || !/^[«\p{Lu}]/u.test(one))).toEqual([]);
});

test('what is written, declared and proposed is called by its title', () => {
  const told = toldIn(
    {
      written: ['figures/etals.yaml', 'sources/x.txt', 'attachments/plan.pdf'],
      undeclared: [
        {
          record: 'figures/etals',
          title: 'Douze étals',
          kind: 'forme',
          edits: [
            { field: 'title', from: 'a', to: 'b' },
            { field: 'text', from: 'a', to: 'b' },
          ],
        },
      ],
      files: [{ path: 'content/figures/etals.yaml', what: 'changé' }],
      diff: [
        {
          path: 'content/figures/etals.yaml',
          parts: [
            { sign: ' ', text: 'title: ' },
            { sign: '+', text: '"Midi : quatre étals"' },
            { sign: '+', text: 'alsoSaid:\n  - communique: x' },
          ],
        },
      ],
    },
    'content',
    titleOf,
  ) as { undeclared: unknown[]; diff: { parts: { text: string }[] }[] };
  expect(told).toMatchObject({
    written: ['chiffre « Douze étals »', 'texte brut « x »', 'pièce « plan.pdf »'],
    undeclared: [{ about: 'chiffre « Douze étals »', edits: [{}, { field: 'le texte' }] }],
    files: [{ path: 'chiffre « Douze étals »', what: 'changé' }],
    diff: [{ path: 'chiffre « Douze étals »' }],
  });
  expect(JSON.stringify(told.undeclared)).not.toMatch(/"field":"title"/);
  const words = (told.diff[0]?.parts ?? []).map(({ text }) => text).join('|');
  expect(words).toContain('|"Midi : quatre étals"|');
  expect(words).not.toMatch(/title:|alsoSaid|communique:/);
  expect(recordSaid('https://exemple.fr', titleOf)).toBe('https://exemple.fr');
});
