/** Where words of a document stand in its file, and the files that lead to its text. */
import { leavesOf, type Leaf } from '#document/model.ts';
import { yamlSpan } from '#editing/file.ts';
import { isFields, isList, saidIn, type Fields } from '#editing/print.ts';
import type { Reading } from '../proofs/reading.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';

export const NOT_FOUND = 'ces mots ne se retrouvent pas tels quels dans le fichier : changez-les à la main';

const lineOffset = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);

/** Where the chosen words stand in the file: between the line of their leaf and that of the next. */
export function placeInFile(text: string, { document, leaf, start, words }: Reading): number {
  const next: Leaf | undefined = leavesOf(document)[leaf.index + 1];
  const end = next === undefined ? text.length : lineOffset(text, next.position.line);
  let rank = leaf.text.slice(0, start).split(words).length - 1;
  let at = text.indexOf(words, lineOffset(text, leaf.position.line));
  for (; rank > 0 && at !== -1; rank -= 1) at = text.indexOf(words, at + words.length);
  if (at === -1 || at + words.length > end) throw new Refusal(NOT_FOUND);
  return at;
}

/** The files of a document whose text changes. */
export interface Custody {
  paths: { text: string; chain: string };
  /** The whole file of the document. */
  text: string;
  chain: string;
  raw: string;
  fields: Fields;
  edits: readonly Fields[];
  /** Where the text begins in its file, once the blanks that open it are those of the replayed one. */
  bodyAt: number;
}

const blankAtStart = (text: string): number => text.length - text.trimStart().length;

/** The text that edits give of a raw one. */
const replayed = (raw: string, edits: readonly Fields[]): string => {
  let [done, rest] = ['', raw];
  for (const { from, to } of edits) {
    const found = rest.indexOf(saidIn(from));
    done += rest.slice(0, Math.max(0, found)) + saidIn(to);
    rest = rest.slice(Math.max(0, found) + saidIn(from).length);
  }
  return done + rest;
};

/** @throws Refusal if the document has no raw text, or no chain that leads from it */
export function custodyOf(workspace: Workspace, id: string): Custody {
  const paths = { text: `communiques/${id}.mdx`, chain: `transcriptions/${id}.yaml` };
  const [text, chain] = [workspace.text(paths.text), workspace.text(paths.chain)];
  const fields = workspace.fields(`transcriptions/${id}`);
  const raw = workspace.text(`sources/${saidIn(fields?.['source'])}`)?.replaceAll('\r\n', '\n');
  if (text === undefined || chain === undefined || fields === undefined || raw === undefined)
    throw new Refusal('aucun texte brut n’accompagne ce communiqué : changez son texte à la main');
  const edits = (isList(fields['edits']) ? fields['edits'] : []).filter(isFields);
  const bodyStart = text.indexOf('\n', yamlSpan(text, true).end) + 1;
  const shift = blankAtStart(replayed(raw, edits)) - blankAtStart(text.slice(bodyStart));
  return { paths, text, chain, raw, fields, edits, bodyAt: bodyStart - shift };
}
