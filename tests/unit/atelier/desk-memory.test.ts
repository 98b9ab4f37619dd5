/** What a desk remembers from one change to the next never shows: it says what a desk that remembers nothing would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { Fields } from '#editing/print.ts';
import { copyWithoutSecond } from './without-2020.ts';

const FIRST = '2019-01-16-lancement-de-la-strategie-regionale';
const FIGURE = 'figures/ateliers-thematiques';
const OTHER = 'figures/engagements-de-la-strategie-nationale';

const folder = mkdtempSync(join(tmpdir(), 'memoire-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('after each change, what is said is what is said by a desk that opens', () => {
  const content = join(folder, 'content');
  copyWithoutSecond(content);
  const desk = new Desk(content);
  const said = () => desk.document(FIRST).problems;
  const heard = [said()];
  const change = (record: string, changed: Fields) => {
    const from = desk.record(record).fields;
    desk.apply({ record, at: '', from, value: { ...from, ...changed } });
    heard.push(said());
    expect(said()).toEqual(new Desk(content).document(FIRST).problems);
  };
  const { unit = '' } = desk.record(FIGURE).fields;
  change(FIGURE, { unit: 'écoles' });
  change(OTHER, { unit: 'communes' });
  change(FIGURE, { unit });
  change(`communiques/${FIRST}`, { summary: 'Il compte 4321 places.' });
  // Each change is heard, or this would tell nothing.
  expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(heard.length);
});
