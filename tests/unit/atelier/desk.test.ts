/** The gestures of the workshop, from the document received to what is written, and all that it will not write. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { bodyOf } from '#editing/file.ts';
import type { DocumentView, ProofName, Suggestion } from '#atelier/protocol.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { FIXTURES } from '../../corpora.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let content: string;
let desk: Desk;
let id: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atelier-'));
  content = join(folder, 'content');
  copyWithoutSecond(content);
  expect(judged(readContent(content)).problems).toEqual([]);
  desk = new Desk(content);
  const bytes = readFileSync(join(FIXTURES, 'import/fondateur-2020.docx'));
  ({ id } = await desk.import('fondateur-2020.docx', bytes));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const view = (): DocumentView => desk.document(id);
function read(as: ProofName, words: string, target?: string): Suggestion {
  const leaf = view().leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  expect(start, words).toBeGreaterThan(-1);
  return desk.suggest({
    id,
    as,
    chosen: { leaf: leaf?.index ?? 0, start, end: start + words.length },
    target,
  });
}
const own = ({ record }: Suggestion) =>
  view()
    .problems.filter((one) => one.record === record && one.severity === 'refuse')
    .map(({ field, message }) => `${field} ${message}`);

describe('a document received', () => {
  test('is a draft on the desk, none of it on disk, and says what it lacks', () => {
    const shown = view();
    expect(shown.isDraft).toBe(true);
    expect(shown.unsaved).toContain(`communiques/${id}`);
    expect(() => readFileSync(join(content, `communiques/${id}.mdx`))).toThrow(/ENOENT/);
    expect(shown.problems.map(({ field }) => field)).toContain('summary');
    expect(readFileSync(join(folder, `brouillons/${id}/original.docx`)).length).toBeGreaterThan(1000);
  });

  test('is not taken twice', async () => {
    const bytes = readFileSync(join(FIXTURES, 'import/fondateur-2020.docx'));
    await expect(desk.import('fondateur-2020.docx', bytes)).rejects.toThrow(
      /existe déjà : rien n’est remplacé/,
    );
    await expect(desk.import('photo.png', bytes)).rejects.toThrow(/format non lu/);
  });

  test('counts its numbers and its sentences, and proposes something for each number', () => {
    const { progress, numbers, proposals } = view();
    expect(progress.settled).toBeLessThan(progress.numbers);
    const open = numbers.filter(({ state }) => state === 'rien');
    expect(open.length).toBe(progress.numbers - progress.settled);
    for (const number of open)
      expect(
        proposals.some(
          ({ leaf, start, end }) => leaf === number.leaf && start <= number.start && end >= number.end,
        ),
      ).toBe(true);
  });
});

describe('words that prove', () => {
  test('a figure: value, unit, reserve, level, verb and period are those of the words', () => {
    expect(read('chiffre', '1 000').value).toMatchObject({
      value: 1000,
      unit: 'places supplémentaires',
      approximation: 'plus de',
      level: 'attendu',
      verb: 'devraient être créées',
      period: { period: '2020', words: 'cette année' },
      communique: id,
    });
    expect(read('chiffre', '800 000€').value).toMatchObject({
      value: 800000,
      unit: 'EUR',
      verb: 'a été lancé',
    });
    expect(read('chiffre', 'doublés').value).toMatchObject({ value: 2, nature: 'multiple' });
    expect(read('chiffre', 'plus de 70 acteurs').value).toMatchObject({
      value: 70,
      quote: 'plus de 70 acteurs de terrain',
    });
  });

  test('nothing that they do not say', () => {
    expect(() => read('chiffre', 'Ce temps fort')).toThrow(/aucun nombre ne se lit/);
    expect(() => read('chiffre', '10 juillet')).toThrow(/est une date/);
    expect(() => read('événement', 'Ce temps fort')).toThrow(/aucune date ne se lit/);
    expect(() => read('mention', 'Ce temps fort')).toThrow(/dites à quelle fiche/);
    expect(() => read('mention', 'Ce temps fort', 'nulle-part')).toThrow(/n’existe pas/);
    expect(read('engagement', 'Des travaux sont également en cours').value).not.toHaveProperty('level');
  });

  test('a person who is known gets one office more, one who is not becomes a record', () => {
    const known = read('fonction', 'Michel Lalande');
    expect(known).toMatchObject({
      record: 'people/michel-lalande',
      at: 'offices.1',
      value: { title: 'préfet de la région Hauts-de-France' },
    });
    desk.apply(known);
    const unknown = read('fonction', 'Marine Jeantet');
    expect(unknown).toMatchObject({ record: 'people/marine-jeantet', at: '' });
    desk.apply(unknown);
    expect(own(unknown)).toEqual([]);
    expect(
      view()
        .proposals.filter(({ as }) => as === 'fonction')
        .map(({ gist }) => gist),
    ).toEqual([expect.stringContaining('Rodolphe Dumoulin')]);
  });
});

describe('gestures', () => {
  test('what is accepted settles its number, and can be undone', () => {
    const before = view();
    desk.apply(read('chiffre', '1 000'));
    expect(view().progress.settled).toBe(before.progress.settled + 1);
    desk.workspace.undo();
    expect(view()).toEqual({ ...before, canRedo: true });
    desk.apply(read('chiffre', '1 000'));
  });

  test('what is wrong is said at its field, before and after', async () => {
    const figure = read('chiffre', '3 000');
    const wrong = { ...figure, value: { ...(figure.value as object), value: 4000 } };
    expect((await desk.attempt(wrong)).problems).toContainEqual(
      expect.objectContaining({ field: 'value', severity: 'refuse', record: figure.record }),
    );
    expect(view().unsaved).not.toContain(figure.record);
    desk.apply(wrong);
    expect(own(figure)).toEqual([expect.stringContaining('4000')]);
    desk.apply({ ...figure, isNew: false });
    expect(own(figure)).toEqual([]);
  });

  test('a number is waived with a reason, and only with one', async () => {
    const waiver = read('raison', '3 enjeux');
    expect(waiver).toMatchObject({ record: `communiques/${id}`, at: 'waivedNumbers.0', value: { why: '' } });
    expect((await desk.attempt(waiver)).problems.map(({ field }) => field)).toContain('waivedNumbers.0.why');
    desk.apply({ ...waiver, value: { ...(waiver.value as object), why: 'Le texte les nomme.' } });
    expect(view().numbers.find(({ words }) => words === '3')).toMatchObject({
      state: 'raison',
      by: 'Le texte les nomme.',
    });
  });

  test('a sentence, or a record that it names, is left aside with a reason', () => {
    const sentence = read('phrase', 'Ce temps fort');
    expect(sentence).toMatchObject({
      record: `communiques/${id}`,
      at: 'waivedSentences.0',
      value: { why: '', quote: expect.stringMatching(/^Ce temps fort .*Hauts-de-France$/) as string },
    });
    expect(read('nommée', 'Conseils départementaux', 'organisations/conseils-departementaux')).toMatchObject({
      at: 'waivedRecords.0',
      value: { record: 'organisations/conseils-departementaux', why: '' },
    });
    expect(() => read('nommée', 'Conseils départementaux')).toThrow(/dites à quelle fiche/);
    expect(() => read('nommée', 'Conseils départementaux', 'nulle part')).toThrow(/n’est pas une fiche/);
  });

  test('a sentence joins a thread, and the thread keeps its bytes', () => {
    const path = join(content, 'commitments/contractualiser-avec-les-collectivites.yaml');
    const bytes = readFileSync(path, 'utf8');
    const mention = read(
      'mention',
      'Des travaux sont également en cours',
      'contractualiser-avec-les-collectivites',
    );
    desk.apply(mention);
    expect(own(mention)).toEqual([]);
    const after = desk.workspace.text('commitments/contractualiser-avec-les-collectivites.yaml') ?? '';
    const added = after.split('\n').filter((line) => !bytes.split('\n').includes(line));
    expect(added.length).toBeGreaterThan(3);
    expect(
      after
        .split('\n')
        .filter((line) => !added.includes(line))
        .join('\n'),
    ).toBe(bytes);
    expect(readFileSync(path, 'utf8')).toBe(bytes);
  });

  test('a record begins by its name, with an id that nobody bears, and can be withdrawn', async () => {
    const begun = desk.begin('organisations', 'État');
    expect(begun).toMatchObject({ record: 'organisations/etat-2', at: '', value: { name: 'État' } });
    expect(desk.begin('vocabulary', 'Épicerie solidaire').value).toEqual({ term: 'Épicerie solidaire' });
    expect((await desk.attempt(begun)).problems.map(({ field }) => field)).toContain('kind');
    desk.apply({ ...begun, value: { name: 'Épiceries solidaires', kind: 'autre' } });
    expect(desk.record(begun.record).fields).toEqual({ name: 'Épiceries solidaires', kind: 'autre' });
    desk.apply({ record: begun.record, at: '', value: null });
    expect(() => desk.record(begun.record)).toThrow(/n’existe pas/);
    expect(view().unsaved).not.toContain(begun.record);
  });

  test('a refused proposal is not made again, in another opening either', () => {
    const [first] = view().proposals;
    expect(first).toBeDefined();
    desk.refuse(first?.key ?? '');
    expect(view().proposals.map(({ key }) => key)).not.toContain(first?.key);
    const again = new Desk(content);
    expect(again.document(id).proposals).toEqual(view().proposals);
    expect(again.document(id).unsaved).toEqual(view().unsaved);
  });
});

test('what was kept and cannot be read is set aside, not thrown away', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'atelier-'));
  copyWithoutSecond(join(elsewhere, 'content'));
  mkdirSync(join(elsewhere, 'brouillons/pieces'), { recursive: true });
  writeFileSync(join(elsewhere, 'brouillons/pieces/photo.jpg'), 'reçue');
  writeFileSync(join(elsewhere, 'brouillons/atelier.json'), '{"pending": {"figures/x.yaml":');
  expect(new Desk(join(elsewhere, 'content')).overview().unsaved).toEqual([]);
  expect(readFileSync(join(elsewhere, 'brouillons/atelier.json.illisible'), 'utf8')).toContain('figures/x');
  // What it named is not known: no file that waits is given up.
  expect(readFileSync(join(elsewhere, 'brouillons/pieces/photo.jpg'), 'utf8')).toBe('reçue');
  rmSync(elsewhere, { recursive: true });
});

test('a raw text is shown with its declared edits: what is kept and put is the published text', () => {
  const { pieces } = desk.comparison(id);
  const joined = (signs: string) =>
    pieces.flatMap(({ sign, text }) => (signs.includes(sign) ? [text] : [])).join('');
  expect(joined(' -')).toBe(desk.workspace.text(`sources/${id}.txt`));
  expect(bodyOf(desk.workspace.text(`communiques/${id}.mdx`) ?? '').trimStart()).toBe(
    joined(' +').trimStart(),
  );
  expect(pieces.filter(({ sign, why }) => sign !== ' ' && why === undefined)).toEqual([]);
  expect(() => desk.comparison('nulle-part')).toThrow(/aucun texte brut/);
});

test('a mistake of the document is kept, signalled, and its note declared: the chain still replays', () => {
  const before = view();
  const chosen = (words: string) => {
    const leaf = before.leaves.findLast(({ text }) => text.includes(words));
    const start = leaf?.text.lastIndexOf(words) ?? -1;
    return { leaf: leaf?.index ?? 0, start, end: start + words.length };
  };
  desk.signal(id, chosen('pauvreté'), 'Un mot essayé.');
  expect(desk.workspace.text(`communiques/${id}.mdx`)).toContain('<Sic note="Un mot essayé.">pauvreté</Sic>');
  const said = view().problems.map(({ record, message }) => `${record} ${message}`);
  expect(said).toEqual(before.problems.map(({ record, message }) => `${record} ${message}`));
  expect(view().leaves.map(({ text }) => text)).toEqual(before.leaves.map(({ text }) => text));
  const { pieces } = desk.comparison(id);
  expect(pieces.some(({ text, sign }) => sign === '+' && text.endsWith('pauvreté</Sic>'))).toBe(true);
  expect(() => desk.signal(id, chosen('pauvreté'), 'Encore.')).toThrow(/ne se retrouvent pas|porte déjà/);
  expect(() => desk.signal(id, chosen('stratégie'), 'Une "note".')).toThrow(/guillemets droits/);
  desk.workspace.undo();
  expect(view()).toEqual({ ...before, canRedo: true });
});

describe('what is written', () => {
  test('is never what the check refuses to publish', async () => {
    const { written, refusal, problems } = await desk.publishing.publish();
    expect(written).toEqual([]);
    expect(refusal).toMatch(/le contrôle refuse de publier/);
    expect(problems.map(({ field }) => field)).toContain('summary');
  });

  test('can always be a draft; what is published waits, and the check accepts the folder', () => {
    const { written, refusal } = desk.publishing.saveDraft();
    expect(written).toContain(`communiques/${id}.mdx`);
    expect(written).toContain('people/marine-jeantet.yaml');
    expect(refusal).toContain('people/michel-lalande.yaml');
    expect(readFileSync(join(content, `communiques/${id}.mdx`), 'utf8')).toMatch(/^status: brouillon$/m);
    expect(judged(readContent(content)).problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  });

  test('is never written over somebody else’s newer version', () => {
    const path = join(content, 'people/marine-jeantet.yaml');
    const fields = desk.record('people/marine-jeantet').fields;
    desk.apply({ record: 'people/marine-jeantet', at: '', value: { ...fields, familyName: 'Jeantet' } });
    desk.apply({
      record: 'people/marine-jeantet',
      at: 'offices.0.title',
      value: 'déléguée interministérielle',
    });
    const newer = `${readFileSync(path, 'utf8')}# relu\n`;
    writeFileSync(path, newer);
    desk.forget();
    expect(() => desk.publishing.saveDraft()).toThrow(
      /une version plus récente existe, et n’a pas été remplacée/,
    );
    expect(readFileSync(path, 'utf8')).toBe(newer);
    desk.abandon('people/marine-jeantet');
    expect(desk.publishing.saveDraft().written).toEqual([]);
  });

  test('never leaves content/', () => {
    const leaving = [
      '../package',
      'figures/../../x',
      'figures/a/b',
      'site',
      '/etc/passwd',
      'figures/A',
      'autres/x',
    ];
    for (const record of leaving) {
      expect(() => desk.record(record), record).toThrow();
      expect(() => desk.apply({ record, at: '', value: { title: 'x' } }), record).toThrow();
    }
    // Nor by what a file of the folder, or what was kept, names.
    const chain = {
      communique: id,
      source: '../../brouillons/atelier.json',
      sha256: '0',
      origin: 'x',
      edits: [],
    };
    desk.apply({ record: `transcriptions/${id}`, at: '', value: chain });
    expect(() => desk.comparison(id)).toThrow();
    desk.workspace.undo();
    const kept = { pending: { '../dehors.yaml': { text: 'title: x', base: null } }, refused: [] };
    writeFileSync(join(folder, 'brouillons/atelier.json'), JSON.stringify(kept));
    expect(() => new Desk(content).publishing.saveDraft()).toThrow();
    expect(() => readFileSync(join(folder, 'dehors.yaml'))).toThrow(/ENOENT/);
    mkdirSync(join(folder, 'dehors'));
    rmSync(join(content, 'missing'), { recursive: true });
    symlinkSync(join(folder, 'dehors'), join(content, 'missing'));
    expect(() => desk.apply({ record: 'missing/x', at: '', value: { title: 'x' } })).toThrow(
      /pourrait mener ailleurs/,
    );
    symlinkSync(join(folder, 'package.json'), join(content, 'figures/lien.yaml'));
    expect(() => desk.record('figures/lien')).toThrow(/est un lien/);
  });
});
