/** Dead ends that newcomers met: words that were read, and that nothing then accepted, or not by their own name. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { ProofName, Suggestion } from '#atelier/protocol.ts';
import { titled } from '#atelier/proofs/reading.ts';
import { copyWithoutSecond } from './without-2020.ts';

const HALL = `Lille, le 7 juillet 2021

# La halle ouvre

Les quatre premiers véhicules électriques rouleront dès septembre. Les trois dernières tranches suivront.

La ville ouvrira la halle avant la fin de l’année 2024.

En 2020, 45 bénévoles ont distribué 62 tonnes de denrées, soit 12 % de plus que les années d’avant.

## La halle de la ville

La halle de la ville compte 12 étals.

Le comité de pilotage se réunira le 12 octobre 2021 à 18 h à la salle des fêtes de Brumeval.
`;

let folder: string;
let desk: Desk;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'venue-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halle.md', new TextEncoder().encode(HALL)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(as: ProofName, words: string, target?: string): Suggestion {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThan(-1);
  return desk.suggest({
    id,
    as,
    chosen: { leaf: leaf?.index ?? 0, start, end: start + words.length },
    target,
  });
}
const refused = async (suggestion: Suggestion) =>
  (await desk.attempt(suggestion)).problems
    .filter(({ severity }) => severity === 'refuse')
    .map(({ field }) => field);

test.each([
  ['quatre', 'véhicules', 'quatre premiers véhicules électriques'],
  ['trois', 'tranches', 'trois dernières tranches'],
])('« %s premiers… » counts %s, and is accepted as read', async (words, unit, quote) => {
  const suggestion = read('chiffre', words);
  expect(suggestion.value).toMatchObject({ unit, quote });
  expect(await refused(suggestion)).toEqual([]);
});

test('« avant la fin de l’année 2024 » is a deadline of that year, and not of the document’s', async () => {
  const suggestion = read('engagement', 'ouvrira');
  expect(suggestion.value).toMatchObject({
    due: { period: '2024', words: 'avant la fin de l’année 2024' },
  });
  const value = {
    ...(suggestion.value as object),
    level: 'communal',
    plain: ['La ville veut ouvrir la halle.'],
  };
  expect(await refused({ ...suggestion, value })).toEqual([]);
});

test('an event has the name that the text gives it, and its sort; the proposal shows it', async () => {
  const shown = desk.document(id).proposals.find(({ as }) => as === 'événement');
  expect(shown?.gist).toBe('comité de pilotage : 12 octobre 2021');
  const suggestion = read('événement', '12 octobre');
  expect(suggestion).toMatchObject({
    record: 'events/comite-de-pilotage',
    value: { title: 'Comité de pilotage', kind: 'comité', date: { period: '2021-10-12' } },
  });
  expect(await refused(suggestion)).toEqual([]);
});

test('a sentence is proposed whole; one that is cut keeps whole clauses: no « de plus » is lost', async () => {
  const suggestion = read('engagement', 'ont distribué');
  const whole =
    'En 2020, 45 bénévoles ont distribué 62 tonnes de denrées, soit 12 % de plus que les années d’avant';
  expect(suggestion.value).toMatchObject({ title: whole, mentions: [{ summary: whole }] });
  expect(await refused(suggestion)).toEqual(['level']);
  expect(titled(whole, 70)).toBe('En 2020, 45 bénévoles ont distribué 62 tonnes de denrées…');
});

test('the day of a sentence that a thread quotes is proposed as its deadline, beside what gathers people that day', () => {
  const proposed = (as: string) =>
    desk.document(id).proposals.find((one) => one.as === as && one.words.includes('12 octobre 2021'));
  expect(proposed('événement')).toBeDefined();
  expect(proposed('échéance')).toBeUndefined();
  const thread = 'creer-des-places';
  const value = { title: 'Créer des places', level: 'régional' };
  desk.apply({ record: `commitments/${thread}`, at: '', value, isNew: true });
  desk.apply(read('mention', 'se réunira le 12', thread));
  expect(proposed('échéance')).toMatchObject({ target: thread });
  desk.apply(read('échéance', '12 octobre 2021', thread));
  expect(proposed('échéance')).toBeUndefined();
  for (let gesture = 0; gesture < 3; gesture += 1) desk.workspace.undo();
});

test('what is left aside with a reason is proposed no more, and its reason is at hand', () => {
  const about = () => desk.document(id).proposals.filter(({ words }) => words.startsWith('Les trois'));
  expect(about().map(({ as }) => as)).toContain('engagement');
  const waiver = read('phrase', 'Les trois dernières');
  desk.apply({ ...waiver, value: { ...(waiver.value as object), why: 'Une suite.' } });
  expect(about().map(({ as }) => as)).not.toContain('engagement');
  expect(desk.document(id).reasons).toEqual({
    waivedRecords: [],
    waivedNumbers: [],
    waivedSentences: ['Une suite.'],
  });
  // Said twice, the document could not be opened any more.
  const again = {
    ...read('phrase', 'Les trois dernières'),
    value: { ...(waiver.value as object), why: 'Une suite.' },
  };
  expect(() => desk.apply({ ...again, from: undefined })).toThrow('déjà dite dans cette liste');
  expect(desk.overview().documents.map(({ record }) => record)).toContain(`communiques/${id}`);
  desk.workspace.undo();
});

test('a heading that begins as a sentence is left aside, and the sentence has its record', () => {
  const organisation = desk.overview().titles.organisations?.[0]?.id ?? '';
  const issuer = { organisation, editorial: 'Le texte ne nomme pas son émetteur.' };
  const record = `communiques/${id}`;
  desk.apply({ record, at: 'summary', value: 'La halle ouvre.' });
  desk.apply({ record, at: 'issuer', value: issuer });
  desk.apply(read('chiffre', '12'));
  const waiver = read('phrase', 'La halle de la ville');
  desk.apply({ ...waiver, value: { ...(waiver.value as object), why: 'Un intertitre.' } });
  const about = desk.document(id).problems.filter(({ field }) => field.startsWith('waivedSentences'));
  expect(about).toEqual([]);
  for (let gesture = 0; gesture < 4; gesture += 1) desk.workspace.undo();
});

describe('the name of a record', () => {
  const names = () => [...desk.workspace.pending.keys()].filter((path) => path.startsWith('figures/'));

  test('follows its title until it is published, in one gesture; what leads to it follows', () => {
    desk.apply(read('chiffre', 'trois'));
    desk.apply({ record: 'figures/dernieres-tranches', at: 'title', value: 'Tranches de la halle' });
    expect(names()).toEqual(['figures/tranches-de-la-halle.yaml']);
    desk.workspace.undo();
    expect(names()).toEqual(['figures/dernieres-tranches.yaml']);
    desk.workspace.redo();
    desk.publishing.saveDraft();
    desk.apply({ record: 'figures/tranches-de-la-halle', at: 'title', value: 'Tranches à venir' });
    desk.publishing.saveDraft();
    expect(desk.record('figures/tranches-a-venir').fields['title']).toBe('Tranches à venir');
    expect(desk.workspace.files.read('figures/tranches-de-la-halle.yaml')).toBeUndefined();
  });

  test('stays, where its end is a number that nobody gave as a rank', () => {
    desk.apply({ ...read('chiffre', 'quatre'), record: 'figures/vehicules-2025' });
    desk.apply({ record: 'figures/vehicules-2025', at: 'title', value: 'Véhicules' });
    desk.apply({ record: 'figures/vehicules-2025', at: 'title', value: 'Autres véhicules' });
    expect(names()).toContain('figures/vehicules-2025.yaml');
    for (let gesture = 0; gesture < 3; gesture += 1) desk.workspace.undo();
  });

  test('stays, where its editor gave another, and once it is published', () => {
    desk.apply({ ...read('chiffre', 'quatre'), record: 'figures/mes-vehicules' });
    desk.apply({ record: 'figures/mes-vehicules', at: 'title', value: 'Véhicules de la ville' });
    expect(names()).toEqual(['figures/mes-vehicules.yaml']);
    const theme = desk.overview().titles.themes?.[0]?.id ?? '';
    desk.apply({ record: `themes/${theme}`, at: 'title', value: 'Un tout autre titre' });
    expect([...desk.workspace.pending.keys()]).toContain(`themes/${theme}.yaml`);
  });
});
