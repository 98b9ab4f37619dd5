/** « Article 1 : », « II. », numbered by Word: no reader of the text meets these words, so they are written there. */
import { expect, test } from 'vitest';
import { withNumbers } from '#import/readers/docx-numbers.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, label: string, format = 'decimal') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const numbering = (...levels: string[]) =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="4">${levels.join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
const styles = (outline = '<w:outlineLvl w:val="0"/>') =>
  `<w:styles ${W}>${[0, 1].map((at) => `<w:style w:styleId="Titre${at + 1}"><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>${outline}</w:pPr></w:style>`).join('')}<w:style w:styleId="Sous"><w:basedOn w:val="Titre2"/></w:style></w:styles>`;
const item = (num: string, words = 'La halle ouvre.') =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${num}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const heading = (style: string, words = 'Contexte') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${words === '' ? '' : `<w:r><w:t>${words}</w:t></w:r>`}</w:p>`;
const text = (...paragraphs: string[]) =>
  `<w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`;

/** What each paragraph says, and what the editor is told. */
function read(source: string, ...others: string[]): { lines: string[]; words: string[] } {
  const { xml, notices } = withNumbers(source, ...others);
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraph.replace(/<[^>]*>/g, ''),
  );
  return { lines, words: notices.map(({ words = '' }) => words) };
}

test('words in front of a number are written in front of each paragraph', () => {
  const { lines, words } = read(text(item('7'), item('7')), numbering(level(0, 'Article %1 :')));
  expect(lines).toEqual(['Article 1 : La halle ouvre.', 'Article 2 : La halle ouvre.']);
  expect(words).toEqual(['Article 1 : / Article 2 :']);
});

test.each(['%1.', '%1)', '•', 'n', ''])('« %s » is a list like another', (label) => {
  const source = text(item('7'));
  expect(withNumbers(source, numbering(level(0, label)))).toEqual({ xml: source, notices: [] });
});

test('headings are numbered as Word shows them, level by level, an empty one counted', () => {
  const levels = numbering(level(0, '%1.', 'upperRoman'), level(1, '%1-%2)', 'lowerLetter'));
  const source = text(
    ...['Titre1', 'Titre2', 'Sous'].map((style) => heading(style)),
    heading('Titre1', ''),
    ...['Titre1', 'Titre2'].map((style) => heading(style)),
    heading('Normal'),
  );
  const { lines } = read(source, levels, styles());
  expect(lines).toEqual([
    'I. Contexte',
    'I-a) Contexte',
    'I-b) Contexte',
    '',
    'III. Contexte',
    'III-a) Contexte',
    'Contexte',
  ]);
  expect(read(source, levels, styles('')).words).toEqual([]);
});

test('a heading that a traced change takes away is not counted', () => {
  const gone =
    '<w:p><w:pPr><w:pStyle w:val="Titre1"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Ôté</w:delText></w:r></w:del></w:p>';
  const source = text(heading('Titre1'), gone, heading('Titre1'));
  expect(read(source, numbering(level(0, '%1.')), styles()).lines).toEqual([
    '1. Contexte',
    'Ôté',
    '2. Contexte',
  ]);
});

test('a numbering that begins elsewhere does; a format that is not known is told, and nothing written', () => {
  expect(read(text(item('9')), numbering(level(0, 'Titre %1'))).lines).toEqual(['Titre 5 La halle ouvre.']);
  const { lines, words } = read(text(item('7')), numbering(level(0, 'Titre %1', 'ordinalText')));
  expect(lines).toEqual(['La halle ouvre.']);
  expect(words).toEqual(['Titre N']);
});

test('a numbering that no paragraph uses says nothing, nor a document without any', () => {
  expect(read(text(item('8')), numbering(level(0, 'Article %1 :'))).words).toEqual([]);
  expect(read(text(item('7'))).words).toEqual([]);
});
