/** The recipes of CONTRIBUTING.md, followed: how many files each takes, and what comes with it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Copy } from './copy-of-house.ts';
import { FIELD_RECIPE, KIND_RECIPE, RULE_RECIPE } from './recipes.ts';

const copy = new Copy();
/** An entry is content, of the site or of the tiny world of the tests, and not the house. */
const ofTheHouse = (files: readonly string[]) =>
  files.filter((file) => !/^content\/.*\.yaml$|world-records\.ts$/.test(file));
const touched = {
  kind: ofTheHouse(copy.follow(KIND_RECIPE)),
  field: copy.follow(FIELD_RECIPE),
  rule: copy.follow(RULE_RECIPE),
};
const dist = (path: string) => copy.read(`dist/${path}`);

test('a kind takes ten files, a field three, a rule three', () => {
  expect(touched.kind).toHaveLength(10);
  expect(touched.field).toHaveLength(3);
  expect(touched.rule).toHaveLength(3);
});

test('CONTRIBUTING.md names each of these files in its recipe', () => {
  const paper = copy.read('CONTRIBUTING.md');
  const recipe = (title: string) => paper.split(`### ${title}\n`)[1]?.split(/\n##/)[0] ?? '';
  const general = (file: string) =>
    file
      .replace('places', '<kind>')
      .replace('workshops', '<kind>')
      .replace('lieux', '<path>')
      .replace('full-stops', '<rule>')
      .replace(/\/(Place|Workshop)\.astro/, '/<Kind>.astro');
  for (const [title, files] of [
    ['Add a kind', touched.kind],
    ['Add a field', touched.field],
    ['Add a rule', touched.rule],
  ] as const)
    expect(files.map(general).filter((file) => !recipe(title).includes(`\`${file}\``))).toEqual([]);
});

describe('once built', () => {
  beforeAll(() => {
    copy.replace('content/workshops/enfance.yaml', 'order: 1', 'order: 1\naim: "Grandir"');
    const { isFine, said } = copy.run('scripts/build.ts');
    expect(isFine, said).toBe(true);
  });

  test.each([
    ['its page', 'lieux/nord/index.html', 'préfet du'],
    ['its list', 'lieux/index.html', '/lieux/nord/'],
    ['its count', 'lieux/index.html', '1 lieu.'],
    ['its place in the menus', 'index.html', 'href="/lieux/"'],
    ['its facet', 'recherche/index.html', 'name="lieu"'],
    ['its type in the search', 'recherche/index.html', 'value="lieux"'],
    ['its table', 'donnees/v1/lieux.csv', 'nord'],
    ['its records', 'donnees/v1/lieux.json', '"titre": "Nord"'],
    ['the description of its fields', 'donnees/v1/datapackage.json', 'le nom du lieu'],
    ['its address for engines', 'sitemap-2019.xml', '/lieux/nord/'],
    ['its place in the plan', 'plan-du-site/index.html', '/lieux/nord/'],
    ['its place in the index', 'repertoire/index.html', '/lieux/nord/'],
    ['its name in schema.org', 'lieux/nord/index.html', '"@type":"Place"'],
    [
      'its note in the document',
      'communiques/2019-01-16-lancement-de-la-strategie-regionale/index.html',
      '/lieux/nord/',
    ],
  ])('a kind has %s', (_what, path, words) => {
    expect(dist(path)).toContain(words);
  });

  test('the facet keeps the entry and the document that names it', () => {
    const sorts = JSON.parse(dist('pagefind/sortes.json')) as { facets: string };
    const { facets } = JSON.parse(dist(`pagefind/${sorts.facets}`)) as {
      facets: Record<string, Record<string, [string, number[]]>>;
    };
    expect(facets['lieu']?.['nord']?.[1]).toHaveLength(2);
  });

  test.each([
    ['on the page', 'ateliers/enfance/index.html', 'Grandir'],
    ['in the table', 'donnees/v1/ateliers.csv', 'Grandir'],
    ['in the records', 'donnees/v1/ateliers.json', '"but": "Grandir"'],
    ['among the fields', 'donnees/champs/ateliers/index.html', 'ce que vise l’atelier'],
  ])('a field is %s', (_where, path, words) => {
    expect(dist(path).replaceAll('&#39;', '’')).toContain(words);
  });
});

test('what a new kind quotes is proven, and a new rule refuses, with no line more', () => {
  copy.replace('content/places/nord.yaml', 'préfet du Nord', 'préfet du Sud');
  copy.replace('content/workshops/jeunes.yaml', '"Jeunes"', '"Jeunes."');
  const { isFine, said } = copy.run('scripts/check.ts');
  copy.replace('content/places/nord.yaml', 'préfet du Sud', 'préfet du Nord');
  copy.replace('content/workshops/jeunes.yaml', '"Jeunes."', '"Jeunes"');
  expect(isFine).toBe(false);
  expect(said).toContain('content/places/nord.yaml');
  expect(said).toContain('un nom d’atelier n’a pas de point final');
});
