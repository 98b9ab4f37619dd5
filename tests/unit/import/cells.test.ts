/** Cells: what a page without structure sets apart, and what a table of any format is for. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block, Notice } from '#import/model.ts';
import { textOf } from '#import/model.ts';
import { readOdt } from '#import/readers/odt.ts';
import type { Glyph } from '#import/readers/pdf/glyph.ts';
import { linesOf } from '#import/readers/pdf/lines.ts';
import { assemble } from '#import/readers/pdf/untagged.ts';
import { toldOf } from '#import/readers/pdf/structure.ts';
import { setsOut } from '#import/readers/set-out.ts';
import { importText, outline, plainBlanks } from './drafts.ts';

/** Words painted from the left edge `x` on, without a blank painted. */
const painted = (words: string, x: number, y: number, run: number): Glyph[] =>
  [...words].flatMap((text, at) =>
    text === ' '
      ? []
      : [
          {
            text,
            x: x + at * 5,
            end: x + at * 5 + 4.9,
            y,
            size: 10,
            bold: false,
            italic: false,
            run,
            content: undefined,
            isArtifact: false,
            isInvisible: false,
            isStruck: false,
          },
        ],
  );
/** Rows from the top of a page, each with words at these places. */
const page = (rows: readonly (readonly string[])[], columns: readonly number[]): Glyph[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((words, at) => painted(words, columns[at] ?? 0, 700 - row * 14, row * 10 + at)),
  );

test('a number is of the words after it where they are the whole row, and a cell where others come', () => {
  const shown = (rows: readonly (readonly string[])[]) =>
    linesOf(page(rows, [40, 70, 300])).map((row) => row.map(({ text }) => text).join(' | '));
  expect(
    shown([
      ['Lot', 'Objet', 'Places'],
      ['1.', 'Halle', '120'],
      ['2.', 'Relais', '80'],
    ]),
  ).toEqual(['Lot | Objet | Places', '1. | Halle | 120', '2. | Relais | 80']);
  expect(shown([['1.', 'Un réseau']])).toEqual(['1. Un réseau']);
});

test('a large first letter, or a large figure, is of the first of the lines beside it, and a superscript of its own line', () => {
  const sized = (words: string, x: number, y: number, size: number) =>
    painted(words, 0, y, 1).map((glyph) => ({
      ...glyph,
      x: x + glyph.x * (size / 10),
      end: x + glyph.end * (size / 10),
      size,
    }));
  const read = (glyphs: readonly Glyph[]) =>
    linesOf(glyphs).map((row) => row.map(({ text }) => text).join(' | '));
  const beside = (x: number) => [
    ...painted('e préfet ouvre trois cents', x, 716, 2),
    ...painted('places à Lille et à Lens,', x, 702, 2),
  ];
  const under = painted('avec les communes du Nord', 40, 688, 2);
  expect(read([...sized('L', 40, 702, 30), ...beside(56), ...under])).toEqual([
    'Le préfet ouvre trois cents',
    'places à Lille et à Lens,',
    'avec les communes du Nord',
  ]);
  expect(read([...sized('300', 40, 703, 30), ...beside(91), ...under])[1]).toBe('places à Lille et à Lens,');
  expect(
    read([...sized('1', 40, 700, 10), ...sized('er', 45, 703.5, 6), ...painted(' mars', 52, 700, 2)]),
  ).toEqual(['1er mars']);
});

test('a line of date sets out two columns that it heads, and no table that dates each row', () => {
  const read = (rows: readonly (readonly string[])[], columns: readonly number[]) => {
    const notices: Notice[] = [];
    const shown = (block: Block) =>
      block.kind === 'table' ? 'table' : `${block.kind}: ${textOf(block.runs)}`;
    return assemble([{ glyphs: page(rows, columns), height: 842 }], notices).map(shown);
  };
  expect(
    read(
      [
        ['Lormoy, le 6 mai 2025', 'Halle', '120'],
        ['Lormoy, le 7 mai 2025', 'Relais', '80'],
        ['Lormoy, le 8 mai 2025', 'Salle', '60'],
      ],
      [40, 250, 400],
    ),
  ).toEqual(['table']);
});

