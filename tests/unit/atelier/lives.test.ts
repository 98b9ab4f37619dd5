/**
 * Lives of a desk with two documents in progress: typed, shared, saved, published one by one, taken back, renamed,
 * withdrawn, proposed, with a colleague between. No published byte of the other document ever changes, no word of a
 * colleague's is overwritten, and nothing typed is lost.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf } from '#editing/file.ts';
import { isFields, isList, type Value } from '#editing/print.ts';
import { DeskLife, GESTURES, type Gesture } from './desk-life.ts';
import { halls } from './halls.ts';

let base: string;
let documents: string[];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'vies-'));
  const { hall, bridge } = await halls(base);
  documents = [hall, bridge];
  writeFileSync(join(base, 'gitconfig'), '[user]\n  name = Une rédactrice\n  email = r@example.org\n');
  writeFileSync(join(base, '.gitignore'), 'gitconfig\nbrouillons/\n');
  const life = new DeskLife(base, documents);
  life.git('init', '--quiet', '--initial-branch=main');
  life.git('add', '.');
  life.git('commit', '--quiet', '-m', 'Avant');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const gesture: fc.Arbitrary<Gesture> = fc.record({ kind: fc.constantFrom(...GESTURES), one: fc.nat(1000) });

/** A first life that makes each gesture: whatever is drawn after it, none is left untried. */
const EACH: Gesture[] = [...GESTURES.map((kind) => ({ kind, one: 0 })), { kind: 'publish', one: 1 }];

const REMARK = /^# Relu : .*$/gm;
/** What a colleague wrote, wherever it stands. */
const remarksIn = (texts: Iterable<string | undefined>): Set<string> =>
  new Set([...texts].flatMap((text) => text?.match(REMARK) ?? []));

/** All that a file says to readers in the words of one document: the whole of it, or the items that quote it. */
function saidOf(path: string, text: string | undefined, document: string): string[] {
  if (text === undefined || /^status: brouillon$/m.test(text)) return [];
  const isOwn = path.includes(`/${document}.`) || text.includes(`\ncommunique: ${document}\n`);
  if (isOwn || !/^[a-z]+\/.*\.yaml$/.test(path)) return isOwn ? [text] : [];
  const items = (value: Value): string[] =>
    isList(value)
      ? value.flatMap(items)
      : !isFields(value)
        ? []
        : value['communique'] === document
          ? [JSON.stringify(value)]
          : Object.values(value).flatMap(items);
  return items(fieldsOf(text, false));
}

async function live(life: DeskLife, gestures: readonly Gesture[], done: Set<string>): Promise<void> {
  for (const one of gestures) {
    const [seen, disk] = [life.seen(), life.disk()];
    const refused = one.kind === 'publish' ? life.refusals() : [];
    const waited = [...life.desk.workspace.pending.values()].map(({ text }) => text);
    const outcome = await life.make(one);
    if (outcome === undefined) continue;
    const [now, written] = [life.seen(), life.disk()];
    // Whatever is written, or not, the editor sees what was typed.
    if (outcome !== 'done') expect([one, now]).toEqual([one, seen]);
    if ((one.kind === 'undo' || one.kind === 'redo') && !isDeepStrictEqual([...now], [...seen])) {
      const { workspace } = life.desk;
      const [back, again] =
        one.kind === 'undo' ? ['redo' as const, 'undo' as const] : ['undo' as const, 'redo' as const];
      workspace[back]();
      expect([one, life.seen()]).toEqual([one, seen]);
      workspace[again]();
    }
    // A colleague’s words stay: on disk, or in what waits of that file, unless the editor saw them and took them away.
    const remarks = remarksIn([
      ...written.values(),
      ...[...life.desk.workspace.pending.values()].map(({ text }) => text),
    ]);
    if (outcome !== 'done')
      expect([
        one,
        [...remarksIn([...disk.values(), ...waited])].filter((each) => !remarks.has(each)),
      ]).toEqual([one, []]);
    if (typeof outcome === 'object') {
      done.add('published');
      const document = documents[one.one % documents.length] ?? '';
      const others = documents.filter((each) => each !== document);
      const changed = [...disk].filter(([path, text]) => written.get(path) !== text).map(([path]) => path);
      // What is not said to be written is not; nothing of the other document alone is.
      expect([one, changed.filter((path) => !outcome.published.includes(path))]).toEqual([one, []]);
      const foreign = [...new Set([...disk.keys(), ...written.keys()])].filter((path) =>
        others.some(
          (each) =>
            !isDeepStrictEqual(saidOf(path, disk.get(path), each), saidOf(path, written.get(path), each)),
        ),
      );
      expect([one, foreign]).toEqual([one, []]);
      expect([one, life.refusals().filter((each) => !refused.includes(each))]).toEqual([one, []]);
    }
    done.add(one.kind);
  }
}

test('nothing typed is lost, and nothing of the other document changes, whatever is done on a desk', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 6, maxLength: 12 }), async (gestures) => {
      const folder = mkdtempSync(join(tmpdir(), 'vie-'));
      try {
        cpSync(base, folder, { recursive: true });
        await live(new DeskLife(folder, documents), gestures, done);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 9, endOnFailure: true, examples: [[EACH]] },
  );
  expect([...new Set<string>([...GESTURES, 'published'])].filter((one) => !done.has(one))).toEqual([]);
}, 240_000);
