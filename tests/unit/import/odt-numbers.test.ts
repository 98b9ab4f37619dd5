/** What an OpenDocument text numbers by itself: told, and not written; and what it computes. */
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

test('headings that the document numbers are read without their numbers, which are told', () => {
  const styles =
    level(1, 'I', 'style:num-suffix="."') + level(2, '1', 'text:display-levels="2" text:start-value="3"');
  const { lines, told } = read(
    styles,
    heading(1, 'Contexte'),
    heading(1, 'Moyens', 'text:restart-numbering="true" text:start-value="5"'),
    heading(2, 'Lieu'),
  );
  expect(lines).toEqual(['Contexte', 'Moyens', 'Lieu']);
  expect(told.map(({ words }) => words)).toEqual(['N. / N']);
});

test('what is written in front of articles is told; « 1. » is a list like another', () => {
  const list = (prefix: string, suffix: string) =>
    read(
      `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/></text:list-style>`,
      '<text:list text:style-name="L"><text:list-item><text:p>La halle ouvre.</text:p></text:list-item></text:list>',
    );
  expect(list('Article ', ' :').told.map(({ words }) => words)).toEqual(['Article N :']);
  expect(list('', '.').told).toEqual([]);
  expect(list('Article ', ' :').lines).toEqual(list('', '.').lines);
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
