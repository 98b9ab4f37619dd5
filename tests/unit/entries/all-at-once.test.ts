/** All that is wrong with a file is told at once: a sign hides no field, a comment no schema. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { readEntry } from '#entries/read.ts';
import { readSite } from '#entries/root-file.ts';
import type { Kind } from '#kinds/registry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (problems: readonly { line: number; field: string; message: string }[]) =>
  problems.map(({ line, field, message }) => `${line} ${field} ${message.split(' (')[0]}`);
const read = (kind: Kind, text: string) => {
  const { entry, problems } = readEntry(kind, 'a', 'content/a', bytes(text));
  return { isRead: entry !== undefined, lines: said(problems) };
};
const LEFT = 'reste d’une fusion de Git';
const SHY = 'caractère invisible interdit U+00AD';
const STATE = 'name: "État"\n';

test.each<readonly [Kind, string, boolean, string[]]>([
  ['organisations', `<<<<<<< a\n${STATE}=======\nx: y\n>>>>>>> b\n`, false, [`1  ${LEFT}`]],
  ['organisations', 'name: "É\u0007tat"\nx: y\n', false, ['1 name caractère de commande interdit']],
  ['pages', 'Une césure\u00AD.\n', false, [`1  ${SHY}`, '1  en-tête absent']],
  [
    'organisations',
    '- a #b\n',
    false,
    [
      '1 0 « # » ouvre un commentaire : « #b » ne fait pas partie de la valeur',
      '1  suite de champs attendue',
    ],
  ],
  [
    'themes',
    'title: Un #deux\nkind: thématique\nordre: 1\n',
    false,
    [
      '1 title « # » ouvre un commentaire : « #deux » ne fait pas partie de la valeur',
      '3 ordre champ inconnu « ordre »',
    ],
  ],
])('%s %j', (kind, text, isRead, lines) => {
  expect(read(kind, text)).toEqual({ isRead, lines: expect.arrayContaining(lines) as string[] });
});

test('a comment alone refuses a record that its schema would accept', () => {
  const { isRead, lines } = read('dossiers', 'title: "Un"\ndescription: Deux #trois\norder: 1\n');
  expect(isRead).toBe(false);
  expect(lines).toHaveLength(1);
});

const SITE = (more: string) => bytes(`name: "Un\u00AD"\n${more}`);

test('so it is with the file of the site', () => {
  const ofSigns = readSite('content/site.yaml', SITE('inconnu: 1\n'));
  expect(said(ofSigns.problems)).toEqual(
    expect.arrayContaining([`1 name ${SHY}`, '2 inconnu champ inconnu « inconnu »']),
  );
  const left = readSite('content/site.yaml', bytes('<<<<<<< a\nname: "Un"\n'));
  expect(left.site).toBeUndefined();
  expect(said(left.problems)).toEqual([`1  ${LEFT}`]);
});

test('and with what stands at the root of the content', () => {
  const root = mkdtempSync(join(tmpdir(), 'aufil-racine-'));
  try {
    writeFileSync(join(root, 'LISEZMOI.md'), 'Un\n>>>>>>> a\n');
    for (const name of ['images', 'theme']) mkdirSync(join(root, name));
    const { problems } = readContent(root);
    expect(
      problems.map(
        ({ path, line, message, remedy }) => `${path}:${line} ${message.split(' (')[0]} → ${remedy}`,
      ),
    ).toEqual([
      `content/LISEZMOI.md:2 ${LEFT} → gardez les lignes de l’une, supprimez celles de l’autre et les lignes <<<<<<<, ======= et >>>>>>>`,
      'content/images:0 dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      'content/site.yaml:0 fichier absent → créez-le : il dit qui publie le site',
      'content/theme:0 dossier que personne ne lit → vouliez-vous dire « themes » ? sinon, supprimez-le',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('the same thing twice in a list is refused where it stands again', () => {
  expect(read('organisations', `${STATE}aliases: ["Un État", "Un État"]\n`).lines).toContain(
    '2 aliases.1 « Un État » est déjà dans cette liste',
  );
});
