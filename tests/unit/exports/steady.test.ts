/** A part of the commitments does not say what each new document moves: a table does. */
import { expect, test } from 'vitest';
import { DATA_FILES } from '#exports/data-files.ts';
import { schemaFiles } from '#exports/datapackage.ts';
import { world } from './world.ts';

const graph = world();
const MOVING = 'communiques_sans_mention';

function writtenAs(file: string) {
  const { written } = DATA_FILES.find((one) => one.file === file) ?? {};
  if (written === undefined) throw new Error(`no file ${file}`);
  return { written, rows: written.rows(graph) };
}

test.each(['engagements.json', 'engagements.csv'])('%s says it whole, and its parts do not', (file) => {
  const { written, rows } = writtenAs(file);
  const [whole, part] = [written.whole(rows, graph), written.part(rows)];
  expect(whole).toContain(MOVING);
  expect(part).not.toContain(MOVING);
  // And nothing else goes with it.
  for (const name of Object.keys(rows[0] ?? {}).filter((one) => one !== MOVING && one !== 'fil'))
    if (whole.includes(name)) expect(part).toContain(name);
});

test('the table of silences says it of each', () => {
  const { written, rows } = writtenAs('silences.csv');
  const said = graph.commitments.map(({ id, silentSince }) => `${id},${silentSince}`);
  expect(said.some((line) => !line.endsWith(',0'))).toBe(true);
  expect(written.whole(rows, graph).trim().split('\r\n')).toEqual([`engagement,${MOVING}`, ...said]);
});

test('one document more, which says nothing of them, leaves the parts as they are', () => {
  const older = { ...graph, commitments: graph.commitments.map((one) => ({ ...one, silentSince: 1000 })) };
  for (const file of ['engagements.json', 'engagements.csv']) {
    const { written } = writtenAs(file);
    expect(written.part(written.rows(older))).toBe(written.part(written.rows(graph)));
  }
});

test('a table that is whole has no schema beside it', () => {
  expect(schemaFiles(graph).size).toBe(0);
});
