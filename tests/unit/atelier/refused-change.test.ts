/** A change that is refused was never made, and its refusal tells what it would have broken; what is awaited of a thread. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { Fields } from '#editing/print.ts';
import type { ProofName, Suggestion } from '#atelier/protocol.ts';
import { copyWithoutSecond } from './without-2020.ts';

const TEXT = `Lille, le 7 juillet 2021

# La halle ouvre

Les quatre premiers véhicules électriques rouleront dès septembre. Les trois dernières tranches suivront.

Les travaux seront finis avant fin 2023.

Le plan sera voté pour 2026.

Le congrès des maires se tiendra le 14 octobre 2021 à Lille.

La concertation durera du 3 août au 9 novembre 2021.

Le programme 2019 continue.
`;

let folder: string;
let desk: Desk;
let id: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refus-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halle.md', new TextEncoder().encode(TEXT)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(as: ProofName, words: string, target?: string): Suggestion {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  const chosen = { leaf: leaf?.index ?? 0, start, end: start + words.length };
  return desk.suggest({ id, as, chosen, target });
}

describe('a change that is refused', () => {
  const record = () => `communiques/${id}`;
  const twice = () => {
    const { value } = read('phrase', 'Les trois dernières');
    const waived = { ...(value as Fields), why: 'Une suite.' };
    return [waived, waived];
  };

  test('leaves what can be made again as it was', () => {
    desk.apply({ record: record(), at: 'place', value: 'Roubaix' });
    desk.workspace.undo();
    expect(() => desk.apply({ record: record(), at: 'waivedSentences', value: twice() })).toThrow();
    desk.workspace.redo();
    expect(desk.workspace.fields(record())).toMatchObject({ place: 'Roubaix' });
    expect(desk.document(id).canRedo).toBe(false);
  });

  test('tells the fault that it makes, and what to do', () => {
    const fields = desk.workspace.fields(record());
    const value = { ...fields, waivedSentences: twice() };
    const faults = desk.document(id).problems.map(({ message }) => message);
    expect(faults.length).toBeGreaterThan(0);
    let said = '';
    try {
      desk.apply({ record: record(), at: '', value });
    } catch (error) {
      said = String(error);
    }
    expect(said).toMatch(/même chose.* : retirez-en un/);
    expect(faults.some((one) => said.includes(one))).toBe(false);
  });
});

describe('a day of a sentence that a thread quotes', () => {
  const found = (words: string) => {
    const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
    return desk
      .document(id)
      .proposals.filter((one) => one.leaf === leaf?.index && one.as !== 'engagement')
      .map((one) => `${one.as} | ${one.words}`);
  };

  test.each([
    ['Les travaux seront', ['échéance | avant fin 2023']],
    ['Le plan sera', ['échéance | pour 2026']],
    ['La concertation durera', ['échéance | du 3 août au 9 novembre 2021']],
    ['Le congrès des maires', ['échéance | le 14 octobre 2021', 'événement | 14 octobre 2021']],
    ['Le programme 2019', ['raison | 2019']],
  ])('« %s… » is proposed once for what it may be', (words, proposed) => {
    const record = `commitments/${words
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z0-9 ]/g, '')
      .replaceAll(' ', '-')}`;
    desk.apply({ record, at: '', value: { title: words, level: 'communal' }, isNew: true });
    desk.apply(read('mention', words, record.slice(record.indexOf('/') + 1)));
    expect(found(words)).toEqual(proposed);
  });
});
