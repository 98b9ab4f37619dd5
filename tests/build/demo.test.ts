/** The invented institution of `examples/`: in order, plainly invented, and under the laws of what is published. */
import { describe, expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { heldIn } from '#graph/held.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { problemLine } from '../../scripts/lib/report.ts';
import { DEMO_CONTENT, demoSite, demoWorld } from './demo-site.ts';
import { findFaults, findMiscounts, findUnsaidLevels } from './finders/laws.ts';
import { select, type Page, type Site } from './finders/site.ts';
import { findUnstated } from './finders/states.ts';

const { content, problems } = judged(readContent(DEMO_CONTENT));
if (content === undefined) throw new Error(problems.map(problemLine).join('\n'));

test('the check refuses nothing, and tells only of what is not for the public yet', () => {
  const held = [...heldIn(content)];
  expect(held.filter((one) => one.startsWith('communiques/')).length).toBeGreaterThan(1);
  const told = problems.filter(({ path }) => !held.some((one) => path.includes(one)));
  expect(told.map(problemLine)).toEqual([]);
});

describe('its site', () => {
  test('keeps every law', async () => {
    const { graph } = demoWorld();
    const counted = [...findMiscounts(demoSite(), graph), ...findUnsaidLevels(demoSite(), graph)];
    expect([...counted, ...findUnstated(demoSite(), graph)]).toEqual([]);
    expect(await findFaults(demoSite())).toEqual([]);
  });

  test('says of each commitment at which level it is made, and in which dossier, as one writes it', () => {
    const pages = new Map(demoSite().pages.map((page) => [page.path, plain(page)]));
    for (const { url, scale, dossier } of demoWorld().graph.commitments)
      expect(pages.get(url)).toContain(`Engagement ${scale}, dossier « ${dossier?.title} »`);
  });

  test('names each figure shown alone whose unit counts anything: days, minutes', () => {
    const { graph } = demoWorld();
    const measured = graph.figures.filter(({ data }) => ['jours', 'minutes', 'ans'].includes(data.unit));
    expect(measured.length).toBeGreaterThan(1);
    const list = demoSite().pages.find(({ path }) => path === '/chiffres/');
    for (const { title } of measured) expect(list && plain(list)).toContain(title);
  });

  test('calls documents of several types by no name of one of them', () => {
    const list = demoSite().pages.find(({ path }) => path === '/communiques/');
    expect(list && plain(list)).toContain('Les documents publiés ici, année par année');
  });

  test('speaks of workshops where there are some, and nowhere else', () => {
    expect(demoWorld().graph.workshops).toEqual([]);
    const themes = demoSite().pages.find(({ path }) => path === '/thematiques/');
    expect(themes && plain(themes)).toContain('Les sujets que nomment les communiqués, sorte par sorte. ');
    expect(themes && plain(themes)).not.toContain('atelier');
  });

  test('promises no search, and no page of it says that it does', () => {
    expect(demoWorld().graph.searchContract).toEqual([]);
    const page = demoSite().pages.find(({ path }) => path === '/recherche/contrat/');
    expect(page && plain(page)).toContain('Ce site ne promet encore aucune recherche');
    const said = demoSite().pages.filter((one) =>
      /recherche doit trouver|comment l’essayer|recherches de toutes sortes/.test(one.html),
    );
    expect(said.map(({ path }) => path)).toEqual([]);
  });

  test('calls its subjects as their page does, and by no name that it does not give them', () => {
    const { graph } = demoWorld();
    const list = demoSite().pages.find(({ path }) => path === '/thematiques/');
    const [title] = list === undefined ? [] : select(list, 'h1').map(({ text }) => text.trim());
    expect([title, graph.site.themeSorts.map(({ name }) => name)]).toEqual(['Axes', ['axe']]);
    // What editors write is theirs; the data and the grid speak of every site.
    const own = new Set([...graph.pages.map(({ id }) => `/${id}/`), '/grille-accessibilite/']);
    const others = demoSite()
      .pages.filter(({ path }) => !own.has(path) && !path.startsWith('/donnees/'))
      // The vocabulary of programs names the section, not the list of a site.
      .filter(({ html }) => /thématique/i.test(html.replace(/<script.*?<\/script>/gs, '')));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('adds up a sum that its document counts otherwise, and leads to each of its parts', () => {
    const sums = demoWorld().graph.figures.filter(
      ({ data }) => data.why !== undefined && data.sumOf.length > 0,
    );
    expect(sums.length).toBeGreaterThan(0);
    for (const { url, sumOf } of sums) {
      const page = demoSite().pages.find(({ path }) => path === url);
      expect(page && plain(page)).toMatch(/le document dit [\d ]+, et il est laissé tel quel ?\d/);
      const links =
        page === undefined ? [] : select(page, 'a').map(({ attributes }) => attributes.get('href'));
      expect(links).toEqual(expect.arrayContaining(sumOf.map((part) => part.url)));
    }
  });

  test('is taken for no real one: every page and every document says that it is invented', () => {
    expect(takenForReal(demoSite())).toEqual([]);
    const heads = content.entries.communiques.map(
      ({ document }) => document && leavesOf(document).map(({ text }) => text)[0],
    );
    expect([...new Set(heads)]).toEqual(["Document inventé pour l'exemple"]);
  });

  test('a page that does not say so is seen', () => {
    const [page] = demoSite().pages;
    if (page === undefined) throw new Error('no page');
    const hushed = { ...page, html: page.html.replace(/invent/g, 'install') };
    expect(takenForReal({ pages: [hushed] })).toEqual([page.path]);
  });
});

/** It shows what the house knows: of each of these, at least so many. */
test('it has two dossiers, two issuers, three years, and a gap in its series', () => {
  const { graph } = demoWorld();
  expect(graph.dossiers.length).toBeGreaterThan(1);
  expect(new Set(graph.communiques.map(({ data }) => data.date.slice(0, 4))).size).toBe(3);
  expect(graph.missing.filter(({ data }) => data.series !== undefined)).not.toEqual([]);
});

/** The words of a page, its spaces made plain. */
const plain = (page: Page): string =>
  select(page, 'main')
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ');

/** Pages whose reader could believe in what they say. A page that only leads elsewhere has no reader. */
function takenForReal({ pages }: Pick<Site, 'pages'>): string[] {
  return pages.flatMap(({ path, html }) => (html.includes('invent') ? [] : [path]));
}
