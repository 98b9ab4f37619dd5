/** What is printed around the text of the founding corpus, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { placesOf } from '#kinds/vocabulary/places.ts';
import { verify } from '#verifier/verify.ts';
import { FOUNDING } from '../corpora.ts';
import { corpusOf, unknownToSearch, unknownToVerifier, wronglyAbsent } from './harness/printed.ts';

describe('what transcription leaves out of the founding corpus', () => {
  const { graph } = loadWorld(FOUNDING);

  test('is what no part of a page publishes as the document’s', () => {
    expect(graph.communiques.map(({ printed }) => printed.removed)).toEqual([
      [
        'Liberté',
        'Égalité',
        'Fraternité',
        'Mél : pref-communication@nord.gouv.fr',
        'https://www.facebook.com/prefetnord',
        'https://twitter.com/prefet59',
      ],
      [],
    ]);
  });

  test('is found by the verifier, which says where it stands', () => {
    const { verdict, places } = verify(corpusOf(graph), 'Liberté Égalité Fraternité');
    expect(['exact', 'same']).toContain(verdict);
    expect(places.map(({ url, document }) => [url, document.name?.replace(/\u00A0/g, ' ')])).toEqual([
      [
        '/communiques/2020-07-10-forum-regional/#hors-texte',
        'le fichier reçu du communiqué du 10 juillet 2020, hors du texte transcrit',
      ],
    ]);
  });

  test('a word that a graph without it does not know is seen', () => {
    const communiques = graph.communiques.map((one) => ({
      ...one,
      printed: { ...one.printed, removed: [] },
    }));
    const poorer = { ...graph, communiques };
    expect(unknownToSearch(poorer, ['Liberté', 'forum'])).toEqual(['Liberté']);
    expect(unknownToVerifier(poorer, ['Liberté', 'forum'])).toEqual(['Liberté']);
    const vocabulary = graph.vocabulary.map((node) => ({
      ...node,
      equivalents: node.equivalents.map((one) => ({ ...one, uses: 0, outside: 0 })),
    }));
    expect(wronglyAbsent({ ...graph, vocabulary }, ['Le forum se tient.'])).toContain('forum');
  });
});

describe('an equivalent says where its words stand', () => {
  test.each([
    [{ uses: 0, within: 0, outside: 0 }, 'Absent des documents publiés ici'],
    [{ uses: 0, within: 0, outside: 1 }, 'Absent du texte, imprimé 1 fois hors du texte'],
    [{ uses: 2, within: 0, outside: 0 }, '2 occurrences'],
    [{ uses: 2, within: 1, outside: 0 }, '2 occurrences, dont 1 dans une expression plus longue'],
    [{ uses: 1, within: 1, outside: 0 }, '1 occurrence, dans une expression plus longue'],
    [
      { uses: 1, within: 1, outside: 2 },
      '1 occurrence, dans une expression plus longue, et imprimé 2 fois hors du texte',
    ],
  ])('%o', (places, said) => {
    expect(placesOf(places)).toBe(said);
  });

  test('an account or an address is no word', () => {
    const { graph } = loadWorld(FOUNDING);
    const prefect = graph.vocabulary.find(({ id }) => id === 'prefet-de-la-region');
    expect(prefect?.outside.map(({ line }) => line)).toEqual([
      'PRÉFET DE LA RÉGION HAUTS-DE-FRANCE',
      'Préfecture de la région Hauts-de-France',
    ]);
  });
});
