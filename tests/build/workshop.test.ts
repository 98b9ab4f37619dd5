/** Nothing of the editors' workshop is in the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../unit/architecture/source-files.ts';
import { DIST } from './dist.ts';

/** Words of its server, of its page and of its styles. */
const SIGNS = [
  'api/changer',
  'sec-fetch-site',
  'formulaire-de-fiche',
  'Garder en brouillon',
  'data-opens',
  'x-nom',
];

test('the signs of the workshop are its own', () => {
  const own = filesUnder('src/atelier', /\.(ts|css)$/).map(({ text }) => text);
  for (const sign of SIGNS)
    expect(
      own.some((text) => text.includes(sign)),
      sign,
    ).toBe(true);
});

test('no file of the site holds any of them', () => {
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css|json|txt|xml|csv)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(100);
  const found = names.filter((name) => {
    const text = readFileSync(join(DIST, name), 'utf8');
    return SIGNS.some((sign) => text.includes(sign));
  });
  expect(found).toEqual([]);
  expect(names.filter((name) => name.startsWith('atelier/'))).toEqual([]);
});
