/**
 * The numbers of each founding communiqué, counted by another hand: from the published plain text, word by word, with
 * none of the site's code; it knows no more French than these texts need.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOUNDING_DIST } from './founding-site.ts';

/** Digits, with their thousands, decimals, units glued on. */
const DIGITS = /^(\d+(?:[.,]\d+)?)(?:M€|€|%|e|er)?$/;
/** « un » and « une » are articles more often than numbers: like the site, this counts neither. */
const WORDS = new Set(
  (
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille ' +
    'premier première premiers premières second seconde deuxième troisième quatrième cinquième ' +
    'double doublé doublée doublés doublées doubler triplé triplés'
  ).split(' '),
);

/** A date or a period is one thing, whatever it is written with: « 16 janvier 2019 », « premier semestre 2020 ». */
const DATES =
  /\d{1,2}(?:er)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\s\d{4})?|\d\d\/\d\d\/\d{4}|(?:premier|second|deuxième)\ssemestre\s\d{4}/g;

/** How many numbers a text holds. Numbers side by side that only spaces part are one: « 3 000 », « 800 000 ». */
function numbersOf(text: string): number {
  const words = text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(DATES, '1')
    .split(/[\s/]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d€%]+$/gu, '').replace(/^\p{L}['’]/u, ''));
  return words.filter((word, index) => {
    if (WORDS.has(word.toLowerCase())) return true;
    if (!DIGITS.test(word)) return false;
    const isThousand = /^\d{3}(?!\d)/.test(word) && /^\d{1,3}$/.test(words[index - 1] ?? '');
    return !isThousand;
  }).length;
}

test.each([
  ['3 000 places et 800 000€', 2],
  ["Près d'1,5M€, le 10/07/2020", 2],
  ['le 10 juillet, puis le 1er août 2020', 2],
  ['Cinq engagements, quinze thématiques, un seul but', 2],
  ['plus de 70 acteurs (2019)', 2],
  ['rien', 0],
])('« %s » holds %i numbers', (text, count) => {
  expect(numbersOf(text)).toBe(count);
});

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const communiques = readdirSync(join(FOUNDING_DIST, 'communiques')).filter((name) =>
  /^\d{4}-\d{2}/.test(name),
);

test.each(communiques)('the page of %s says how many numbers its text holds', (id) => {
  const text = readFileSync(join(FOUNDING_DIST, 'communiques', id, 'texte.txt'), 'utf8');
  const page = plain(readFileSync(join(FOUNDING_DIST, 'communiques', id, 'index.html'), 'utf8'));
  const said = /(\d+) nombres, (\d+) traités/.exec(page);
  // The address and the title above the text are the site's, not the document's.
  const body = text.slice(text.search(/Communiqué de presse|COMMUNIQUÉ DE PRESSE/));
  expect([Number(said?.[1]), Number(said?.[2])]).toEqual([numbersOf(body), numbersOf(body)]);
});
