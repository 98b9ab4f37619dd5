import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { many, maybe, NUMBER, object, one, TEXT, type Field } from '#exports/fields.ts';
import { columnsOf } from '#exports/table.ts';
import { tableCsv } from '#exports/csv.ts';
import type { Table } from '#exports/table.ts';
import { TABLES } from '#exports/tables.ts';
import type { PublishedRecord } from '#exports/records.ts';
import { world } from './world.ts';

const graph = world();

const INSIDE = object<object>({
  name: 'dedans',
  description: 'un objet',
  fields: [one('mot', TEXT, 'un mot', () => '')],
});
const FIELDS = [
  one('texte', TEXT, 'un texte', () => ''),
  maybe('nombre', NUMBER, 'un nombre', () => 0),
  many('mots', TEXT, 'des mots', () => []),
  maybe('objet', INSIDE, 'un objet', () => ({})),
  many('objets', INSIDE, 'des objets', () => []),
] as readonly Field<never>[];

/** The cells of a table of one record. */
function cellsOf(record: PublishedRecord): Record<string, string> {
  const csv = tableCsv({ columns: columnsOf(FIELDS) }, [record]);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data[0] ?? {};
}
const EMPTY = { texte: '', nombre: null, mots: [], objet: null, objets: [] };

describe('a table', () => {
  it('keeps commas, quotation marks, lines and accents', () => {
    const texte = 'Près de « 3 000 » places, "dit-on"\r\nà Lille';
    expect(cellsOf({ ...EMPTY, texte })['texte']).toBe(texte);
  });

  it.each(['=1+1', '+33 3 20', '-2 %', '@prefet59', '\tx', '＝1'])(
    'puts an apostrophe before « %s », which a spreadsheet would run',
    (texte) => {
      expect(cellsOf({ ...EMPTY, texte })['texte']).toBe(`'${texte}`);
    },
  );

  it('leaves numbers alone, even negative, and zeros at the head of a text', () => {
    expect(cellsOf({ ...EMPTY, nombre: -1.5 })['nombre']).toBe('-1.5');
    expect(cellsOf({ ...EMPTY, texte: '02000' })['texte']).toBe('02000');
  });

  it('joins a list so that it can be parted again', () => {
    const { mots = '' } = cellsOf({ ...EMPTY, mots: ['un', 'deux | trois', 'quatre'] });
    expect(mots).toBe('un | deux \\| trois | quatre');
    expect(mots.split(' | ').map((mot) => mot.replaceAll('\\|', '|'))).toEqual([
      'un',
      'deux | trois',
      'quatre',
    ]);
  });

  it('gives an object columns of its own, empty when it is not there, and a list of objects a cell of JSON', () => {
    expect(cellsOf({ ...EMPTY, objet: { mot: 'oui' }, objets: [{ mot: 'a' }] })).toEqual({
      texte: '',
      nombre: '',
      mots: '',
      objet_mot: 'oui',
      objets: '[{"mot":"a"}]',
    });
    expect(cellsOf(EMPTY)['objet_mot']).toBe('');
  });
});

describe('the tables of open data', () => {
  it.each(TABLES)('$name has columns of different names, all described', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(description.length).toBeGreaterThan(4);
    }
  });

  it('are the same bytes when made again', () => {
    const again = world();
    const written = (table: Table, of = graph) => tableCsv(table, table.rows(of));
    for (const table of TABLES) expect(written(table, again)).toBe(written(table));
  });
});
