/** Two documents in progress in one folder, one of them unfinished: the other is published, and proposed, without it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { newRefusals, treeOf } from '#atelier/git/commit.ts';
import { changedPieces } from '#atelier/git/pieces.ts';
import { propose } from '#atelier/git/propose.ts';
import { gitIn } from '#atelier/git/run.ts';
import type { ProofName } from '#atelier/protocol.ts';
import { publishingSet } from '#atelier/publishing/set.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { copyWithoutSecond } from './without-2020.ts';

const HALL = `Lille, le 7 juillet 2021

# La halle ouvre

La halle compte 12 étals. Elle est présidée par Jeanne Morel, maire de Brumeval.
`;
const BRIDGE = `Lille, le 1er septembre 2021

# Le pont ferme

Le pont compte 5 piles. Jeanne Morel, présidente du Val-Brumeux, le regrette.
`;

let folder: string;
let content: string;
let desk: Desk;
let hall: string;
let bridge: string;
let environment: Record<string, string>;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: environment }).trim();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deux-'));
  content = join(folder, 'content');
  copyWithoutSecond(content);
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  writeFileSync(join(folder, 'gitconfig'), '[user]\n  name = Une rédactrice\n  email = r@example.org\n');
  writeFileSync(join(folder, '.gitignore'), 'gitconfig\nbrouillons/\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Avant');
  desk = new Desk(content);
  const bytes = (text: string) => new TextEncoder().encode(text);
  ({ id: hall } = await desk.import('halle.md', bytes(HALL)));
  ({ id: bridge } = await desk.import('pont.md', bytes(BRIDGE)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function prove(id: string, as: ProofName, words: string, more: Readonly<Record<string, unknown>> = {}): void {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  const chosen = { leaf: leaf?.index ?? 0, start, end: start + words.length };
  const { record, at, value, isNew } = desk.suggest({ id, as, chosen });
  desk.apply({ record, at, value: { ...(value as object), ...more }, isNew });
}
const header = (id: string): void => {
  const record = `communiques/${id}`;
  desk.apply({ record, at: 'summary', value: 'Une annonce de Brumeval.' });
  const issuer = { organisation: 'ville-de-brumeval', editorial: 'Le texte ne nomme pas son émetteur.' };
  desk.apply({ record, at: 'issuer', value: issuer });
};
const refusals = () => judged(readAgain(content)).problems.filter(({ severity }) => severity === 'refuse');
const REPAIR = { level: 'annoncé', levelWhy: 'Le verbe est au présent.' };

test('the finished one is published with what both need; the other, and its share, wait', async () => {
  desk.apply({
    record: 'organisations/ville-de-brumeval',
    at: '',
    value: { name: 'Ville de Brumeval', kind: 'collectivités' },
    isNew: true,
  });
  for (const id of [hall, bridge]) header(id);
  desk.apply({ record: `communiques/${bridge}`, at: 'summary', value: null });
  prove(hall, 'chiffre', '12', REPAIR);
  prove(hall, 'fonction', 'Jeanne Morel');
  prove(bridge, 'fonction', 'Jeanne Morel');
  desk.apply(desk.begin('themes', 'Une thématique à part'));
  desk.publishing.saveDraft();
  // One more gesture for each, that waits.
  desk.apply({ record: `communiques/${bridge}`, at: 'summary', value: 'Le pont' });
  desk.apply({ record: `communiques/${hall}`, at: 'summary', value: 'La halle de Brumeval ouvre.' });

  expect((await desk.publishing.publish()).refusal).toMatch(/refuse de publier/);
  const { written, refusal, problems, stays } = await desk.publishing.publish(`communiques/${hall}`);
  expect({ refusal, problems }).toEqual({ refusal: undefined, problems: [] });
  expect([...written].sort()).toEqual([
    `communiques/${hall}.mdx`,
    'figures/etals.yaml',
    'organisations/ville-de-brumeval.yaml',
    'people/jeanne-morel.yaml',
  ]);
  expect(stays?.map(({ record, of }) => [record, of])).toEqual(
    expect.arrayContaining([
      [`communiques/${bridge}`, undefined],
      ['people/jeanne-morel', 'Le pont ferme'],
      ['themes/une-thematique-a-part', undefined],
    ]),
  );
  expect(refusals()).toEqual([]);
  const person = readFileSync(join(content, 'people/jeanne-morel.yaml'), 'utf8');
  expect(person).toContain(hall);
  expect(person).not.toContain(bridge);
  expect(desk.record('people/jeanne-morel').fields['offices']).toHaveLength(2);
});

test('what was done for the other can still be taken back, and made again', () => {
  expect(desk.record(`communiques/${bridge}`).fields['summary']).toBe('Le pont');
  desk.workspace.undo();
  expect(desk.record(`communiques/${bridge}`).fields['summary']).toBeUndefined();
  expect(desk.record(`communiques/${hall}`).fields['summary']).toBe('La halle de Brumeval ouvre.');
  expect(desk.record('people/jeanne-morel').fields['offices']).toHaveLength(2);
  expect(desk.workspace.canUndo).toBe(false);
  desk.workspace.redo();
});

test('its messages are its own', () => {
  const about = (id: string) => desk.document(id).problems.map(({ record }) => record);
  expect(about(hall)).not.toContain(`communiques/${bridge}`);
  expect(about(bridge)).toContain(`communiques/${bridge}`);
});

test('a proposal of it holds its files alone, and the check accepts a clean copy of that commit', () => {
  const { branch } = propose(content, { title: 'La halle', of: `communiques/${hall}` }, environment);
  const files = git('diff', '--name-only', 'main', branch).split('\n');
  expect(files).toEqual(
    [
      `communiques/${hall}.mdx`,
      'figures/etals.yaml',
      'organisations/ville-de-brumeval.yaml',
      'people/jeanne-morel.yaml',
      `sources/${hall}.txt`,
      `transcriptions/${hall}.yaml`,
    ].map((path) => `content/${path}`),
  );
  const copy = join(folder, 'copie');
  git('worktree', 'add', '--quiet', copy, branch);
  const { problems, content: read } = judged(readAgain(join(copy, 'content')));
  expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  expect(read?.entries.communiques.map(({ id, draft }) => [id, draft])).toContainEqual([hall, undefined]);
});

test('a set that left out a file that it needs would be refused', () => {
  const inTop = gitIn(folder, environment);
  const { along } = publishingSet(`communiques/${hall}`, changedPieces(inTop, content, 'content'));
  expect(newRefusals(inTop, 'content', treeOf(inTop, 'content', along))).toEqual([]);
  const without = (left: unknown) =>
    newRefusals(
      inTop,
      'content',
      treeOf(
        inTop,
        'content',
        along.filter((one) => one !== left),
      ),
    );
  const idle = along.filter((left) => without(left).length === 0).map(({ path }) => path);
  // No rule asks for a record of each person.
  expect(idle).toEqual(['people/jeanne-morel.yaml']);
});

test('the other, once finished, takes what waits of both', async () => {
  desk.apply({ record: `communiques/${bridge}`, at: 'summary', value: 'Le pont de Brumeval ferme.' });
  prove(bridge, 'chiffre', '5', REPAIR);
  const { refusal, problems } = await desk.publishing.publish(`communiques/${bridge}`);
  expect({ refusal, problems }).toEqual({ refusal: undefined, problems: [] });
  expect(refusals()).toEqual([]);
  expect(desk.workspace.pending.size).toBe(0);
  // Both are published, and neither is proposed yet: of what both say, each proposal has its own.
  const { branch } = propose(content, { title: 'La halle', of: `communiques/${hall}` }, environment);
  const person = git('show', `${branch}:content/people/jeanne-morel.yaml`);
  expect(person).toContain(hall);
  expect(person).not.toContain(bridge);
  expect(existsSync(join(content, `communiques/${bridge}.mdx`))).toBe(true);
});

test('what a colleague writes in a draft while it is published is not overwritten', async () => {
  const place = join(content, 'themes/une-thematique-a-part.yaml');
  const text = readFileSync(place, 'utf8');
  const publishing = desk.publishing.publish('themes/une-thematique-a-part');
  writeFileSync(place, `${text}# Relu.\n`);
  await expect(publishing).rejects.toThrow(/a changé sur le disque/);
  expect(readFileSync(place, 'utf8')).toBe(`${text}# Relu.\n`);
});

test('what stays can be taken too', () => {
  const { branch } = propose(content, { title: 'Tout' }, environment);
  expect(git('diff', '--name-only', 'main', branch)).toContain('themes/une-thematique-a-part.yaml');
  expect(() => propose(content, { title: 'x', of: 'communiques/nulle-part' }, environment)).toThrow(
    /rien n’a changé de ce communiqué/,
  );
});
