/** A document that says it corrects an older one. */
import { expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { ASSISES, HALLE, village } from './village.ts';

const corrects = (document: string, quote: string) =>
  `corrects:\n  - document: ${document}\n    quote: "${quote}"\nsummary:`;
const later = village.edit(
  `communiques/${HALLE}.mdx`,
  'summary:',
  corrects(ASSISES, 'La halle, ou marché couvert'),
);

test('both say so, with its words', () => {
  expect(later.lines()).toEqual([]);
  const { communiques } = buildGraph(later.read().content);
  const [halle, assises] = communiques;
  expect(halle?.corrects.map(({ document, passage }) => [document, passage.words])).toEqual([
    [assises, 'La halle, ou marché couvert'],
  ]);
  expect(assises?.correctedBy.map(({ document }) => document)).toEqual([halle]);
  expect([halle?.correctedBy, assises?.corrects]).toEqual([[], []]);
});

test('its words are its own', () => {
  const borrowed = village.edit(`communiques/${HALLE}.mdx`, 'summary:', corrects(ASSISES, 'Deux tables'));
  expect(borrowed.said('quotations')).toEqual([
    expect.stringContaining('corrects.0.quote — ces mots ne sont pas dans') as unknown,
  ]);
});

test('it corrects neither a newer document nor itself', () => {
  const said = (path: string, document: string, quote: string) =>
    village.edit(path, 'summary:', corrects(document, quote)).said('errata');
  const refused = (id: string) => [
    `content/communiques/${id}.mdx:10:15 corrects.0.document — un document n’en corrige qu’un plus ancien → nommez le document corrigé, dans l’en-tête de celui qui corrige`,
  ];
  expect(said(`communiques/${ASSISES}.mdx`, HALLE, 'Deux tables')).toEqual(refused(ASSISES));
  expect(said(`communiques/${HALLE}.mdx`, HALLE, 'La halle, ou marché couvert')).toEqual(refused(HALLE));
});

test('the one that it corrects is there', () => {
  const absent = village.edit(
    `communiques/${HALLE}.mdx`,
    'summary:',
    corrects('2018-01-01-rien', 'La halle, ou marché couvert'),
  );
  expect(absent.said('errata')).toEqual([]);
  expect(absent.said('references')).toHaveLength(1);
});
