/** What is published, whatever it is, counted and followed to its words; the other laws have each their file. */
import { expect, test } from 'vitest';
import { builtSite, publishedWorld } from './dist.ts';
import { soundPage, siteWith, ORIGIN } from './finders/fixture.ts';
import { findLostPassages, findMiscounts, findUnsaidLevels } from './finders/laws.ts';

test('every passage leads to its words', () => {
  expect(findLostPassages(builtSite())).toEqual([]);
});

test('every entry that has a page is there, and the data count them as the graph does', () => {
  expect(findMiscounts(builtSite(), publishedWorld().graph)).toEqual([]);
});

test('each published page says as many numbers as its text was found to hold, and that none is left', () => {
  const pages = new Map(
    builtSite().pages.map((page) => [page.path, page.html.replace(/[\u00A0\u202F]/g, ' ')]),
  );
  for (const { url, numbers } of publishedWorld().graph.communiques) {
    const said = /([\d ]+) nombres?, ([\d ]+) traités?/.exec(pages.get(url) ?? '')?.slice(1);
    const { length } = numbers;
    expect([url, said?.map((digits) => Number(digits.replaceAll(' ', '')))]).toEqual([
      url,
      length === 0 ? undefined : [length, length],
    ]);
  }
});

test('every mention says its level, and the verb in which it is read', () => {
  expect(findUnsaidLevels(builtSite(), publishedWorld().graph)).toEqual([]);
});

test('a level that a page does not say is seen', () => {
  const { graph } = publishedWorld();
  const [first] = graph.commitments;
  if (first === undefined) return;
  const mentions = first.mentions.map((mention) => ({ ...mention, verb: 'a plané' }));
  expect(findUnsaidLevels(builtSite(), { ...graph, commitments: [{ ...first, mentions }] })).toHaveLength(
    mentions.length,
  );
});

test('a lost page and a wrong count are seen', () => {
  const site = builtSite();
  const { graph } = publishedWorld();
  const [first, ...others] = graph.communiques;
  if (first === undefined) throw new Error('no communiqué');
  const pages = site.pages.filter(({ path }) => path !== first.url);
  expect(findMiscounts({ ...site, pages }, graph)).toContain(`${first.url} : aucune page`);
  expect(findMiscounts(site, { ...graph, communiques: others })).toHaveLength(1);
});

test('a passage that leads to other words, or to no sentence, is seen', () => {
  const site = (words: string) =>
    siteWith({
      '/a/index.html': soundPage({
        path: '/a/',
        main: '<p id="s-1">Il dit<sup>2</sup> cela. </p><p id="s-2">Et ceci.</p>',
      }),
      '/donnees/v1/passages.csv': `url,citation\r\n${ORIGIN}/a/#s-1,${words}\r\n`,
    });
  for (const words of ['dit cela.', 'Il dit cela. Et ceci.', 'cela. Et'])
    expect(findLostPassages(site(words))).toEqual([]);
  for (const words of ['Et ceci.', 'dit ceci.', 'la. Il'])
    expect(findLostPassages(site(words))).toEqual([`/a/#s-1 ne dit pas « ${words} »`]);
});
