import { contactsOf, kitsOf } from '#views/kits.ts';
import { expect, test } from 'vitest';
import { missingTold } from '#views/missing.ts';
import { formatDay } from '#text/day/day.ts';
import { builtSite, publishedWorld } from './dist.ts';
import { select, type Page } from './finders/site.ts';

/** Every space and apostrophe plain. */
const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').replaceAll('’', "'");

/** What a page says. */
const wordsOf = (page: Page) => plain(select(page, 'main')[0]?.text ?? '');

/** Words that a page must say. None at all would be in any page. */
function expectSaid(words: string, said: string | undefined): void {
  expect(said?.trim()).toBeTruthy();
  expect(words).toContain(plain(said ?? ''));
}

function pageAt(path: string): Page {
  const page = builtSite().pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`dist/ n’a pas ${path}`);
  return page;
}

const linksOf = (page: Page) => select(page, 'a').map(({ attributes }) => attributes.get('href') ?? '');

test('each event that has something to tell has a kit, which its page, the list and the press page link to', () => {
  const { graph } = publishedWorld();
  const paths = builtSite()
    .pages.map(({ path }) => path)
    .filter((path) => path.endsWith('/dossier/'));
  expect(paths).toEqual(
    kitsOf(graph)
      .map(({ event }) => `${event.url}dossier/`)
      .sort(),
  );
  for (const path of paths) {
    expect(linksOf(pageAt(path.replace('dossier/', '')))).toContain(path);
    expect(linksOf(pageAt('/evenements/'))).toContain(path);
    expect(linksOf(pageAt('/presse/'))).toContain(path);
  }
});

test('a kit gives each quotation with the way to its sentence, each figure with its reservation, each office as printed', () => {
  for (const { event, kit } of kitsOf(publishedWorld().graph)) {
    const { url, attendance, missing } = event;
    const page = pageAt(`${url}dossier/`);
    const words = wordsOf(page);
    const links = linksOf(page);
    const passages = [...kit.passages, ...kit.mentions.map(({ passage }) => passage)];
    for (const passage of passages) {
      expectSaid(words, passage.words);
      expect(links).toContain(passage.url);
    }
    for (const { passage, data } of kit.figures) {
      expectSaid(words, passage.words);
      expect(links).toContain(passage.url);
      if (data.scope !== undefined) expectSaid(words, data.scope);
    }
    for (const { office } of attendance) if (office !== undefined) expectSaid(words, office.title);
    for (const { data } of missing) expectSaid(words, data.prevents);
  }
});

test('the press page gives every contact line as printed, and says which day it was printed', () => {
  const words = wordsOf(pageAt('/presse/'));
  const [newest] = contactsOf(publishedWorld().graph);
  if (newest === undefined) return;
  const { contact } = newest.data;
  const lines = [
    contact?.name,
    contact?.service,
    contact?.phone,
    contact?.email,
    ...(contact?.address ?? []),
  ];
  const printed = lines.filter((line) => line !== undefined);
  for (const line of printed) expectSaid(words, line);
  expect(words).toContain(
    `Le plus récent que nous connaissions, imprimé le ${plain(formatDay(newest.date))}`,
  );
});

test('the press page counts what is known and what is deduced apart, as the register does', () => {
  const { missing } = publishedWorld().graph;
  const deduced = missing.filter(({ data }) => data.knownFrom.every((one) => 'deduction' in one)).length;
  const words = wordsOf(pageAt('/presse/'));
  if (missing.length === 0) expect(words).toContain('aucune réunion, aucun document dont le texte');
  if (deduced > 0) expect(words).toContain(`${deduced} que nous ne faisons que déduire`);
  else expect(words).not.toContain('que déduire');
  expect(wordsOf(pageAt('/ce-qui-nous-manque/'))).toContain(plain(missingTold(missing)));
});