describe('a table is for figures, whatever the lines of its first row', () => {
  const cell = (...lines: string[]) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`;
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const kinds = async (rows: string) => {
    const read = await importText(`<table>${rows}</table><p>Fin du texte.</p>`, 'essai.html');
    return outline(read).map((line) => plainBlanks(line).replace(/: .*/s, ''));
  };

  test.each([
    [
      'a head of two lines',
      row(cell('Commune'), cell('Aide', '(en euros)')) + row(cell('Bar'), cell('12 000')),
    ],
    ['an empty line in a cell', row(cell('Ville', ''), cell('Maire')) + row(cell('Bar'), cell('Anne Roy'))],
    ['one row of figures', row(cell('Subvention'), cell('12 000 €'), cell('2024'))],
    ['one row that is named', `<caption>Les lieux</caption>${row(cell('Halle'), cell('Relais'))}`],
  ])('%s', async (_, rows) => {
    expect((await kinds(rows)).at(-2)).toBe('table');
  });

  test('a letterhead is none, and the editor is told', async () => {
    const letterhead = row(cell('PRÉFET', 'Liberté'), cell('Cabinet')) + row(cell('a'), cell('b'));
    const read = await importText(`<table>${letterhead}</table><p>Fin du texte.</p>`, 'essai.html');
    expect(outline(read)).not.toContain(expect.stringMatching(/^table/));
    expect(read.received.notices).toEqual([
      {
        message: 'Un tableau qui met en page est lu cellule après cellule : vérifiez-le.',
        words: 'PRÉFET Liberté | Cabinet / a | b',
      },
    ]);
    expect(await kinds(row(cell('Mairie'), cell('03 20 00 00 00')))).toEqual(Array(3).fill('paragraph'));
  });

  test('of a tagged page', () => {
    const words = (id: string) => ({ role: 'P', id });
    const table = (...rows: string[][][]) => ({
      role: 'Table',
      children: rows.map((cells) => ({
        role: 'TR',
        children: cells.map((lines) => ({ role: 'TD', children: lines.map(words) })),
      })),
    });
    const isSetOut = (...rows: string[][][]) =>
      setsOut(
        toldOf(table(...rows), ({ id = '' }) => id),
        [],
      );
    expect(isSetOut([['Commune'], ['Aide', '(en euros)']], [['Bar'], ['12 000']])).toBe(false);
    expect(isSetOut([['PRÉFET', 'Liberté'], ['Cabinet']], [['a'], ['b']])).toBe(true);
  });

  const odt = (body: string): Uint8Array => {
    const names = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${name}"`).join(' ');
    const content = `<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    return zipSync({ 'content.xml': new TextEncoder().encode(content) });
  };

  test('of an OpenDocument', () => {
    const inRow = (...cells: string[][]) =>
      `<table:table-row>${cells.map((lines) => `<table:table-cell>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</table:table-cell>`).join('')}</table:table-row>`;
    const read = (...rows: string[]) =>
      readOdt(odt(`<table:table>${rows.join('')}</table:table>`)).blocks.map(({ kind }) => kind);
    expect(read(inRow(['Commune'], ['Aide', '(en euros)']), inRow(['Bar'], ['12 000']))).toEqual(['table']);
    expect(read(inRow(['Subvention'], ['12 000 €'], ['2024']))).toEqual(['table']);
    expect(read(inRow(['PRÉFET', 'Liberté'], ['Cabinet']), inRow(['a'], ['b']))).toEqual(
      Array(5).fill('paragraph'),
    );
  });

  test('an empty paragraph that is styled as a title heads nothing', () => {
    const levels = (title: string) =>
      readOdt(
        odt(
          `<text:p text:style-name="Title">${title}</text:p><text:h text:outline-level="1">Les moyens</text:h>`,
        ),
      ).blocks.map((block) => (block.kind === 'heading' ? block.level : 0));
    expect(levels('')).toEqual([1]);
    expect(levels('Le titre')).toEqual([1, 2]);
  });
});
