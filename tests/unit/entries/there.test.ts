/** A folder that holds no content to read is told, whatever it is instead. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainFolder } from '#entries/there.ts';

const apart = mkdtempSync(join(tmpdir(), 'la-'));
afterAll(() => rmSync(apart, { recursive: true, force: true }));

mkdirSync(join(apart, 'vide'));
writeFileSync(join(apart, 'vide', '.gitkeep'), '');
writeFileSync(join(apart, 'fichier'), 'un texte');
// Two names that lead to each other: nobody can read them, whatever his rights.
symlinkSync('cercle', join(apart, 'cercle'));

test.each([
  ['absent', 'le dossier « ici » n’existe pas'],
  ['vide', 'le dossier « ici » est vide'],
  ['fichier', '« ici » n’est pas un dossier'],
  ['cercle', 'le dossier « ici » ne peut pas être lu (ELOOP)'],
])('%s', (name, message) => {
  expect(explainFolder(join(apart, name), 'ici')).toMatchObject({ message });
});

test('one that holds something is read', () => {
  expect(explainFolder(apart, 'ici')).toBeUndefined();
});
