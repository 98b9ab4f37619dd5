/** « En clair » on the pages: all of it, signed by the editors, never in the text of a document. */
import { expect, test } from 'vitest';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { builtSite, publishedWorld } from './dist.ts';
import { select, type Page } from './finders/site.ts';

const { graph } = publishedWorld();
const nodes: readonly (CommuniqueNode | CommitmentNode)[] = [...graph.communiques, ...graph.commitments];
const site = builtSite();
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

const pageOf = (url: string): Page => {
  const page = site.pages.find(({ path }) => path === url);
  if (page === undefined) throw new Error(`no page ${url}`);
  return page;
};
const classed = (page: Page, name: string) =>
  page.elements.filter(({ attributes }) => (attributes.get('class') ?? '').split(' ').includes(name));

test.each(nodes.map((node) => [node.url, node] as const))(
  '%s says its summary once, if it has one, and whose it is',
  (url, node) => {
    const page = pageOf(url);
    const boxes = classed(page, 'plain');
    expect(boxes.length).toBe(node.plain.length === 0 ? 0 : 1);
    if (boxes.length === 0) return;
    const said = spaced(boxes[0]?.text ?? '');
    expect(said).toMatch(/^En clair /);
    expect(said).toContain('Résumé de la rédaction');
    for (const { text } of node.plain) expect(said).toContain(spaced(text));
    for (const text of classed(page, 'text'))
      for (const { text: own } of node.plain) expect(spaced(text.text)).not.toContain(spaced(own));
  },
);

test('a summary gives no sentence an address: only the words of a document have one', () => {
  // The pages of commitments address no sentence; those of communiqués address theirs.
  const all = nodes.flatMap(({ url }) =>
    select(pageOf(url), 'span').filter(({ attributes }) => attributes.has('id')),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const { url, plain } of nodes) {
    const addressed = select(pageOf(url), 'span').filter(({ attributes }) => attributes.has('id'));
    for (const { text } of plain)
      expect(addressed.map((span) => spaced(span.text))).not.toContain(spaced(text));
  }
});
