// A word cut at the end of its line: cspell:ignore accompa gnement ngnement
/** What happens to a record once it is published: each gesture of the workshop, and what the check says of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { BAD, copyPublished, DOCUMENT } from './published.ts';

let folder: string;
let content: string;
let desk: Desk;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atelier-'));
  content = join(folder, 'content');
  copyPublished(content);
  desk = new Desk(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const view = () => desk.document(DOCUMENT);
const refusals = () => judged(readAgain(content)).problems.filter(({ severity }) => severity === 'refuse');
const stretch = (words: string) => {
  const leaf = view().leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  expect(start, words).toBeGreaterThan(-1);
  return { leaf: leaf?.index ?? 0, start, end: start + words.length };
};
const TODAY = { day: '2026-12-03', why: 'Mal relevé.' };
const FIGURE = 'figures/places-d-hebergement-ouvertes-pendant-le-confinement';

test('the corpus is published, and in order', () => {
  expect(refusals()).toEqual([]);
  expect(view().undeclared).toEqual([]);
  expect(desk.record(FIGURE).isPublished).toBe(true);
});

describe('a correction', () => {
  test('is read from both, said in the record with its reason, and then accepted', async () => {
    desk.apply({ record: FIGURE, at: 'title', value: 'Places ouvertes pendant le confinement' });
    expect((await desk.publishing.publish()).refusal).toMatch(/refuse de publier/);
    expect(view().undeclared).toEqual([
      {
        record: FIGURE,
        title: 'Places ouvertes pendant le confinement',
        kind: 'rédaction',
        edits: [
          {
            field: 'title',
            from: 'Places d’hébergement supplémentaires ouvertes pendant le confinement',
            to: 'Places ouvertes pendant le confinement',
          },
        ],
      },
    ]);
    desk.life.declare({ records: [FIGURE], ...TODAY, askedBy: 'une lectrice' });
    expect(view().undeclared).toEqual([]);
    const before = readFileSync(join(content, `${FIGURE}.yaml`), 'utf8');
    expect(await desk.publishing.publish()).toEqual({ written: [`${FIGURE}.yaml`], problems: [] });
    expect(refusals()).toEqual([]);
    const after = readFileSync(join(content, `${FIGURE}.yaml`), 'utf8');
    expect(after.split('\n').slice(1)).toEqual([
      ...before.split('\n').slice(1, -1),
      'changes:',
      '  - day: 2026-12-03',
      '    why: "Mal relevé."',
      '    askedBy: une lectrice',
      '    edits:',
      '      - field: title',
      '        from: "Places d’hébergement supplémentaires ouvertes pendant le confinement"',
      '        to: "Places ouvertes pendant le confinement"',
      '',
    ]);
  });

  test('of a number, a reserve or a quotation is of substance, and one of this opening replaces another', () => {
    desk.apply({ record: FIGURE, at: 'approximation', value: undefined });
    expect(view().undeclared.map(({ kind, edits }) => [kind, edits])).toEqual([
      ['substance', [{ field: 'approximation', from: 'près de', to: '' }]],
    ]);
    desk.life.declare({ records: [FIGURE], ...TODAY });
    desk.apply({ record: FIGURE, at: 'approximation', value: 'presque' });
    desk.life.declare({ records: [FIGURE], ...TODAY, why: 'Autrement.' });
    expect(desk.record(FIGURE).fields['changes']).toEqual([
      {
        day: TODAY.day,
        why: 'Autrement.',
        edits: [{ field: 'approximation', from: 'près de', to: 'presque' }],
      },
    ]);
    desk.workspace.undo();
    desk.workspace.undo();
    desk.workspace.undo();
    desk.workspace.undo();
    expect(desk.workspace.pending.size).toBe(0);
  });

  test('of the words that a mention quotes, or of a mention taken away, keeps the rest of the thread', async () => {
    const thread = 'commitments/contractualiser-avec-les-collectivites';
    desk.apply({ record: thread, at: 'mentions.2.quote', value: 'Des travaux sont également en cours' });
    desk.apply({ record: thread, at: 'parties.2', value: undefined });
    const [{ edits, kind } = { edits: [], kind: '' }] = view().undeclared;
    expect([kind, edits.map(({ from, to }) => [from.slice(0, 12), to])]).toEqual([
      'substance',
      [
        ['Des travaux ', 'Des travaux sont également en cours'],
        ['la contractu', ''],
      ],
    ]);
    desk.life.declare({ records: [thread], ...TODAY });
    expect((await desk.publishing.publish()).refusal).toBeUndefined();
    expect(refusals()).toEqual([]);
  });

  test('is declared only of what has changed', () => {
    expect(() => desk.life.declare({ records: [FIGURE], ...TODAY })).toThrow(/rien à déclarer/);
    // What is only added needs no word.
    desk.apply({ record: 'themes/sante', at: 'order', value: 99 });
    expect(view().undeclared).toEqual([]);
  });
});

describe('a word that was badly copied', () => {
  test('is made good in the text, in its chain and in all that quotes it; the raw text stays', async () => {
    const raw = readFileSync(join(content, `sources/${DOCUMENT}.txt`));
    desk.life.correct(DOCUMENT, stretch('accompa-gnement'), 'accompagnement', 'mot coupé en fin de ligne');
    const chain = desk.record(`transcriptions/${DOCUMENT}`).fields['edits'];
    expect(chain).toContainEqual({
      kind: 'jonction',
      from: 'accompa-\ngnement',
      to: 'accompagnement',
      why: 'mot coupé en fin de ligne',
    });
    const waiting = view().undeclared;
    expect(waiting.map(({ record }) => record)).toContain(`communiques/${DOCUMENT}`);
    expect(waiting.length).toBeGreaterThan(1);
    for (const { record } of waiting)
      expect(JSON.stringify(desk.record(record).fields), record).not.toContain(BAD);
    desk.life.declare({ records: waiting.map(({ record }) => record), ...TODAY });
    expect((await desk.publishing.publish()).problems).toEqual([]);
    expect(refusals()).toEqual([]);
    expect(readFileSync(join(content, `sources/${DOCUMENT}.txt`)).equals(raw)).toBe(true);
    const text = readFileSync(join(content, `communiques/${DOCUMENT}.mdx`), 'utf8');
    expect(text).toContain("renforcer encore l'accompagnement de ceux");
    expect(text).toContain('edits:\n      - from: "un enjeu d\'insertion');
  });

  test('is never another word than that of the document', () => {
    expect(() =>
      desk.life.correct(DOCUMENT, stretch('plus de 70 acteurs'), 'plus de 90 acteurs', 'x'),
    ).toThrow(/le texte reçu dit « 70 »|le texte reçu dit « plus de 70 acteurs »/);
    expect(() => desk.life.correct(DOCUMENT, stretch('acteurs'), 'acteurs', 'x')).toThrow(/les mêmes/);
    expect(desk.workspace.pending.size).toBe(0);
  });

  test('written again as the raw text has it needs no edit any more', () => {
    const edits = () => (desk.record(`transcriptions/${DOCUMENT}`).fields['edits'] as unknown[]).length;
    const before = edits();
    desk.life.correct(DOCUMENT, stretch('accompa-gnement'), 'accompa-\ngnement', 'comme reçu');
    expect(edits()).toBe(before - 1);
  });
});

describe('another name', () => {
  test('keeps the former address, and all that led there follows', async () => {
    expect(desk.life.rename(FIGURE, 'places-du-confinement')).toBe('figures/places-du-confinement');
    expect(desk.record('figures/places-du-confinement').fields['formerly']).toEqual([
      '/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/',
    ]);
    expect(view().undeclared).toEqual([]);
    // It is no draft: it was published under another name.
    expect(view().records.find(({ record }) => record === 'figures/places-du-confinement')).toMatchObject({
      isDraft: false,
    });
    expect(desk.publishing.saveDraft().written).toEqual([]);
    const again = new Desk(content);
    expect((await again.publishing.publish()).problems).toEqual([]);
    expect(refusals()).toEqual([]);
    const { content: read } = judged(readAgain(content));
    const text = JSON.stringify(
      Object.values(read?.entries ?? {}).map((all) => all.map(({ source }) => source)),
    );
    expect(text).not.toContain('"places-d-hebergement-ouvertes-pendant-le-confinement"');
    expect(text.match(/\/chiffres\/places-du-confinement\//g)?.length).toBeGreaterThan(0);
  });

  test('of a document takes its chain with it', async () => {
    desk.life.rename(`communiques/${DOCUMENT}`, '2020-07-10-forum');
    expect((await desk.publishing.publish()).problems).toEqual([]);
    expect(refusals()).toEqual([]);
    expect(() => readFileSync(join(content, `transcriptions/${DOCUMENT}.yaml`))).toThrow(/ENOENT/);
  });

  test('is one that nobody bears, and can be an address', () => {
    expect(() => desk.life.rename('themes/sante', 'acces-aux-droits')).toThrow(/existe déjà/);
    expect(() => desk.life.rename('themes/sante', 'Santé !')).toThrow(/lettres sans accent/);
    expect(() => desk.life.rename(`transcriptions/${DOCUMENT}`, 'x')).toThrow(/suit celui/);
    expect(desk.workspace.pending.size).toBe(0);
    expect(view().canUndo).toBe(false);
  });

  test('and a correction are declared of one record', async () => {
    desk.life.rename(FIGURE, 'places-du-confinement');
    desk.apply({ record: 'figures/places-du-confinement', at: 'title', value: 'Places du confinement' });
    expect(view().undeclared.map(({ record, edits }) => [record, edits.length])).toEqual([
      ['figures/places-du-confinement', 1],
    ]);
    desk.life.declare({ records: ['figures/places-du-confinement'], ...TODAY });
    expect((await desk.publishing.publish()).problems).toEqual([]);
    expect(refusals()).toEqual([]);
  });
});

test('two records that are one: the first takes what the other says, and its address', async () => {
  const [kept, other] = ['vocabulary/mettre-a-l-abri', 'vocabulary/hebergement'];
  desk.life.merge(other, kept);
  expect(desk.record(kept).fields['formerly']).toEqual(['/vocabulaire/hebergement/']);
  // Its passages use the other word.
  expect(desk.record(kept).fields['also']).toContain('hébergement');
  expect(() => desk.record(other)).toThrow(/n’existe pas/);
  const waiting = view().undeclared.map(({ record }) => record);
  if (waiting.length > 0) desk.life.declare({ records: waiting, ...TODAY });
  expect((await desk.publishing.publish()).problems).toEqual([]);
  expect(refusals()).toEqual([]);
  expect(() => desk.life.merge(kept, 'themes/sante')).toThrow(/même sorte/);
  expect(() => desk.life.merge(kept, kept)).toThrow(/même sorte/);
  expect(() =>
    desk.life.merge(`communiques/${DOCUMENT}`, 'communiques/2019-01-16-lancement-de-la-strategie-regionale'),
  ).toThrow(/ne se fond pas/);
});

test('a thread joins the one that it prolonged, in the order of time', () => {
  const [kept, other] = [
    'commitments/contractualiser-avec-les-collectivites',
    'commitments/elargir-la-contractualisation',
  ];
  desk.life.merge(other, kept);
  const { mentions, extends: prolonged } = desk.record(kept).fields as {
    mentions: { communique: string }[];
    extends?: unknown;
  };
  const days = mentions.map(({ communique }) => communique.slice(0, 10));
  expect(days).toEqual([...days].sort());
  expect(prolonged).toBeUndefined();
});

test('a withdrawal says its day and its reason, and its page stays', async () => {
  desk.apply({
    record: 'vocabulary/maraudes',
    at: 'withdrawn',
    value: { day: TODAY.day, why: 'Publié par erreur.' },
  });
  expect((await desk.publishing.publish()).problems).toEqual([]);
  expect(refusals()).toEqual([]);
  expect(
    judged(readAgain(content)).content?.entries.vocabulary.find(({ id }) => id === 'maraudes')?.life,
  ).toMatchObject({
    withdrawn: { day: TODAY.day, why: 'Publié par erreur.' },
  });
});

test('a record kept as a whole loses nothing of its life', () => {
  desk.apply({ record: FIGURE, at: 'title', value: 'Places ouvertes pendant le confinement' });
  desk.life.declare({ records: [FIGURE], ...TODAY });
  const { changes, ...fields } = desk.record(FIGURE).fields;
  desk.apply({ record: FIGURE, at: '', value: fields });
  expect(desk.record(FIGURE).fields['changes']).toEqual(changes);
});

describe('the deadline of a commitment', () => {
  const thread = 'doubler-le-soutien-aux-conseils-departementaux';
  const due = (words: string) =>
    desk.suggest({ id: DOCUMENT, as: 'échéance', chosen: stretch(words), target: thread });

  test('is read from the words, with their period', () => {
    // A deadline that is published may be said otherwise, and then says so.
    expect(due('en 2020')).toMatchObject({
      record: `commitments/${thread}`,
      at: 'due',
      value: { period: '2020', words: 'en 2020', communique: DOCUMENT },
    });
    desk.apply(due('en 2020'));
    expect(
      view().problems.filter(
        ({ field, severity }) => /^due\.(?:period|words)/.test(field) && severity === 'refuse',
      ),
    ).toEqual([]);
  });

  test('is invented from no others', () => {
    expect(() => due('travaux')).toThrow(/ni échéance ni rythme/);
  });
});

test('what is taken back can be made again, until something else is done', () => {
  desk.apply({ record: FIGURE, at: 'title', value: 'Un' });
  desk.workspace.undo();
  expect([view().canUndo, view().canRedo]).toEqual([false, true]);
  desk.workspace.redo();
  expect(desk.record(FIGURE).fields['title']).toBe('Un');
  desk.workspace.undo();
  desk.apply({ record: FIGURE, at: 'title', value: 'Deux' });
  expect(view().canRedo).toBe(false);
});
