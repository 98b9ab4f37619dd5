/** What a change is: the program says it. */
import { expect, test } from 'vitest';
import { classOfChange, classOfEdit } from '#ledger/classify.ts';

const of = (from: string, to: string, field = 'summary') => classOfEdit('commitments', { field, from, to });

test.each([
  ['Une halle ouvre', 'Une halle  ouvre'],
  ['L’aide de l’État : « utile »', 'L\'aide de l\'État: "utile"'],
])('form: « %s » → « %s »', (from, to) => {
  expect(of(from, to)).toBe('forme');
});

test.each([
  ['Une halle ouvre', 'Une halle est ouverte'],
  ['Elle ouvre en mai 2020', 'C’est en mai 2020 qu’elle ouvre'],
])('wording: « %s » → « %s »', (from, to) => {
  expect(of(from, to)).toBe('rédaction');
});

test.each([
  ['800 000 euros', '80 000 euros'],
  ['deux fois par an', 'trois fois par an'],
  ['elle ouvre le 3 mai 2020', 'elle ouvre le 4 mai 2020'],
  ['elle ouvre en mai 2020', 'elle ouvre en juin 2020'],
  ['la maire, Claire Aubin', 'la maire, Claire Aubert'],
  ['par la DREETS', 'par la DRIHL'],
  ['il dit « oui »', 'il dit « peut-être »'],
  ['elle ouvrira', 'elle n’ouvrira pas'],
])('substance: « %s » → « %s »', (from, to) => {
  expect(of(from, to)).toBe('substance');
});

test('a value, a level, a quotation, a verb, a name are of substance, whatever they become', () => {
  for (const field of ['value', 'level', 'mentions[x].verb', 'mentions[x].quote', 'name', 'familyName'])
    expect(of('un', 'une', field)).toBe('substance');
});

test('so are the words of a document, its title with them', () => {
  expect(classOfEdit('communiques', { from: 'La halle ouvre.', to: 'La halle est ouverte.' })).toBe(
    'substance',
  );
  expect(classOfEdit('communiques', { field: 'title', from: 'La halle', to: 'Une halle' })).toBe('substance');
  expect(classOfEdit('communiques', { field: 'summary', from: 'La halle', to: 'Une halle' })).toBe(
    'rédaction',
  );
});

test('a change is what its gravest edit is', () => {
  const edits = [
    { field: 'summary', from: 'La halle', to: 'Une halle' },
    { field: 'level', from: 'fait', to: 'annoncé' },
  ];
  expect(classOfChange('commitments', edits)).toBe('substance');
  expect(classOfChange('commitments', edits.slice(0, 1))).toBe('rédaction');
});
