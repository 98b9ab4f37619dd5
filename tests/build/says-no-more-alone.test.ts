/** What a fresh reading of fifty claims of the site found soft or wrong: each is a kind, held on every page. */
import { describe, expect, test } from 'vitest';
import { foundingWorld } from '../unit/graph/worlds.ts';
import { foundingSite } from './founding-site.ts';

const { pages } = foundingSite();
const { graph } = foundingWorld();

/** The words of a page as they stand, spaces before signs kept: a stray one is a fault here. */
const read = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|[\u00A0\u202F\s]+/g, ' ');
const page = (path: string) => pages.find((one) => one.path === path)?.html ?? '';

const deduced = graph.missing.filter(({ how }) => how === 'déduction');

describe('nothing that we only deduce has a text that is missing', () => {
  const told = graph.series.flatMap(({ url, members }) =>
    members.flatMap(({ rank, missing }) => (missing?.how === 'déduction' ? [{ url, rank, missing }] : [])),
  );

  test('the list of series, and the page of each, say that it is deduced', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const { url, rank } of told)
      for (const path of ['/series/', url]) {
        const ofRank = new RegExp(`<li[^>]*value="${rank}"[\\s\\S]*?(?=<li[^>]*value=|</ol>)`);
        const item = ofRank.exec(page(path))?.[0];
        expect(read(item ?? '')).toContain('déduit par la rédaction : rien n’en atteste l’existence');
        expect(read(item ?? '')).not.toContain('texte manquant');
      }
  });

  test.each(deduced)('$title', ({ title }) => {
    for (const { path, html } of pages) {
      const after = read(html).split(title).slice(1);
      expect(
        after.filter((words) => /^[^.]{0,80}texte manquant/u.test(words)),
        path,
      ).toEqual([]);
    }
  });
});

test('a dotted line is never « silence », which would be told of the documents', () => {
  expect(pages.filter(({ html }) => /pointillé(?:<[^>]+>|\s)*:\s*silence/u.test(html))).toEqual([]);
});

test('what a mention brings is said at its level: an invitation is no « annonce »', () => {
  const path = '/engagements/contractualiser-avec-les-collectivites/';
  const steps = [...page(path).matchAll(/<p class="when"[\s\S]*?<\/p>/g)].map(([html]) => read(html).trim());
  expect(steps).toEqual([
    expect.stringMatching(/Nouveau ici$/u),
    expect.stringMatching(/Hausse annoncée$/u),
    expect.stringMatching(/Élargissement en cours$/u),
  ]);
});

test('what a record leaves out is told of the record, not of the document', () => {
  const text = read(page('/chiffres/'));
  expect(text).toContain('la fiche ne relève');
  expect(text).not.toMatch(/le document ne d(?:it|onne) pas/u);
});

test('no page dates what we did after the day at which its own foot says that it stands', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2001, month, 1)).toLocaleDateString('fr', { month: 'long', timeZone: 'UTC' }),
  );
  const dayOf = (words: string): string => {
    const [day = '', month = '', year = ''] = words.replace('er', '').split(' ');
    return `${year}-${`${months.indexOf(month) + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
  let seen = 0;
  const late = pages.flatMap(({ path, html }) => {
    const stands = /À jour au <time datetime="([\d-]+)"/u.exec(html)?.[1];
    if (stands === undefined) return [];
    const acts = read(html).matchAll(
      /(?:Publié ici le|page lue le|modifiée? le) (\d{1,2}(?:er)? \p{L}+ \d{4})/gu,
    );
    return [...acts].flatMap(([said, words = '']) => {
      seen += 1;
      return dayOf(words) > stands ? [`${path} : ${said}, à jour au ${stands}`] : [];
    });
  });
  expect(seen).toBeGreaterThan(0);
  expect(late).toEqual([]);
});

describe('no blank stands before a sign, unless a document has it', () => {
  const INLINE = /<\/?(?:a|b|i|em|span|time|strong|cite|q|abbr|code|small|sup|ins|del|mark)\b[^>]*>/g;
  const plain = (text: string) => text.replace(/[’']/g, "'").replace(/[\u00A0\u202F\s]+/g, ' ');
  const documents = plain(
    graph.communiques.flatMap(({ sentences }) => sentences.map(({ words }) => words)).join(' '),
  );

  test.each(pages.map(({ path }) => path))('%s', (path) => {
    const told = page(path)
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(INLINE, '');
    const blanks = [...told.matchAll(/[^<>]{0,20}[ \n]+[,)](?!\w)/g)].map(([words]) =>
      plain(words).slice(-14),
    );
    expect(blanks.filter((words) => !documents.includes(words))).toEqual([]);
  });
});

test('an overdue date is told of the records, and not of what documents speak of', () => {
  const told = pages.filter(({ html }) =>
    /aucun document publié ici (?:depuis )?n['’]en parle/u.test(read(html)),
  );
  expect(told.map(({ path }) => path)).toEqual([]);
  expect(read(page('/evenements/'))).toContain('elle est passée, et aucune fiche n’y relie un document');
});

test('what prolongs a commitment does so according to the editors', () => {
  for (const { html } of pages)
    for (const [words] of read(html).matchAll(/Prolongé, en .{40}/gu))
      expect(words).toContain('selon la rédaction');
});

test('the choice of a level has no blank before its signs', () => {
  const labels = [...page('/engagements/').matchAll(/<label[\s\S]*?<\/label>/g)].map(([html]) =>
    read(html).trim(),
  );
  expect(labels).toContain('en cours (2, 1 phrase)');
  expect(labels.filter((label) => /\d +[,)]/u.test(label))).toEqual([]);
});
