/** What a number names is not asked for, and what it counts is: two series of phrases, each written before it was tried. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchingForm } from '#text/matching.ts';
import { isTitle } from '#text/number/naming-titles.ts';
import { namingsIn } from '#text/number/naming.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import { isLeftAside } from '#text/number/quantity.ts';

const FOLDER = 'tests/fixtures/nombres';

/** The classes of the quantities of a text, guessed ones included. */
function classed(text: string) {
  const quantities = quantitiesIn(text);
  const guessed = namingsIn(matchingForm(text), quantities);
  return quantities.map((one, index) => ({ ...one, class: guessed[index] ?? one.class }));
}

/** « [3] » names, « {3} » counts: the text without its marks, and where they stand. */
function marked(line: string) {
  const marks = [...line.matchAll(/[[{]([^\]}]*)[\]}]/gu)].map(({ index, 0: all, 1: inside = '' }) => {
    const start = line.slice(0, index).replace(/[[\]{}]/gu, '').length;
    return { start, end: start + inside.length, counts: all.startsWith('{') };
  });
  return { text: line.replace(/[[\]{}]/gu, ''), marks };
}

/** Are all the numbers of a phrase read as they are marked? A mark without a number that is read says nothing. */
function isRight(line: string): boolean {
  const { text, marks } = marked(line);
  const quantities = classed(text);
  return marks.every(({ start, end, counts }) => {
    const inside = quantities.filter((one) => one.start < end && start < one.end);
    return counts
      ? inside.some((one) => one.class === undefined)
      : inside.every((one) => isLeftAside(one.class));
  });
}

/** Lines that begin with « ? » are known to be misread, and say in which sense they are. */
const linesOf = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lines = linesOf(file);
  test('each phrase is read as it is marked', () => {
    expect(lines.filter((line) => !line.startsWith('? ') && !isRight(line))).toEqual([]);
  });
  test('what is known to be misread still is: mended, it loses its mark', () => {
    expect(lines.filter((line) => line.startsWith('? ') && isRight(line.slice(2)))).toEqual([]);
  });
  test('misread phrases are few, and none lets a count through', () => {
    const known = lines.filter((line) => line.startsWith('? '));
    expect(known.length).toBeLessThanOrEqual(lines.length / 20);
    expect(known.filter((line) => line.includes('{'))).toEqual([]);
  });
});

test('a number that names may still be the number of a figure: nothing of it is lost', () => {
  const [age] = quantitiesIn('gratuit pour les moins de 12 ans');
  expect(age).toMatchObject({ class: undefined, value: 12, beside: ['ans'], before: 'moins de' });
});

test('one alone is named: « le gymnase 2 »', () => {
  expect(classed('Le gymnase 2 est ouvert.').map((one) => one.class)).toEqual(['référence']);
});

test('capitals say nothing in a text that is all in capitals', () => {
  expect(classed('MESURE 4 : AIDER LES 12 COMMUNES').map((one) => one.class)).toEqual([
    'référence',
    undefined,
  ]);
});

test('how many in each place is no name', () => {
  expect(classed('la Savoie 3, l’Isère 2').map((one) => one.class)).toEqual([undefined, undefined]);
});

test('reading stays quick', () => {
  const start = process.cpuUsage().user;
  classed(`La salle ${'de la gare '.repeat(2000)}3 ${'et 4 '.repeat(2000)}`);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000);
});

test.each([
  ['La troupe lit « ', ' contes » samedi.', true],
  ['Le préfet lit « ', ' morts » dans le rapport.', false],
  ['Le tableau montre « ', ' emplois perdus ».', false],
  ['Une étude montre que « ', ' familles partent ».', false],
])('%s40%s: a title? %s', (before, after, isOne) => {
  expect(isTitle(before, after)).toBe(isOne);
});
