import { describe, expect, test } from 'vitest';
import * as lunr from './peers/lunr.ts';
import * as minisearch from './peers/minisearch.ts';
import * as orama from './peers/orama.ts';
import { unitsOf } from './units.ts';
import { leavesOf } from '../src/document/model.ts';
import { foundingWorld } from '../tests/unit/graph/worlds.ts';

const { graph } = foundingWorld();
const units = unitsOf(graph);

test('the other engines are given every page and every sentence, each once', () => {
  const ids = units.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const nodes of [graph.communiques, graph.commitments, graph.people, graph.figures, graph.vocabulary])
    for (const { url } of nodes) expect(ids).toContain(url);
  const [communique] = graph.communiques;
  if (communique === undefined) throw new Error('no communiqué');
  const { document, url } = communique;
  for (const leaf of leavesOf(document).filter(({ level }) => level !== 1))
    for (const sentence of leaf.sentences) expect(ids).toContain(`${url}#${sentence.id}`);
});

describe.each([
  ['lunr', lunr],
  ['minisearch', minisearch],
  ['orama', orama],
])('%s', (_name, peer) => {
  test('finds, from what it publishes, a person and a word, and nothing for a word that is nowhere', async () => {
    const ask = peer.open(await peer.index(units));
    expect((await ask('Lalande')).map(({ id }) => id)).toContain('/personnes/michel-lalande/');
    expect((await ask('maraudes')).some(({ text }) => text.includes('maraudes'))).toBe(true);
    expect(await ask('ukulélé')).toEqual([]);
  });
});
