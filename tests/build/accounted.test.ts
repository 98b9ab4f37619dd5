/** Pages say how much of each text is accounted for, how each absence is known, and what is not made precise: as recounted here. */
import { expect, test } from 'vitest';
import { missingUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';
import { MEASURE_WORDS } from '#views/measure-words.ts';
import { absentMeasures } from '#views/measures.ts';
import { builtSite, publishedWorld } from './dist.ts';
import { select, type Page } from './finders/site.ts';

const { graph } = publishedWorld();
const plain = (text: string) => text.replace(/[\u00A0\u202F\s]+/g, ' ');
const pageAt = (path: string): Page => {
  const found = builtSite().pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
};
const wordsOf = (path: string) => plain(select(pageAt(path), 'main')[0]?.text ?? '');

test('each communiqué says how many of its sentences have a record', () => {
  for (const { id, sentences } of graph.communiques) {
    if (sentences.length === 0) continue;
    const tied = sentences.filter(({ records }) => records.length > 0).length;
    const said = wordsOf(`/communiques/${id}/`);
    expect(said).toMatch(new RegExp(`${sentences.length} phrases? : ${tied} reliées? à une fiche`));
    for (const { waived } of sentences) if (waived !== undefined) expect(said).toContain(plain(waived));
  }
});

test('what is only deduced is said to be deduced wherever it is listed, and nowhere to be known', () => {
  const anchors = new Map(graph.missing.map((node) => [missingUrl(node.id).split('#')[1] ?? '', node]));
  const entries = pageAt('/ce-qui-nous-manque/').elements.flatMap((element) => {
    const node = element.tag === 'li' ? anchors.get(element.attributes.get('id') ?? '') : undefined;
    return node === undefined ? [] : [{ node, said: plain(element.text) }];
  });
  expect(entries.map(({ node }) => node.id).sort()).toEqual(graph.missing.map(({ id }) => id).sort());
  for (const { node, said } of entries) {
    const isDeduced = node.data.knownFrom.every((one) => 'deduction' in one);
    expect([node.id, said.includes('De quoi nous le déduisons')]).toEqual([node.id, isDeduced]);
    expect([node.id, said.includes('Comment nous le savons')]).toEqual([node.id, !isDeduced]);
    for (const one of node.data.knownFrom)
      if ('url' in one) expect(said).toContain(`page lue le ${plain(formatDay(one.seen))}`);
  }
  for (const page of builtSite().pages)
    expect([page.path, /(?:savons|sachions) exister/.test(page.html)]).toEqual([page.path, false]);
});

test('each commitment says what is not made precise, and stands in the lists of those without', () => {
  for (const commitment of graph.commitments) {
    const said = wordsOf(`/engagements/${commitment.id}/`);
    const absent = absentMeasures(commitment);
    for (const [id, { absent: words }] of Object.entries(MEASURE_WORDS))
      expect([commitment.id, id, said.includes(plain(words))]).toEqual([
        commitment.id,
        id,
        absent.some((one) => one === id),
      ]);
    for (const id of absent) {
      const lists = builtSite().pages.filter(({ path }) => path.startsWith(`/engagements/sans/${id}/`));
      expect(
        lists.some((page) =>
          select(page, 'a').some(({ attributes }) => attributes.get('href') === commitment.url),
        ),
      ).toBe(true);
    }
  }
});
