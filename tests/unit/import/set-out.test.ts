/** Tables that set a page out, and headings that a word processor numbers: the same document in four formats. */
import { expect, test } from 'vitest';
import { headingNotices } from '#import/readers/docx-numbers.ts';
import { importFixture, importText, outline, plainBlanks } from './drafts.ts';

const FILES = ['numerotes.odt', 'numerotes.docx', 'numerotes.pdf', 'numerotes-balise.pdf'];

test.each(FILES)('%s: a letterhead in two parts dates the document, and is no table', async (name) => {
  const imported = await importFixture(name);
  expect([imported.draft.fields.date, imported.draft.fields.place]).toEqual(['2025-05-06', 'Lormoy']);
  expect(outline(imported).slice(0, 4)).toEqual([
    'paragraph: DÉPARTEMENT DE LA VESVRE',
    'paragraph: Direction de la communication',
    'paragraph: COMMUNIQUÉ DE PRESSE',
    'paragraph: Lormoy, le 6 mai 2025',
  ]);
  expect(outline(imported).filter((line) => line.startsWith('table'))).toHaveLength(1);
});

test.each(FILES)('%s: no word of a numbered heading is lost', async (name) => {
  const lines = outline(await importFixture(name));
  const headings = lines
    .filter((line) => line.startsWith('heading'))
    .map((line) => line.replace(/^.*?: /, ''));
  const own = headings.filter((words) => !words.startsWith('Le Département'));
  const number = (rank: number) => (name.endsWith('.pdf') ? `${rank}. ` : '');
  expect(own).toEqual([`${number(1)}Un réseau de douze lieux`, `${number(2)}Les moyens`]);
});

test.each(['numerotes.odt', 'numerotes.docx'])('%s: what is styled as the title is one', async (name) => {
  const { draft } = await importFixture(name);
  expect(draft.fields.title).toBe('Le Département ouvre trois maisons des solidarités');
  expect(draft.body).toContain('\n## Un réseau de douze lieux\n');
});

test('of a page: one row, or several things in a cell of the first, set it out; columns of figures do not', async () => {
  const page = (rows: string) => importText(`<table>${rows}</table><p>Fin du texte.</p>`, 'essai.html');
  const cell = (...lines: string[]) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`;
  const kinds = async (rows: string) =>
    outline(await page(rows)).map((line) => plainBlanks(line).replace(/: .*/s, ''));
  expect(await kinds(`<tr>${cell('PRÉFET')}${cell('Cabinet')}</tr>`)).toEqual(Array(3).fill('paragraph'));
  expect(
    await kinds(`<tr>${cell('PRÉFET', 'Liberté')}${cell('Cabinet')}</tr><tr>${cell('a')}${cell('b')}</tr>`),
  ).toEqual(Array(6).fill('paragraph'));
  expect(
    await kinds(`<tr>${cell('Ville')}${cell('Places')}</tr><tr>${cell('Bar')}${cell('12')}</tr>`),
  ).toEqual(['table', 'paragraph']);
  expect(await kinds('<tr><th>Ville</th><th>Places</th></tr>')).toEqual(['table', 'paragraph']);
});

test('Word numbers headings by their style: the editor is told, once, and of headings alone', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const numbering = (label: string) =>
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
  const styles = (level: string) =>
    `<w:styles ${W}><w:style w:styleId="Titre1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr>${level}</w:pPr></w:style></w:styles>`;
  const text = (style: string) =>
    `<w:document ${W}><w:body>${`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`.repeat(2)}</w:body></w:document>`;
  const heading = styles('<w:outlineLvl w:val="0"/>');
  expect(headingNotices(text('Titre1'), numbering('%1.'), heading).map(({ words }) => words)).toEqual(['N.']);
  expect(headingNotices(text('Titre2'), numbering('%1.'), heading)).toEqual([]);
  expect(headingNotices(text('Titre1'), numbering('•'), heading)).toEqual([]);
  expect(headingNotices(text('Titre1'), numbering('%1.'), styles(''))).toEqual([]);
  expect(headingNotices(text('Titre1'))).toEqual([]);
});

test.each([
  ['Conseil municipal : les travaux du centre-bourg', 'Conseil municipal : les travaux du centre-bourg'],
  ['Région : 30 mesures pour les jeunes de la Seille', 'Région : 30 mesures pour les jeunes de la Seille'],
  ['Conseil départemental de la Seille', undefined],
  ['Préfecture : presse', undefined],
])('the heading « %s » gives the title %s', async (heading, title) => {
  const { draft } = await importText(`# ${heading}\n\nLe maire a ouvert la séance devant le conseil.\n`);
  expect(draft.fields.title && plainBlanks(draft.fields.title)).toBe(title);
});
