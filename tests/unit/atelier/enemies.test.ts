/** What is typed is never lost, and no one's bytes are written over: two tabs, two workshops, a locked file, a full disk. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { attach } from '#atelier/attached/attaching.ts';
import { Desk } from '#atelier/desk.ts';
import { JudgedOnce } from '#atelier/judged-once.ts';
import { failureSaid } from '#atelier/server/failure.ts';
import { writeAll } from '#atelier/write-all.ts';
import { copyWithoutSecond } from './without-2020.ts';

const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** A content folder whose name has spaces and accents. */
function opened(): { folder: string; desk: Desk } {
  const folder = mkdtempSync(join(tmpdir(), 'Été à la préfecture '));
  folders.push(folder);
  copyWithoutSecond(join(folder, 'contenu du site'));
  return { folder, desk: new Desk(join(folder, 'contenu du site')) };
}
const imported = async (
  desk: Desk,
  text = 'Lille, le 7 juillet 2021\n\n# La halle\n\nLa halle compte 12 étals et 30 bancs.\n',
) => `communiques/${(await desk.import('recu.md', new TextEncoder().encode(text))).id}`;

let folder: string;
let desk: Desk;
let record: string;
beforeEach(async () => {
  ({ folder, desk } = opened());
  record = await imported(desk);
});

describe('two tabs on one record', () => {
  const whole = () => desk.record(record).fields;

  test('each keeps the fields that only it has written', () => {
    const from = whole();
    desk.apply({ record, at: '', from, value: { ...from, summary: 'Du premier onglet.' } });
    desk.apply({ record, at: '', from, value: { ...from, place: 'Brumeval' } });
    expect(whole()).toMatchObject({ summary: 'Du premier onglet.', place: 'Brumeval' });
  });

  test('at one field, the second is refused, and told so while it is written', async () => {
    const from = whole();
    desk.apply({ record, at: '', from, value: { ...from, summary: 'Du premier onglet.' } });
    const second = { record, at: '', from, value: { ...from, summary: 'Du second.' } };
    await expect(desk.attempt(second)).rejects.toThrow(/a changé ailleurs.*« summary »/);
    expect(() => desk.apply(second)).toThrow(/rien n’est remplacé, et votre saisie reste ici/);
    expect(whole()).toMatchObject({ summary: 'Du premier onglet.' });
  });

  test('an item joins a list after those that came meanwhile, and one that moved is found again', async () => {
    const reason = (quote: string) => ({ quote, why: 'Un détail.' });
    const added = (quote: string) => ({ record, at: 'waivedNumbers.0', from: null, value: reason(quote) });
    desk.apply(added('12 étals'));
    expect((await desk.attempt(added('30 bananes'))).problems).toContainEqual(
      expect.objectContaining({ field: 'waivedNumbers.0.quote' }),
    );
    desk.apply(added('30 bancs'));
    expect(whole()['waivedNumbers']).toEqual([reason('12 étals'), reason('30 bancs')]);
    desk.apply({ record, at: 'waivedNumbers.0', value: null });
    desk.apply({
      record,
      at: 'waivedNumbers.1',
      from: reason('30 bancs'),
      value: { ...reason('30 bancs'), why: 'Deux détails.' },
    });
    expect(whole()['waivedNumbers']).toEqual([{ quote: '30 bancs', why: 'Deux détails.' }]);
  });

  test('the same addition, asked twice, is made once; another that is like it is added', () => {
    const twice = {
      record,
      at: 'waivedNumbers.0',
      from: null,
      value: { quote: '12 étals', why: 'Un détail.' },
    };
    desk.apply(twice);
    desk.apply(twice);
    expect(whole()['waivedNumbers']).toEqual([twice.value]);
    // The answer was lost, and something else came meanwhile.
    desk.apply({ ...twice, value: { quote: '30 bancs', why: 'Un détail.' } });
    desk.apply(twice);
    expect(whole()['waivedNumbers']).toHaveLength(2);
    const words = { record, at: 'summary', from: null, value: 'La halle ouvre.' };
    desk.apply(words);
    expect(() => desk.apply(words)).not.toThrow();
    expect(() => desk.apply({ ...words, value: 'La halle ferme.' })).toThrow(/a changé ailleurs/);
  });

  test('a record that went is not made again', () => {
    desk.apply({ record: 'themes/halles', at: '', isNew: true, value: { title: 'Halles' } });
    const from = desk.record('themes/halles').fields;
    desk.apply({ record: 'themes/halles', at: '', value: null });
    const late = { record: 'themes/halles', at: '', from, value: { title: 'Les halles' } };
    expect(() => desk.apply(late)).toThrow(/n’existe plus sous ce nom/);
  });
});

