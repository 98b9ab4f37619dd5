/** Headings that an OpenDocument text numbers by itself, and what it computes. */
import { expect, test } from 'vitest';
import { OdtReader } from '#import/readers/odt-blocks.ts';
import { OdtStyles } from '#import/readers/odt-styles.ts';
import { elementsOf, parseXml } from '#import/readers/xml.ts';
import { wordsOf } from '#import/model.ts';

const level = (at: number, format: string, more = '') =>
  `<text:outline-level-style text:level="${at}" style:num-format="${format}" ${more}/>`;
const heading = (at: number, words: string, more = '') =>
  `<text:h text:outline-level="${at}" ${more}>${words}</text:h>`;

function read(styles: string, ...body: string[]) {
  const reader = new OdtReader(new OdtStyles([parseXml(`<x xmlns:text="t" xmlns:style="s">${styles}</x>`)]));
  reader.read(elementsOf(parseXml(`<x xmlns:text="t">${body.join('')}</x>`))[0] ?? parseXml('<x/>'));
  return { lines: reader.blocks.map(wordsOf), told: reader.notices };
}

test('headings are numbered as the document shows them, level by level', () => {
  const styles =
    level(1, 'I', 'style:num-suffix="."') + level(2, '1', 'text:display-levels="2" text:start-value="3"');
  const { lines, told } = read(
    styles,
    heading(1, 'A'),
    heading(2, 'B'),
    heading(2, 'C'),
    heading(2, 'sans', 'text:is-list-header="true"'),
    heading(1, 'D'),
    heading(2, 'E'),
  );
  expect(lines).toEqual(['I. A', 'I.3 B', 'I.4 C', 'sans', 'II. D', 'II.3 E']);
  expect(told.map(({ words }) => words)).toEqual(['I.', 'I.3', 'I.4', 'II.', 'II.3']);
});

test('headings that show no number have none', () => {
  const { lines, told } = read(level(1, ''), heading(1, 'A'), heading(3, 'B'));
  expect([lines, told]).toEqual([['A', 'B'], []]);
});

test('a computed date is read as it is shown, and told', () => {
  const { lines, told } = read(
    '',
    '<text:p>Bar, le <text:date text:date-value="2020-01-01">3 mars 2025</text:date></text:p>',
  );
  expect(lines).toEqual(['Bar, le 3 mars 2025']);
  expect(told.map(({ words }) => words)).toEqual(['3 mars 2025']);
});
