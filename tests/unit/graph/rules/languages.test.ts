/** Numbers are read in the language of their document, or of their passage. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

const PATH = `communiques/${HALLE}.mdx`;
const FIGURE = 'figures/visitors.yaml';
const figure = (quote: string, value: number) =>
  `title: "Visiteurs"\nvalue: ${value}\nunit: "visiteurs"\nnature: dénombrement\ncommunique: ${HALLE}\nquote: "${quote}"\n`;

/** What two rules say of a document that ends with this sentence, and of the figure that it gives. */
function said(lang: string, sentence: string, quote: string, value: number) {
  const world = village
    .edit(PATH, 'place: Brumeval\n', `place: Brumeval\nlang: ${lang}\n`)
    .append(PATH, `\n${sentence}\n`)
    .write(FIGURE, figure(quote, value));
  return [...world.said('figures'), ...world.said('numbers')];
}

test.each([
  ['en', 'The hall had 10,000 visitors.', '10,000 visitors', 10_000],
  ['en', 'It had 1,234,567.5 visitors.', '1,234,567.5 visitors', 1_234_567.5],
  ['de', 'Die Halle hatte 10.000 Besucher.', '10.000 Besucher', 10_000],
  ['fr', 'Elle a reçu 10,5 milliers.', '10,5 milliers', 10.5],
  ['fr', 'Elle se dit <Langue code="en">a hall of 10,000 visitors</Langue>.', '10,000 visitors', 10_000],
])('in %s: « %s »', (lang, sentence, quote, value) => {
  if (!quote.includes('milliers')) expect(said(lang, sentence, quote, value)).toEqual([]);
  expect(said(lang, sentence, quote, value + 1).join('\n')).toContain(`le champ dit ${value + 1}`);
});

test('the same figures say another number in French', () => {
  expect(said('fr', 'The hall had 10,000 visitors.', '10,000 visitors', 10_000).join('\n')).toContain(
    'la citation vaut 10, le champ dit 10000',
  );
});

test('the language of a passage exists', () => {
  const world = village.append(PATH, '\nUn mot : <Langue code="anglais">hall</Langue>.\n');
  expect(world.lines().join('\n')).toContain(
    '« anglais » n’est pas le code d’une langue → écrivez par exemple fr, en, nl ou de',
  );
});
