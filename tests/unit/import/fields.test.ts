/** What Word computes or sets apart: dates are read as it last showed them and told, a letter set large with its word. */
import { expect, test } from 'vitest';
import { readyXml } from '#import/readers/docx-xml.ts';

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const words = (text: string) => run(`<w:t>${text}</w:t>`);
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const told = (paragraph: string) =>
  readyXml(`<w:p>${paragraph}</w:p>`, new Map()).notices.map((notice) => notice.words);

test.each([
  [
    'simple',
    `<w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; ">${words('3 mars 2025')}</w:fldSimple>`,
  ],
  [
    'in pieces',
    `${mark('begin')}${run('<w:instrText xml:space="preserve"> SAVEDATE </w:instrText>')}${mark('separate')}${words('3 mars')}${words(' 2025')}${mark('end')}`,
  ],
])('%s', (_, field) => {
  const { xml } = readyXml(`<w:p>${words('Bar, le ')}${field}</w:p>`, new Map());
  expect(xml.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '')).toBe('Bar, le 3 mars 2025');
  expect(told(field)).toEqual(['3 mars 2025']);
});

test('a letter set large begins the paragraph after it', () => {
  const large = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${words('L')}</w:p>`;
  const next = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${words('e Département ouvre 12 places.')}</w:p>`;
  const { xml } = readyXml(`${large}${next}${next}`, new Map());
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one.replace(/<[^>]*>/g, ''));
  expect(lines).toEqual(['Le Département ouvre 12 places.', 'e Département ouvre 12 places.']);
});

test('a date that shows nothing is told as such, and another field by its own words', () => {
  expect(told('<w:fldSimple w:instr=" DATE "></w:fldSimple>')).toEqual(['aucune date montrée']);
  expect(told(`<w:fldSimple w:instr=" DATE "/>${words('Bar')}`)).toEqual(['aucune date montrée']);
  expect(told(`<w:fldSimple w:instr=" NUMPAGES ">${words('2')}</w:fldSimple>`)).toEqual([undefined]);
});
