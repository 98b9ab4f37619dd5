import { describe, expect, it } from 'vitest';
import { parseAtomFeed } from 'feedsmith';
import { commitmentFeed, personFeed } from '#exports/feeds/sayings.ts';
import { themeFeed } from '#exports/feeds/documents.ts';
import { world } from './world.ts';

const graph = world();
const SITE = 'https://au-fil-des-engagements.example';

function found<N extends { id: string }>(nodes: readonly N[], id: string): N {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
}

describe('the feed of a commitment', () => {
  const { entries = [] } = parseAtomFeed(
    commitmentFeed(found(graph.commitments, 'ouvrir-des-places'), graph),
  );
  // Replies have their own tests.
  const feed = { entries: entries.filter(({ id }) => id?.includes('/reponses/') !== true) };

  it('has an entry per document that mentions it, dated by the document', () => {
    expect(feed.entries.map(({ id, updated }) => [id, updated])).toEqual([
      [`${SITE}/engagements/ouvrir-des-places/flux.xml#2019-01-16-lancement`, '2019-01-16T12:00:00.000Z'],
    ]);
  });

  it('gives each mention: its words, the words before them, its level and the way to its sentence', () => {
    const content = JSON.stringify(feed.entries[0]?.content);
    expect(content).toContain('Invitation');
    expect(content).toContain('ouvrir des places');
    expect(content).toContain('L’État invite les départements');
    expect(content).toMatch(/Niveau\u00A0: invité/);
    expect(content).toMatch(/communiques\/2019-01-16-lancement\/#s-[0-9a-z]{8}/);
  });
});

describe('the feed of a person', () => {
  const feed = parseAtomFeed(personFeed(found(graph.people, 'michel-lalande'), graph));

  it('has an entry per document that names them, newest first, and only what it says', () => {
    expect(feed.entries?.map(({ published }) => published)).toEqual([
      '2020-07-10T12:00:00.000Z',
      '2019-01-16T12:00:00.000Z',
    ]);
    const [newest, oldest] = (feed.entries ?? []).map(({ content }) => JSON.stringify(content));
    expect(newest).toMatch(/Assiste\u00A0: <a/);
    expect(newest).not.toContain('Organise');
    expect(oldest).toMatch(/Organise\u00A0: <a/);
  });
});

describe('the feed of a theme', () => {
  it('has the whole text of each communiqué that touches on it', () => {
    const feed = parseAtomFeed(themeFeed(found(graph.themes, 'logement'), graph));
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      `${SITE}/communiques/2020-07-10-forum/`,
      `${SITE}/communiques/2019-01-16-lancement/`,
    ]);
    expect(JSON.stringify(feed.entries?.[1]?.content)).toContain('Une note de bas de page.');
  });
});
