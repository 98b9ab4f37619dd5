/** `npm run check -- --fix`: the signs of a content folder that a machine can mend, mended on the disk if that makes it better. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ContentFolder } from '#entries/content-folder.ts';
import { fixedCommunique, type Chain } from '#entries/mending/fix-communique.ts';
import { fixed, type Done } from '#entries/mending/fix.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { KINDS, namesOf } from '#kinds/index.ts';
import { plural } from '#text/word/agreement.ts';
import { formatNumber } from '#text/number/format.ts';

/** The files that go together, by their paths in the folder: all are written, or none. */
interface Change {
  files: ReadonlyMap<string, string>;
  path: string;
  done: readonly Done[];
}

/** Kinds that repeat what others wrote. */
const QUOTING = new Set(['transcriptions']);

function chainOf(root: string, name: string): Chain | undefined {
  const path = join(root, 'transcriptions', `${basename(name, '.mdx')}.yaml`);
  if (!existsSync(path)) return undefined;
  const transcription = readFileSync(path, 'utf8');
  const source = /^source:[ \t]*["']?([^"'\r\n]+?)["']?[ \t]*$/m.exec(transcription)?.[1] ?? '';
  const raw = join(root, 'sources', basename(source));
  return source !== '' && existsSync(raw) ? { transcription, raw: readFileSync(raw) } : undefined;
}

function changeOf(root: string, path: string, kind: string, isText: boolean): Change | undefined {
  const bytes = readFileSync(join(root, path));
  if (kind !== 'communiques') {
    const form = isText ? 'text' : QUOTING.has(kind) ? 'quoted' : 'record';
    const one = fixed(bytes, form);
    return one && { path, done: one.done, files: new Map([[path, one.text]]) };
  }
  const mended = fixedCommunique(bytes, chainOf(root, basename(path)));
  if (mended === undefined) return undefined;
  const files = new Map([[path, mended.fixed.text]]);
  if (mended.transcription !== undefined)
    files.set(`transcriptions/${basename(path, '.mdx')}.yaml`, mended.transcription);
  return { path, done: mended.fixed.done, files };
}

/** Every change that a machine can make to a folder. Raw files are never among them. */
function changesOf(root: string): Change[] {
  const folder = new ContentFolder(root, root);
  const paths = KINDS.flatMap((kind) =>
    folder.filesIn(kind).map((name) => ({ path: `${kind}/${name}`, kind, name })),
  ).filter(({ kind, name }) => name.endsWith(`.${namesOf(kind).extension}`));
  const site = existsSync(join(root, 'site.yaml')) ? [{ path: 'site.yaml', kind: 'site' }] : [];
  return [...paths, ...site].flatMap(
    ({ path, kind }) => changeOf(root, path, kind, path.endsWith('.mdx')) ?? [],
  );
}

/** How many problems a folder has, each as many times as it stands in its file. */
export const problemsIn = (root: string): number =>
  judged(readContent(root)).problems.reduce(
    (sum, { message }) => sum + Number(/ : (\d+) fois(?:, lignes|$)/.exec(message)?.[1] ?? 1),
    0,
  );

/** The changes with which the folder has fewer problems: all of them, or those that each do. */
function better(root: string, changes: readonly Change[]): readonly Change[] {
  const copy = mkdtempSync(join(tmpdir(), 'aufil-fix-'));
  const write = (one: Change, from?: string) => {
    for (const [path, text] of one.files)
      writeFileSync(join(copy, path), from === undefined ? text : readFileSync(join(from, path)));
  };
  try {
    cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
    let left = problemsIn(copy);
    for (const change of changes) write(change);
    if (problemsIn(copy) < left) return changes;
    for (const change of changes) write(change, root);
    return changes.filter((change) => {
      write(change);
      const now = problemsIn(copy);
      if (now >= left) write(change, root);
      const isBetter = now < left;
      left = Math.min(left, now);
      return isBetter;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const shownSign = (to: string): string =>
  to === '' ? 'effacé' : to.trim() === '' ? (to.includes('\n') ? 'ligne' : 'espace') : `« ${to.trim()} »`;

/** A sign taken away may bring two others together. */
const MOST_TURNS = 4;

function mendFolder(root: string, turn = 1): readonly Change[] {
  const found = changesOf(root);
  const changes = found.length === 0 ? [] : better(root, found);
  for (const { files } of changes) for (const [path, text] of files) writeFileSync(join(root, path), text);
  return changes.length === 0 || turn === MOST_TURNS ? changes : [...changes, ...mendFolder(root, turn + 1)];
}

/** Mends the folder; what was done, a line each, in French. */
export function fixFolder(root: string, shown: string): string[] {
  const changes = mendFolder(root);
  const count = changes.reduce((sum, { done }) => sum + done.length, 0);
  if (count === 0) return ['Rien à corriger par une machine.'];
  const files = new Set(changes.flatMap((change) => [...change.files.keys()])).size;
  return [
    ...changes.flatMap(({ path, done, files: written }) => [
      ...done.map(
        ({ line, column, what, to }) =>
          `corrigé : ${shown}/${path}:${line}:${column} — ${what} → ${shownSign(to)}`,
      ),
      ...[...written.keys()]
        .filter((other) => other !== path)
        .map((other) => `déclaré : ${shown}/${other} — modifications « signe » de ${shown}/${path}`),
    ]),
    `${formatNumber(count)} ${plural(count, 'signe corrigé', 'signes corrigés')} dans ${formatNumber(files)} ${plural(files, 'fichier', 'fichiers')} ; aucun mot n’est changé, aucun fichier brut n’est touché.`,
  ];
}
