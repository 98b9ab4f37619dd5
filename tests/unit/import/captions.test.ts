/** « <caption> »: what a table is called is a part of the text. */
import { expect, test } from 'vitest';
import { readDocument } from '#import/readers.ts';

const read = async (table: string) => {
  const html = `<!doctype html><html lang="fr"><body><main><h1>Budget</h1>${table}<p>Fin.</p></main></body></html>`;
  const { blocks } = await readDocument(new TextEncoder().encode(html), 'html');
  return blocks.map((block) =>
    block.kind === 'table' ? 'table' : block.runs.map(({ text }) => text).join(''),
  );
};
const ROWS = '<tr><th>Poste</th><th>Montant</th></tr><tr><td>Écoles</td><td>12 000 €</td></tr>';

test('stands before its table; an empty one is nothing', async () => {
  const table = `<table><caption>Dépenses <b>prévues</b> en 2024</caption>${ROWS}</table>`;
  expect(await read(table)).toEqual(['Budget', 'Dépenses prévues en 2024', 'table', 'Fin.']);
  expect(await read(`<table><caption> </caption>${ROWS}</table>`)).toEqual(['Budget', 'table', 'Fin.']);
});