describe('a proposal refused', () => {
  const shown = () => desk.document(record.replace('communiques/', '')).proposals.map(({ key }) => key);

  test('comes back when it is taken back, and nothing else is', () => {
    const before = shown();
    const [first = ''] = before;
    desk.refuse(first);
    expect(shown()).not.toContain(first);
    desk.workspace.undo();
    expect(shown()).toEqual(before);
    desk.workspace.redo();
    expect(shown()).not.toContain(first);
    expect(new Desk(join(folder, 'contenu du site')).workspace.refused).toEqual(new Set([first]));
  });
});

describe('what the check has said', () => {
  test('is said again without judging, until a file or an answer changes', () => {
    const [root, pending] = [join(folder, 'contenu du site'), desk.workspace.pending];
    const once = new JudgedOnce<number>(root);
    let count = 0;
    const judged = (of: typeof pending) => once.of(of, () => (count += 1));
    expect([judged(pending), judged(new Map(pending)), judged(new Map())]).toEqual([1, 1, 2]);
    expect(judged(pending)).toBe(1);
    writeFileSync(join(root, 'themes/halles.yaml'), 'title: Halles\n');
    expect(judged(pending)).toBe(3);
    once.forget();
    expect(judged(pending)).toBe(4);
    // A content folder may be the root of a repository: what Git does there is no change of it.
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.git/index'), 'Git');
    writeFileSync(join(root, '.gitignore'), 'brouillons');
    expect(judged(pending)).toBe(4);
  });

  test('does not hide a file that a colleague breaks by hand, nor write over one', async () => {
    const id = record.replace('communiques/', '');
    await desk.readAgain(id);
    writeFileSync(join(folder, 'contenu du site/figures/brise.yaml'), 'title: [\n');
    await desk.readAgain(id);
    expect(() => desk.document(id)).not.toThrow();
    // One who writes the very file that waits is not written over.
    writeFileSync(join(folder, 'contenu du site', `${record}.mdx`), 'ni en-tête ni rien');
    expect(() => desk.publishing.saveDraft()).toThrow(/version plus récente existe/);
  });
});

describe('two workshops on one folder', () => {
  test('none writes over what the other has kept: its work is taken up, and the gesture is made again', () => {
    const other = new Desk(join(folder, 'contenu du site'));
    desk.apply({ record, at: 'summary', value: 'Du premier atelier.' });
    const gesture = () => other.apply({ record, at: 'place', value: 'Brumeval' });
    expect(gesture).toThrow(/un autre atelier est ouvert sur ce dossier/);
    expect(other.workspace.canUndo).toBe(false);
    gesture();
    expect(new Desk(join(folder, 'contenu du site')).record(record).fields).toMatchObject({
      summary: 'Du premier atelier.',
      place: 'Brumeval',
    });
    // Reading is enough to see it.
    desk.overview();
    expect(desk.record(record).fields).toMatchObject({ place: 'Brumeval' });
    expect(() => other.refuse('une proposition')).not.toThrow();
  });

  test('a gesture of several steps leaves the other’s work as it stands', () => {
    const other = new Desk(join(folder, 'contenu du site'));
    desk.apply({ record, at: 'summary', value: 'Du premier atelier.' });
    expect(() => other.workspace.together(() => other.workspace.take(new Map()))).toThrow(/un autre atelier/);
    expect(other.record(record).fields).toMatchObject({ summary: 'Du premier atelier.' });
  });
});

describe('what is kept beside the content, while the workshop is open', () => {
  const kept = () => join(folder, 'brouillons/atelier.json');
  const told = (one = desk) => one.record(record).fields['summary'];
  beforeEach(() => desk.apply({ record, at: 'summary', value: 'Une phrase.' }));

  test('is written again where it is gone, with what can be taken back', () => {
    rmSync(join(folder, 'brouillons'), { recursive: true });
    desk.overview();
    expect(told()).toBe('Une phrase.');
    expect(told(new Desk(join(folder, 'contenu du site')))).toBe('Une phrase.');
    desk.workspace.undo();
    expect(told()).toBeUndefined();
    rmSync(kept());
    desk.workspace.redo();
    expect(told()).toBe('Une phrase.');
  });

  test('is set aside where it is damaged, each time under a name of its own', () => {
    for (const damage of ['{"pending":', '[]']) {
      writeFileSync(kept(), damage);
      expect(() => desk.overview()).not.toThrow();
      expect(told()).toBe('Une phrase.');
      expect(desk.workspace.canUndo).toBe(true);
    }
    expect(readFileSync(`${kept()}.illisible`, 'utf8')).toBe('{"pending":');
    expect(readFileSync(`${kept()}.illisible-2`, 'utf8')).toBe('[]');
    expect(told(new Desk(join(folder, 'contenu du site')))).toBe('Une phrase.');
  });
});

