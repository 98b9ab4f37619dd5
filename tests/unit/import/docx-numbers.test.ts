/** « Article 1 : », numbered by Word: no reader of the text meets these words, so the editor is told. */
import { expect, test } from 'vitest';
import { numberingNotices } from '#import/readers/docx-numbers.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = (label: string) =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
const item = (num: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${num}"/></w:numPr></w:pPr><w:r><w:t>La halle ouvre.</w:t></w:r></w:p>`;
const text = (...nums: string[]) =>
  `<w:document ${W}><w:body>${nums.map(item).join('')}</w:body></w:document>`;

test('words in front of a number are named, once', () => {
  const [notice, ...others] = numberingNotices(text('7', '7'), numbering('Article %1 :'));
  expect(others).toEqual([]);
  expect(notice?.words).toBe('Article N :');
  expect(notice?.message).toContain('leurs numéros sont à relire');
});

test.each(['%1.', '%1)', '•', 'n', ''])('« %s » is a list like another', (label) => {
  expect(numberingNotices(text('7'), numbering(label))).toEqual([]);
});

test('a numbering that no paragraph uses says nothing, nor a document without any', () => {
  expect(numberingNotices(text('8'), numbering('Article %1 :'))).toEqual([]);
  expect(numberingNotices(text('7'), undefined)).toEqual([]);
});

test('words are told that stand without a number, in a level of its own, in a style, or in a style of lists', () => {
  const words = (...parts: string[]) => {
    const [document = '', ...others] = parts;
    return numberingNotices(document, ...others).map((notice) => notice.words);
  };
  expect(words(text('7'), numbering('Attention :'))).toEqual(['Attention :']);
  const own =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:lvlText w:val="Mesure %1 :"/></w:lvl></w:lvlOverride>';
  expect(words(text('7'), numbering('Article %1 :').replace('</w:num>', `${own}</w:num>`))).toEqual([
    'Mesure N :',
  ]);
  const linked = numbering('Article %1 :')
    .replace('<w:lvl ', '<w:styleLink w:val="L"/><w:lvl ')
    .replace(
      '<w:num ',
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum><w:num ',
    )
    .replace('<w:abstractNumId w:val="4"/>', '<w:abstractNumId w:val="5"/>');
  expect(words(text('7'), linked)).toEqual(['Article N :']);
  const styles = `<w:styles ${W}><w:style w:styleId="Art"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`;
  const styled = `<w:document ${W}><w:body><w:p><w:pPr><w:pStyle w:val="Art"/></w:pPr></w:p></w:body></w:document>`;
  expect(words(styled, numbering('Article %1 :'), styles)).toEqual(['Article N :']);
  expect(words(styled, numbering('%1.'), styles)).toEqual([]);
});
