/** « – 40 % »: a dash and a space may be a sign; the editor reads it, and nobody takes a fall for a rise in silence. */
import { expect, test } from 'vitest';
import { village, ASSISES } from './village.ts';

const saying = (said: string, quote: string, fields: string) =>
  village
    .edit(`communiques/${ASSISES}.mdx`, 'Deux tables se sont tenues.', `Deux tables se sont tenues. ${said}`)
    .write(
      'figures/rejets.yaml',
      `title: "Rejets"\nunit: "%"\nnature: flux\nlevel: fait\ncommunique: ${ASSISES}\nquote: "${quote}"\nverb: "a obtenu"\n${fields}\n`,
    )
    .lines();

const DASH =
  'value — un tiret ou « moins » devant « 40 % » : ce nombre peut être négatif → écrivez value: -40 ; si ce n’est pas son signe, dites-le dans « why »';

test.each(['-', '–', '−', 'moins'])(
  '« %s 40 % » taken for a rise is refused; less than nothing, or why not, is not',
  (dash) => {
    const said = `La ville a obtenu ${dash} 40 % de rejets.`;
    const quote = said.slice(0, -1);
    expect(saying(said, quote, 'value: 40')).toEqual([`content/figures/rejets.yaml:8:8 ${DASH}`]);
    expect(saying(said, quote, 'value: -40')).toEqual([]);
    expect(saying(said, quote, 'value: 40\nwhy: "Ce tiret annonce le chiffre."')).toEqual([]);
  },
);

test('the quotation of a number under zero holds its sign', () => {
  const said = 'La ville qui a obtenu hier des rejets – 40 % de moins.';
  expect(saying(said, '40 % de moins', 'value: -40').join('\n')).toContain(
    'quote — la citation laisse le signe de « 40 % » dehors → citez aussi ce signe',
  );
});

test.each([
  // An aside has two dashes, a price is no debt, and what is counted does not go under zero.
  ['La ville a obtenu – 40 % de plus – un succès.', '40 % de plus'],
  ['La ville a obtenu 40 % de plus - un succès.', '40 % de plus'],
  ['La ville a obtenu au moins 40 % de plus.', 'au moins 40 % de plus'],
  ['La ville a obtenu 40 % de moins.', '40 % de moins'],
])('in %s, the dash is none', (said, quote) => {
  expect(saying(said, quote, 'value: 40').filter((line) => line.includes('négatif'))).toEqual([]);
});