describe('a file given, whose form is still open', () => {
  const given = () => join(folder, 'brouillons/pieces', `${record.replace('communiques/', '')}-plan.txt`);
  const another = () => new Desk(join(folder, 'contenu du site'));
  beforeEach(() => {
    attach(desk.workspace, desk.waitingFiles, {
      id: record.replace('communiques/', ''),
      as: 'attachments',
      name: 'plan.txt',
      bytes: new TextEncoder().encode('Le plan de la halle.\n'),
    });
  });

  test('is there after another workshop has opened', () => {
    another();
    expect(readFileSync(given(), 'utf8')).toBe('Le plan de la halle.\n');
  });
});

describe('a disk that refuses', () => {
  test('what cannot be kept is not done, and can be done once it can', () => {
    const beside = join(folder, 'brouillons/atelier.json.nouveau');
    mkdirSync(beside);
    const gesture = () => desk.apply({ record, at: 'summary', value: 'Une phrase.' });
    expect(gesture).toThrow(/EISDIR/);
    expect(desk.record(record).fields['summary']).toBeUndefined();
    expect(desk.workspace.canUndo).toBe(true);
    rmSync(beside, { recursive: true });
    gesture();
    desk.workspace.undo();
    expect(desk.record(record).fields['summary']).toBeUndefined();
    // What was not done is no step to take back.
    desk.workspace.undo();
    expect(desk.workspace.canUndo).toBe(false);
  });

  test('a locked file is not replaced', () => {
    desk.publishing.saveDraft();
    const place = join(folder, 'contenu du site', `${record}.mdx`);
    const before = readFileSync(place);
    chmodSync(place, 0o444);
    desk.apply({ record, at: 'summary', value: 'Une phrase.' });
    expect(() => desk.publishing.saveDraft()).toThrow(/en lecture seule, et n’a pas été remplacé/);
    expect(readFileSync(place).equals(before)).toBe(true);
    expect(desk.record(record).fields['summary']).toBe('Une phrase.');
    chmodSync(place, 0o644);
    desk.publishing.saveDraft();
    expect(readFileSync(place, 'utf8')).toContain('Une phrase.');
  });

  test('of several files, all are written or none, and nothing is left beside them', () => {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('a'), 'avant');
    mkdirSync(at('c/dossier'), { recursive: true });
    const bytes = (text: string) => new TextEncoder().encode(text);
    const targets = [
      { place: at('a'), said: 'a', bytes: bytes('après') },
      { place: at('b'), said: 'b', bytes: bytes('neuf') },
      { place: at('c'), said: 'c', bytes: bytes('un dossier est là') },
    ];
    expect(() => writeAll(targets)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    expect(readFileSync(at('a'), 'utf8')).toBe('avant');
    expect(existsSync(at('b'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('.atelier'))).toEqual([]);
  });

  test('what was put in place and cannot be put back is named', () => {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('a'), 'avant');
    writeFileSync(at('d'), 'avant');
    mkdirSync(at('c/dossier'), { recursive: true });
    const bytes = new TextEncoder().encode('après');
    const targets = [
      // Once the first is in its place, a folder stands where its way back would be written.
      { place: at('a'), said: 'content/a', bytes },
      { place: at('d'), said: 'content/d', bytes },
      {
        get place() {
          if (readFileSync(at('d'), 'utf8') === 'après') mkdirSync(at('.a.atelier/x'), { recursive: true });
          return at('c');
        },
        said: 'content/c',
        bytes,
      },
    ];
    expect(() => writeAll(targets)).toThrow(/n’a pas pu être remis comme avant : content\/a ;/);
    expect(readFileSync(at('d'), 'utf8')).toBe('avant');
    expect(readFileSync(at('a'), 'utf8')).toBe('après');
  });

  test('what is written in the content and cannot be noted so is not said to be unwritten', () => {
    desk.publishing.saveDraft();
    desk.apply({ record, at: 'summary', value: 'Une phrase.' });
    const { files } = desk.workspace;
    const write = files.write.bind(files);
    const beside = join(folder, 'brouillons/atelier.json.nouveau');
    files.write = (written) => {
      write(written);
      mkdirSync(beside);
    };
    expect(() => desk.publishing.saveDraft()).toThrow(/^tout est écrit dans le contenu/);
    expect(readFileSync(join(files.root, `${record}.mdx`), 'utf8')).toContain('Une phrase.');
    rmSync(beside, { recursive: true });
    files.write = write;
    expect(() => desk.publishing.saveDraft()).not.toThrow();
    expect(desk.workspace.pending.size).toBe(0);
  });

  test('is told in French', () => {
    for (const code of ['ENOENT', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'ENOTDIR', 'ENOTEMPTY'])
      expect(failureSaid(Object.assign(new Error(`${code}: in English`), { code }))).toMatch(
        /^un .* : rien n’a été écrit/,
      );
    const noGit = { code: 'ENOENT', syscall: 'spawnSync git' };
    expect(failureSaid(Object.assign(new Error('git'), noGit))).toBe('git');
    expect(failureSaid(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))).toMatch(
      /^le disque est plein : rien n’a été écrit/,
    );
    expect(failureSaid(new Error('autre'))).toBe('autre');
  });
});
