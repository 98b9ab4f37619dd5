/** What the house says of itself is so: its first page, and what it tells of its changes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';

const [, house = ''] = /^## La maison$(.*?)^## /ms.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
/** Each folder that a line of the list begins with. */
const named = [...house.matchAll(/^ {4}((?:[a-z/]+\/ )+)/gm)].flatMap(([, names = '']) =>
  names.trim().split(' '),
);

test('each room of src/ is in the list of README.md, and each folder of the list is there', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/`);
  expect(rooms.length).toBeGreaterThan(15);
  expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
  expect(named.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});

/** The beginnings that two lines of a list share, whatever their numbers: a merge that kept both tells a thing twice, often in two ways. */
const toldTwice = (text: string): string[] => {
  const starts = [...text.replaceAll(/\d+(?:,\d+)?/g, '0').matchAll(/^- (.{60})/gm)].map(
    ([, start = '']) => start,
  );
  return [...new Set(starts.filter((start, at) => starts.indexOf(start) !== at))];
};

test('CHANGELOG.md tells nothing twice, and each part is one list', () => {
  const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  expect(changes).toMatch(/^- .{60}/m);
  expect(toldTwice(changes)).toEqual([]);
  expect(changes).not.toMatch(/^- .*\n\n- /m);
});

test('what it would tell twice is seen', () => {
  const line = (size: string) => `- Données ouvertes : un fichier de plus de ${size} est publié par parties.`;
  expect(toldTwice(`${line('0,5 Mo')}\n- Autre chose, qui se lit dans la page.\n${line('1 Mo')}`)).toEqual([
    'Données ouvertes : un fichier de plus de 0 Mo est publié par',
  ]);
  expect(toldTwice(line('1 Mo'))).toEqual([]);
});
