/** The words that prove an office or an attendance name the person. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('an office', () => {
  expect(
    village
      .edit(
        'people/claire-aubin.yaml',
        'quote: "Claire Aubin, maire de Brumeval"',
        'quote: "maire de Brumeval, a réuni"',
      )
      .lines(),
  ).toEqual([
    'content/people/claire-aubin.yaml:5:12 offices.0.quote — cette citation ne nomme pas Claire Aubin → citez les mots qui donnent le nom et la fonction ; si le document la nomme autrement, ajoutez ce nom dans « aliases »',
  ]);
});

test('an attendance', () => {
  expect(
    village
      .edit(
        'events/assises-2019.yaml',
        'quote: "Claire Aubin, maire de Brumeval, a réuni"',
        'quote: "maire de Brumeval, a réuni"',
      )
      .lines(),
  ).toEqual([
    'content/events/assises-2019.yaml:18:12 attendance.0.quote — cette citation ne nomme pas Claire Aubin → citez les mots qui le nomment',
  ]);
});

test('a family name is in the name', () => {
  expect(
    village.edit('people/claire-aubin.yaml', 'familyName: "Aubin"', 'familyName: "Auban"').lines(),
  ).toEqual([
    'content/events/assises-2019.yaml:18:12 attendance.0.quote — cette citation ne nomme pas Claire Aubin → citez les mots qui le nomment',
    'content/people/claire-aubin.yaml:2:13 familyName — « Auban » n’est pas dans « Claire Aubin » → copiez le nom de famille',
  ]);
});
