/** A word that stands in a received file is nowhere said to be absent: neither by the search, nor by the verifier, nor by the vocabulary. */
import { describe, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { FOUNDING, MONDE } from '../corpora.ts';
import { PUBLISHED } from '../published.ts';
import { rawFiles, unknownToSearch, unknownToVerifier, wordsOf, wronglyAbsent } from './harness/printed.ts';

describe.each([
  ['what is published', PUBLISHED],
  ['the founding corpus', FOUNDING],
  ['the tiny world', MONDE],
])('%s', (name, folder) => {
  const { graph } = loadWorld(folder);
  const texts = rawFiles(folder, graph);
  const words = wordsOf(texts);

  test('the search knows every word of a raw file', () => {
    if (name !== 'what is published') expect(words.length).toBeGreaterThan(20);
    expect(unknownToSearch(graph, words)).toEqual([]);
  });

  test('the verifier has every word of a raw file', () => {
    expect(unknownToVerifier(graph, words)).toEqual([]);
  });

  test('the vocabulary says no printed word absent', () => {
    expect(wronglyAbsent(graph, texts)).toEqual([]);
  });
});
