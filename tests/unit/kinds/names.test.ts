/** What the names of a kind must say for every sentence, list and address that is made of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, namesOf } from '#kinds/index.ts';
import { indexOf, SECTION_NAMES, SECTIONS } from '#kinds/sections.ts';
import { count } from '#text/word/agreement.ts';
import { ROOT } from '../architecture/source-files.ts';

describe('the names of a kind', () => {
  test('count its entries: a noun of several words says its own plural', () => {
    const unsaid = SECTION_NAMES.map((name) => SECTIONS[name]).filter(
      ({ singular, plural }) => /[\s-]|[sxz]$|[aeo]u$|al$/.test(singular) && plural === undefined,
    );
    expect(unsaid).toEqual([]);
    expect(count(2, SECTIONS.vocabulary)).toBe('2 mots du vocabulaire');
    expect(count(0, SECTIONS.themes)).toBe('aucune thématique');
  });

  test('each section has its pages', () => {
    const isThere = (path: string, names: readonly string[]) =>
      names.some((name) => existsSync(join(ROOT, 'src/pages', path, name)));
    const pageless = SECTION_NAMES.flatMap((name) => {
      const { path } = SECTIONS[name];
      const entry = isThere(path, ['[id].astro', '[id]/index.astro', '[id]/[...page].astro']);
      const list = indexOf(name) !== name || isThere(path, ['index.astro', '[...page].astro']);
      return [
        ...(entry ? [] : [`src/pages/${path}/[id].astro, la page d’une fiche, manque`]),
        ...(list ? [] : [`src/pages/${path}/[...page].astro, la liste, manque`]),
      ];
    });
    expect(pageless).toEqual([]);
  });

  test('give each section a folder of its own', () => {
    const paths = SECTION_NAMES.map((name) => SECTIONS[name].path);
    expect(paths).toHaveLength(new Set(paths).size);
    for (const path of paths) expect(path).toMatch(/^[a-z-]+$/);
  });
});

/** A row of the guide's table of folders: « `themes/` », what an entry is, the address of its page. */
const ROW = /^\| `([a-z-]+)\/` \|[^|]+\|([^|]*)\|$/gm;

/** What the guide's table lacks of the kinds, each with what to write. */
function lacking(guide: string): string[] {
  const rows = new Map([...guide.matchAll(ROW)].map(([, folder = '', page = '']) => [folder, page.trim()]));
  const missing = KINDS.flatMap((kind) => {
    const { section } = namesOf(kind);
    const page = section && `\`/${section.path}/…/\``;
    const row = `| \`${kind}/\` | un… | ${page ?? '…'} |`;
    const known = rows.get(kind);
    if (known === undefined) return [`content/LISEZMOI.md, « Les dossiers » : écrivez la ligne ${row}`];
    return page === undefined || known === page
      ? []
      : [`content/LISEZMOI.md, « Les dossiers » : la page de \`${kind}/\` est ${page}, et non ${known}`];
  });
  const strangers = [...rows.keys()].filter(
    (folder) =>
      !['sources', 'attachments', 'ledger'].includes(folder) &&
      !(KINDS as readonly string[]).includes(folder),
  );
  return [
    ...missing,
    ...strangers.map((folder) => `content/LISEZMOI.md : \`${folder}/\` n’est pas un dossier`),
  ];
}

describe('the guide of those who write content', () => {
  const guide = readFileSync(join(ROOT, 'content/LISEZMOI.md'), 'utf8');

  test('has a row for each folder of entries, with the address of its pages', () => {
    expect(lacking(guide)).toEqual([]);
  });

  test('is missed a row, and told what to write', () => {
    expect(lacking(guide.replace(/^\| `events\/`.*\n/m, ''))).toEqual([
      'content/LISEZMOI.md, « Les dossiers » : écrivez la ligne | `events/` | un… | `/evenements/…/` |',
    ]);
    expect(lacking(guide.replace('`/evenements/…/`', '`/fetes/…/`'))).toEqual([
      'content/LISEZMOI.md, « Les dossiers » : la page de `events/` est `/evenements/…/`, et non `/fetes/…/`',
    ]);
    expect(lacking(guide.replace('| `events/`', '| `fetes/`'))).toHaveLength(2);
  });
});
