/** Is the raw text of a document what the import reads in the file received? The first link of the chain of custody. */
import { complaint, type Complaint } from '#text/complaint.ts';
import { formOf } from '#text/form.ts';
import { draftFrom } from './draft.ts';
import { NOTHING_KNOWN } from './known.ts';
import { formatOf, readDocument } from './readers.ts';
import { rawTextOf } from './readers/text.ts';

/** Words on each side of the first that differs, in a message. */
const AROUND = 4;

/** The raw text that an import of this file writes; empty if it reads no word there. @throws if it cannot be read */
async function rawTextIn(bytes: Uint8Array, name: string): Promise<string> {
  const format = formatOf(name);
  if (format === undefined) throw new Error('format inconnu');
  const document = await readDocument(bytes, format);
  if (document.blocks.length === 0) return '';
  const raw = format === 'txt' || format === 'md' ? { raw: rawTextOf(bytes) } : {};
  return draftFrom(document, { name, known: NOTHING_KNOWN, ...raw }).raw;
}

interface Word {
  words: string;
  /** Where its form begins, among the forms of all the words. */
  start: number;
}

/** A text as its words, and their forms joined: nothing of how its lines are cut. */
function wordsOf(text: string): { words: Word[]; form: string } {
  const words: Word[] = [];
  let form = '';
  for (const one of text.split(/\s+/u).filter((part) => part !== '')) {
    words.push({ words: one, start: form.length });
    form += formOf(one);
  }
  return { words, form };
}

const around = (words: readonly Word[], at: number): string => {
  const rank = words.findLastIndex(({ start }) => start <= at);
  const shown = words.slice(Math.max(0, rank - AROUND), rank + AROUND + 1).map((one) => one.words);
  return at < 0 || shown.length === 0 ? 'plus rien' : `« ${shown.join(' ')} »`;
};

/** Where the two first differ; nowhere if one says all that the other says, and no more. */
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Can an import read this file? */
export const isRead = (name: string): boolean => formatOf(name) !== undefined;

/**
 * Why `raw` is not what the file says, or `undefined`. Blanks, line ends and typography are put aside: they are those of
 * a reader, which may learn to read better.
 * @param name of the file; `shown` is its path in messages, `source` that of the raw text
 */
export async function explainOriginal(
  raw: string,
  bytes: Uint8Array,
  { name, shown, source }: { name: string; shown: string; source: string },
): Promise<Complaint | undefined> {
  const why =
    'si le texte vient d’ailleurs, dites-le à côté du fichier : rawWhy: "d’où vient notre texte, et pourquoi"';
  let read: string;
  try {
    read = await rawTextIn(bytes, name);
  } catch (error) {
    return complaint(
      `${shown} ne peut pas être relu (${error instanceof Error ? error.message : String(error)}) : rien ne prouve que le texte brut en vient`,
      `remettez le fichier reçu ; ${why}`,
    );
  }
  if (read.trim() === '')
    return complaint(
      `aucun mot n’est lu dans ${shown} : rien ne prouve que le texte brut en vient`,
      `si c’est une image que vous avez recopiée, dites-le à côté du fichier : rawWhy: "Texte recopié à la main d’un document numérisé."`,
    );
  const [file, ours] = [wordsOf(read), wordsOf(raw)];
  const at = firstDifference(file.form, ours.form);
  if (at === undefined) return undefined;
  const [theirs, here] = [
    around(file.words, at < file.form.length ? at : -1),
    around(ours.words, at < ours.form.length ? at : -1),
  ];
  return complaint(
    `le texte brut n’est pas celui que l’import lit dans ${shown} : le fichier dit ${theirs}, ${source} dit ${here}`,
    `remettez le texte tel que reçu (npm run import -- ${shown} --to relu l’écrit dans relu/sources/) ; ${why}`,
  );
}
