/** Sentences in which a name, an office, a date or a number is not what it seems: nothing more is proposed than they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '#entries/record.ts';
import { NOTHING_KNOWN } from '#import/known.ts';
import { proposalsFor } from '#import/proposals.ts';
import { FIXTURES } from './drafts.ts';
import { saidOf } from './lots/score.ts';

interface Attack {
  phrase: string;
  personnes?: string[];
  dates?: string[];
  chiffres?: string[];
}

const ATTACKS = ['attaques.yaml', 'attaques-2.yaml', 'attaques-3.yaml'].flatMap(
  (name) => readYaml(readFileSync(join(FIXTURES, name), 'utf8')).value as Attack[],
);

test.each(ATTACKS)('$phrase', ({ phrase, personnes = [], dates = [], chiffres = [] }) => {
  const found = proposalsFor(phrase, NOTHING_KNOWN, '2026-02-02');
  expect({
    personnes: found.people.map(({ name, office = '' }) => `${name}, ${office}`),
    dates: found.dates.flatMap(({ value: day }) => (day?.includes('-') === true ? [day] : [])),
    chiffres: found.numbers.filter(({ form }) => form !== 'multiple').map(saidOf),
    événements: found.events.map(({ title }) => title),
  }).toEqual({ personnes, dates, chiffres, événements: [] });
});
