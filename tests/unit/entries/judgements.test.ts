/** What the rules said of a content is remembered while nothing of it changes, nor of the code that judges. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheFileOf, judgedFileOf, openCache } from '#entries/memory/cache.ts';
import { judgementsIn } from '#entries/memory/judgements.ts';
import { finding, type Problem } from '#entries/problem.ts';
import { rememberedIn } from '#entries/memory/remembered.ts';
import type { Unsaved } from '#entries/content-folder.ts';
import type { EntryCache } from '#entries/memory/entry-cache.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { MONDE } from '../../corpora.ts';

/** A copy of the tiny world, and the file where what is judged of it is kept. */
function someWorld() {
  const root = mkdtempSync(join(tmpdir(), 'juge-'));
  cpSync(MONDE, root, { recursive: true });
  const kept = judgedFileOf(cacheFileOf(root));
  onTestFinished(() => {
    for (const path of [root, kept, `${kept}-entries`, cacheFileOf(root)])
      rmSync(path, { recursive: true, force: true });
  });
  return { root, kept };
}

const checkFolder = (root: string, shown = 'content', cache?: EntryCache, unsaved?: Unsaved) =>
  judged(readContent(root, shown, cache, unsaved), cache?.judgements);
const said = (message: string): Problem => ({ ...finding(message), path: 'content/monde.yaml' });
const check = (root: string) => checkFolder(root, 'content', openCache(root)).problems;
const append = (file: string, text: string) => writeFileSync(file, readFileSync(file, 'utf8') + text);

/** Puts other words in place of what was judged, so that whoever remembers it is seen to. */
function disguise(kept: string): void {
  const { key } = JSON.parse(readFileSync(kept, 'utf8')) as { key: string };
  writeFileSync(kept, JSON.stringify({ key, problems: [said('rien de vrai')] }));
}

test('of the same content, what was said is said again, and nothing is judged', () => {
  const { root, kept } = someWorld();
  const wanted = checkFolder(root).problems;
  expect(check(root)).toEqual(wanted);
  expect(check(root)).toEqual(wanted);
  disguise(kept);
  expect(check(root)).toContainEqual(said('rien de vrai'));
});

test.each([
  ['one byte of an entry', 'organisations/mairie.yaml', '# une remarque\n'],
  ['one byte of the site', 'site.yaml', '# une remarque\n'],
])('with %s more, all is judged again', (_what, file, more) => {
  const { root, kept } = someWorld();
  check(root);
  disguise(kept);
  append(join(root, file), more);
  expect(check(root)).toEqual(checkFolder(root).problems);
});

test('a file more, or one less, changes what is judged', () => {
  const { root, kept } = someWorld();
  check(root);
  disguise(kept);
  cpSync(join(root, 'organisations/mairie.yaml'), join(root, 'organisations/mairie-annexe.yaml'));
  const more = checkFolder(root).problems;
  expect(check(root)).toEqual(more);
  disguise(kept);
  rmSync(join(root, 'organisations/mairie-annexe.yaml'));
  expect(check(root)).toEqual(checkFolder(root).problems);
});

test('what is known of entries is kept, and forgotten with the code that found it or what surrounds them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'un.judged-entries');
  const [one, again, other] = [() => 'un code', () => 'un code', () => 'un autre'].map((code) =>
    rememberedIn(file, code),
  );
  one?.of('règles', 'alentour').put('a', '');
  one?.of('comptes', 'alentour').put('b', 'deux');
  one?.save();
  expect(again?.of('règles', 'alentour').get('a')).toBe('');
  expect(again?.of('règles', 'alentour').get('b')).toBeUndefined();
  expect(again?.of('règles', 'ailleurs').get('a')).toBeUndefined();
  expect(other?.of('règles', 'alentour').get('a')).toBeUndefined();
  // What nobody has asked of is kept; of what has been, only what was asked.
  const last = rememberedIn(file, () => 'un code');
  last.of('règles', 'alentour').put('c', '');
  last.save();
  const read = rememberedIn(file, () => 'un code');
  expect(read.of('comptes', 'alentour').get('b')).toBe('deux');
  const rules = read.of('règles', 'alentour');
  expect([rules.get('a'), rules.get('c')]).toEqual([undefined, '']);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9));
  expect(
    rememberedIn(file, () => 'un code')
      .of('comptes', 'alentour')
      .get('b'),
  ).toBeUndefined();
});

test('what is not saved is judged for itself, and is not remembered', () => {
  const { root } = someWorld();
  const saved = check(root);
  const unsaved = new Map([['organisations/mairie.yaml', undefined]]);
  const without = checkFolder(root, 'content', openCache(root), unsaved).problems;
  expect(without).toEqual(checkFolder(root, 'content', undefined, unsaved).problems);
  expect(without).not.toEqual(saved);
  expect(check(root)).toEqual(saved);
});

test('what another code has judged, or a full disk has cut, is judged again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'un.judged');
  const [one, other] = [judgementsIn(file, () => 'un code'), judgementsIn(file, () => 'un autre')];
  expect(one.get('digest')).toBeUndefined();
  one.put('digest', [said('à corriger')]);
  expect(one.get('digest')).toEqual([said('à corriger')]);
  expect([one.get('another'), other.get('digest')]).toEqual([undefined, undefined]);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9));
  expect(one.get('digest')).toBeUndefined();
  judgementsIn(join(file, 'nowhere/x'), () => 'un code').put('digest', []);
});
