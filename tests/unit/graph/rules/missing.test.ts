/** A missing document exists, and is named after its date. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('one of the future does not exist yet', () => {
  expect(village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2022').said('missing')).toEqual([
    'content/missing/2018-assises.yaml:2:9 period — après le jour auquel le site est arrêté (2020-12-31) : ce document n’existe pas encore → corrigez la date, ou avancez « asOf » dans content/site.yaml',
  ]);
});

test('its file is named after its date', () => {
  expect(village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2017').lines()).toEqual([
    'content/missing/2018-assises.yaml:2:9 period — le nom du fichier dit 2018 → corrigez la date, ou renommez le fichier',
  ]);
});

test('or after no date', () => {
  expect(
    village
      .write('missing/assises.yaml', village.text('missing/2018-assises.yaml'))
      .remove('missing/2018-assises.yaml')
      .lines(),
  ).toEqual([]);
});

test('within the span in which it may be', () => {
  expect(
    village.edit('missing/2018-assises.yaml', 'period: 2018', 'period: 2017\nuntil: 2018').lines(),
  ).toEqual([]);
});
