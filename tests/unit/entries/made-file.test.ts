/** What was made of texts is kept in a file while texts and code are the same; what nobody asks again is forgotten. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { madeIn } from '#entries/memory/made-file.ts';
import { madeOnce, type Line } from '#text/made-once.ts';

const CODE = () => 'un code';

function someFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-fait-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'un.judged-made');
}

/** A file in which « un » has been made of two texts, one of them of several lines. */
function someMade(): string {
  const file = someFile();
  const made = madeIn(file, CODE);
  made.of('un').put('le texte', 'é\tune ligne\nune autre');
  made.of('un').put('rien', '');
  made.save();
  return file;
}

const found = (file: string, what: string, text: string, code = CODE) =>
  madeIn(file, code).of(what).get(text);

test('what was made is found again by the whole of its text and by what it is', () => {
  const file = someMade();
  expect(found(file, 'un', 'le texte')).toBe('é\tune ligne\nune autre');
  expect(found(file, 'un', 'rien')).toBe('');
  expect(found(file, 'un', 'le texte ')).toBeUndefined();
  expect(found(file, 'deux', 'le texte')).toBeUndefined();
});

test('another code knows nothing, nor does one that finds a file that was cut', () => {
  const file = someMade();
  expect(found(file, 'un', 'le texte', () => 'un autre code')).toBeUndefined();
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    expect([length, found(file, 'un', 'le texte')]).toEqual([length, undefined]);
  }
  expect(found(join(file, 'nulle part'), 'un', 'le texte')).toBeUndefined();
});

test('a line that a disk has changed is not known', () => {
  const file = someMade();
  const whole = readFileSync(file);
  const at = whole.indexOf('une ligne');
  whole.write('X', at);
  writeFileSync(file, whole);
  expect(at).toBeGreaterThan(0);
  expect(found(file, 'un', 'le texte')).toBeUndefined();
  expect(found(file, 'un', 'rien')).toBe('');
});

test('what was not asked again is forgotten once something is new', () => {
  const file = someMade();
  const next = madeIn(file, CODE);
  next.of('un').get('rien');
  next.of('un').put('un autre texte', 'une autre ligne');
  next.save();
  expect(['rien', 'un autre texte', 'le texte'].map((text) => found(file, 'un', text))).toEqual([
    '',
    'une autre ligne',
    undefined,
  ]);
});

test('a machine where nothing can be written makes it all again', () => {
  const made = madeIn(join(someMade(), 'nulle part'), CODE);
  made.of('un').put('le texte', 'une ligne');
  made.save();
  expect(made.of('un').get('le texte')).toBe('une ligne');
});

test('a thing is made once of one text', () => {
  const file = someFile();
  const NUMBER: Line<number> = { write: String, read: Number };
  let times = 0;
  const lengthOf = (text: string) => {
    const kept = madeIn(file, CODE);
    const length = madeOnce(kept.of('longueur'), text, NUMBER, () => {
      times += 1;
      return text.length;
    });
    kept.save();
    return length;
  };
  expect([lengthOf('abc'), lengthOf('abc'), times]).toEqual([3, 3, 1]);
  expect([lengthOf('abcd'), times]).toEqual([4, 2]);
  expect([madeOnce(undefined, 'abcd', NUMBER, () => 7), times]).toEqual([7, 2]);
});
