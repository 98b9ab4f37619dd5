/** The program ends in the middle of a publication: what it had written is no colleague's, and the rest is published. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { halls, type Halls } from './halls.ts';

let folder: string;
let before: string;
let first: Halls;
let order: readonly string[];
let after: ReadonlyMap<string, string>;

const content = () => join(folder, 'content');
const root = () => `communiques/${first.hall}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repris-'));
  before = mkdtempSync(join(tmpdir(), 'avant-'));
  first = await halls(folder);
  cpSync(folder, before, { recursive: true });
  const { written, problems } = await first.desk.publishing.publish(root());
  expect(problems).toEqual([]);
  order = written;
  after = new Map(order.map((path) => [path, readFileSync(join(content(), path), 'utf8')]));
});
afterAll(() => {
  for (const one of [folder, before]) rmSync(one, { recursive: true, force: true });
});

/** The desk as it is opened again, once so many files were written. */
function reopened(count: number): Desk {
  rmSync(folder, { recursive: true, force: true });
  cpSync(before, folder, { recursive: true });
  for (const path of order.slice(0, count)) writeFileSync(join(content(), path), after.get(path) ?? '');
  return new Desk(content());
}

test('however many files it had written, publishing again writes the others', async () => {
  expect(order.length).toBeGreaterThan(5);
  for (let count = 1; count <= order.length; count += 1) {
    const desk = reopened(count);
    const { refusal, problems } = await desk.publishing.publish(root());
    expect({ count, refusal, problems }).toEqual({ count, refusal: undefined, problems: [] });
    for (const [path, text] of after) expect(readFileSync(join(content(), path), 'utf8'), path).toBe(text);
    expect(judged(readAgain(content())).problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    // What another document says of a person they share waits on what is written.
    expect(desk.record('people/jeanne-morel').fields['offices']).toHaveLength(2);
    const waits = [...desk.workspace.pending.keys()].filter((path) => after.has(path));
    expect(waits).toEqual(['people/jeanne-morel.yaml']);
    expect(desk.workspace.pending.get('people/jeanne-morel.yaml')?.base).toBe(
      desk.workspace.files.read('people/jeanne-morel.yaml')?.digest,
    );
  }
});

test('drafts saved in part are saved again', () => {
  for (const count of [1, 3]) {
    const desk = reopened(0);
    const all = desk.publishing.saveDraft().written;
    const texts = new Map(all.map((path) => [path, readFileSync(join(content(), path), 'utf8')]));
    rmSync(folder, { recursive: true, force: true });
    cpSync(before, folder, { recursive: true });
    for (const path of all.slice(0, count)) writeFileSync(join(content(), path), texts.get(path) ?? '');
    expect(new Desk(content()).publishing.saveDraft().written).toEqual(all);
  }
});

test('a colleague’s words are another version all the same', async () => {
  const desk = reopened(2);
  const [path = ''] = order;
  writeFileSync(join(content(), path), `${after.get(path) ?? ''}# Relu.\n`);
  const publishing = desk.publishing.publish(root());
  await expect(publishing).rejects.toThrow(/version plus récente existe/);
  expect(readFileSync(join(content(), path), 'utf8')).toMatch(/# Relu\.\n$/);
});
