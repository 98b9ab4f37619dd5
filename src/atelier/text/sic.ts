/** A mistake of the document: kept, signalled by a note around its words, and the note declared in the chain of edits. */
import { withFields } from '#editing/file.ts';
import { saidIn, type Fields } from '#editing/print.ts';
import type { Reading } from '../proofs/reading.ts';
import { Refusal } from '../refusal.ts';
import { custodyOf, NOT_FOUND, placeInFile } from './place.ts';
import type { PendingFiles } from '../pending.ts';
import type { Workspace } from '../workspace.ts';

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

/** The files with the note, and its declaration. @throws Refusal if the words cannot be found again */
export function signalled(workspace: Workspace, id: string, reading: Reading, note: string): PendingFiles {
  if (/["<>{}\n]/.test(note))
    throw new Refusal('une note ne contient ni guillemets droits, ni accolades, ni chevrons');
  const { paths, text, chain, raw, fields, edits, bodyAt } = custodyOf(workspace, id);
  const { words } = reading;
  const at = placeInFile(text, reading);
  const signed = (said: string) => `<Sic note="${note}">${said}</Sic>`;
  const place = placeInRaw(raw, edits, at - bodyAt, words.length);
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
