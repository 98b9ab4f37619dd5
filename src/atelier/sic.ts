/** A mistake of the document: kept, signalled by a note around its words, and the note declared in the chain of edits. */
import type { Leaf } from '#document/model.ts';
import { leavesOf } from '#document/model.ts';
import { withFields, yamlSpan } from '#editing/file.ts';
import { isFields, isList, saidIn, type Fields } from '#editing/print.ts';
import type { Reading } from './proofs/reading.ts';
import { Refusal } from './refusal.ts';
import type { PendingFiles, Workspace } from './workspace.ts';

const NOT_FOUND = 'ces mots ne se retrouvent pas tels quels dans le fichier : signalez-les à la main';

const lineOffset = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);

/** Where the chosen words stand in the file: between the line of their leaf and that of the next. */
function placeInFile(text: string, { document, leaf, start, words }: Reading): number {
  const next: Leaf | undefined = leavesOf(document)[leaf.index + 1];
  const end = next === undefined ? text.length : lineOffset(text, next.position.line);
  let rank = leaf.text.slice(0, start).split(words).length - 1;
  let at = text.indexOf(words, lineOffset(text, leaf.position.line));
  for (; rank > 0 && at !== -1; rank -= 1) at = text.indexOf(words, at + words.length);
  if (at === -1 || at + words.length > end) throw new Refusal(NOT_FOUND);
  return at;
}

interface RawPlace {
  /** Rank of the new edit among the others. */
  rank: number;
  /** From where it is looked for in the raw text, and where its words stand there. */
  from: number;
  at: number;
}

/** Where characters of the published text come from. @throws Refusal if an edit has put them there */
function placeInRaw(raw: string, edits: readonly Fields[], place: number, length: number): RawPlace {
  let [cursor, done] = [0, 0];
  for (const [rank, edit] of [...edits, undefined].entries()) {
    const from = saidIn(edit?.['from']);
    const found = edit === undefined ? raw.length : raw.indexOf(from, cursor);
    const at = cursor + place - done;
    if (found === -1) break;
    if (place >= done && at + length <= found) return { rank, from: cursor, at };
    done += found - cursor + saidIn(edit?.['to']).length;
    cursor = found + from.length;
  }
  throw new Refusal('une modification déclarée porte déjà sur ces mots : complétez-la à la main');
}

const blankAtStart = (text: string): number => text.length - text.trimStart().length;

/** The files with the note, and its declaration. @throws Refusal if the words cannot be found again */
export function signalled(workspace: Workspace, id: string, reading: Reading, note: string): PendingFiles {
  if (/["<>{}\n]/.test(note))
    throw new Refusal('une note ne contient ni guillemets droits, ni accolades, ni chevrons');
  const paths = { text: `communiques/${id}.mdx`, chain: `transcriptions/${id}.yaml` };
  const [text, chain] = [workspace.text(paths.text), workspace.text(paths.chain)];
  const fields = workspace.fields(`transcriptions/${id}`);
  const raw = workspace.text(`sources/${saidIn(fields?.['source'])}`)?.replaceAll('\r\n', '\n');
  if (text === undefined || chain === undefined || fields === undefined || raw === undefined)
    throw new Refusal('aucun texte brut n’accompagne ce communiqué : signalez la faute à la main');
  const { words } = reading;
  const at = placeInFile(text, reading);
  const signed = (said: string) => `<Sic note="${note}">${said}</Sic>`;
  const edits = (isList(fields['edits']) ? fields['edits'] : []).filter(isFields);
  const body = text.slice(text.indexOf('\n', yamlSpan(text, true).end) + 1);
  const published = edits.reduce<{ text: string; rest: string }>(
    (sofar, { from, to }) => {
      const found = sofar.rest.indexOf(saidIn(from));
      return {
        text: sofar.text + sofar.rest.slice(0, found) + saidIn(to),
        rest: sofar.rest.slice(found + saidIn(from).length),
      };
    },
    { text: '', rest: raw },
  );
  const shift = blankAtStart(published.text + published.rest) - blankAtStart(body);
  const place = placeInRaw(raw, edits, at - (text.length - body.length) + shift, words.length);
  let start = place.at;
  while (start > place.from && raw.indexOf(raw.slice(start, place.at + words.length), place.from) !== start)
    start -= 1;
  const from = raw.slice(start, place.at + words.length);
  if (!from.endsWith(words)) throw new Refusal(NOT_FOUND);
  const edit = { kind: 'note', from, to: from.slice(0, -words.length) + signed(words), why: note };
  return workspace.changedTexts([
    [paths.text, text.slice(0, at) + signed(words) + text.slice(at + words.length)],
    [
      paths.chain,
      withFields(chain, false, {
        ...fields,
        edits: [...edits.slice(0, place.rank), edit, ...edits.slice(place.rank)],
      }),
    ],
  ]);
}
