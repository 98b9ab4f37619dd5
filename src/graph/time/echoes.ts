/** Where a document says again the words of records that nothing ties to it: what a silence must never hide. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { contentWords } from '#text/word/likeness.ts';
import { echoIndexOf, toldIn, type EchoIndex, type Saying } from './echo-index.ts';
import { isMereHeading, isStateOf } from '../told/mere-heading.ts';
import { tiedTo } from '../ties.ts';

/** How a document says again what a record says: its very words, the name of someone or something, nearly the same words. */
export type Likeness = 'mot pour mot' | 'nom' | 'mots proches';

export interface Echo {
  /** « kind/id ». */
  record: string;
  /** What the record is called. */
  title: string;
  how: Likeness;
  /** The words of this document. */
  words: string;
  leaf: number;
  start: number;
}

/** « Le relais sera agrandi » is said in « Comme promis, le relais sera agrandi »: it need not begin a sentence. */
const isSaidIn = (document: Document, quote: string): boolean => {
  const [first = ''] = quote;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [quote, other + quote.slice(first.length)].some((words) => placesOf(document, words).length > 0);
};

/**
 * The sayings that a sentence says again, each once, among those that are wanted: entirely, or, unless it is told
 * already, for the most part. A sentence that a mention quotes is told: another thread, near in its words, is another matter.
 */
function saidIn(
  document: Document,
  sentence: string,
  isTold: boolean,
  { repeated, near }: EchoIndex,
  isWanted: (saying: Saying) => boolean,
): { saying: Saying; how: Likeness }[] {
  const words = contentWords(sentence);
  const again = repeated.by(words, isWanted).filter(({ quote }) => isSaidIn(document, quote));
  const nearly = isTold ? [] : near.by(words, isWanted);
  return [
    ...again.map((saying) => ({ saying, how: 'mot pour mot' as const })),
    ...nearly
      .filter((saying) => !again.includes(saying))
      .map((saying) => ({ saying, how: 'mots proches' as const })),
  ];
}

/**
 * Every echo in a communiqué of a record that no field ties to it, in reading order: one for each record.
 * A date, a value or a theme alone proves nothing: coverage of numbers and the concordance answer for these.
 * A thread of another dossier is another matter: nothing there would count this document as silent.
 */
export function echoesIn(entry: Entry<'communiques'>, content: Content): Echo[] {
  const { document } = entry;
  if (document === undefined) return [];
  const index = echoIndexOf(content);
  const told = toldIn(content, entry);
  const own = index.dossiers.ofDocument(entry.id);
  const tied = tiedTo(content, entry);
  const isWanted = ({ record, dossier }: Saying) =>
    !tied.has(record) && (!index.dossiers.areSeveral || (dossier !== undefined && own.includes(dossier)));
  const found = new Map<string, Echo>();
  const note = (echo: Echo) => {
    const known = found.get(echo.record);
    if (tied.has(echo.record) || (known !== undefined && known.how !== 'mots proches')) return;
    if (known === undefined || echo.how !== 'mots proches') found.set(echo.record, echo);
  };
  for (const leaf of leavesOf(document)) {
    for (const { key, start, end } of index.names.in(leaf.text)) {
      const { isProper, ...name } = key;
      const words = leaf.text.slice(start, end);
      // « Saint-Aubin » is a place, and not Aubin.
      if (isProper && (!/^\p{Lu}/u.test(words) || leaf.text[start - 1] === '-')) continue;
      if (isMereHeading(document, leaf, words) || isStateOf(leaf.text, words, end)) continue;
      note({ ...name, how: 'nom', words, leaf: leaf.index, start });
    }
    for (const { id, start, end } of leaf.sentences) {
      const sentence = leaf.text.slice(start, end);
      const isTold = told.has(id);
      for (const { saying, how } of saidIn(document, sentence, isTold, index, isWanted))
        note({ record: saying.record, title: saying.title, how, words: sentence, leaf: leaf.index, start });
    }
  }
  return [...found.values()].sort((a, b) => a.leaf - b.leaf || a.start - b.start);
}
