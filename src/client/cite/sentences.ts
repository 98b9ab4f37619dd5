/** The sentences of the page, and the words that a reader selects in them. */

const SENTENCE = 'span[id^="s-"]';
/** What the page adds to the words of the document. */
const ADDED = '.ref, .sic, .p';

export const allSentences = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(SENTENCE)];

/** The words of a piece of the page, as the document has them. */
function wordsIn(piece: DocumentFragment | HTMLElement): string {
  const copy = new DocumentFragment();
  copy.append(piece.cloneNode(true));
  for (const added of copy.querySelectorAll(ADDED)) added.remove();
  return copy.textContent.replace(/\u00A0(?=\s|$)/gu, '').trim();
}

export const wordsOfSentence = (sentence: HTMLElement): string => wordsIn(sentence);

/** The records that a sentence proves, as its note lists them. */
export function recordsOf(sentence: HTMLElement): HTMLElement[] {
  return [...sentence.querySelectorAll<HTMLAnchorElement>('.ref a')].flatMap((reference) => [
    ...document.querySelectorAll<HTMLElement>(`[id="${reference.hash.slice(1)}"] p`),
  ]);
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The same range, without half a word at either end. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer: first, endContainer: last } = whole;
  if (first instanceof Text)
    while (
      whole.startOffset > 0 &&
      WORD.test(first.data[whole.startOffset] ?? '') &&
      WORD.test(first.data[whole.startOffset - 1] ?? '')
    )
      whole.setStart(first, whole.startOffset - 1);
  if (last instanceof Text)
    while (
      whole.endOffset < last.length &&
      WORD.test(last.data[whole.endOffset - 1] ?? '') &&
      WORD.test(last.data[whole.endOffset] ?? '')
    )
      whole.setEnd(last, whole.endOffset + 1);
  return whole;
}

/** What is selected: whole words, and the sentences that hold them. */
export interface Selected {
  words: string;
  sentences: HTMLElement[];
}

/** The selection, if it lies in sentences only. */
export function selectedWords(): Selected | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const sentences = allSentences().filter((sentence) => range.intersectsNode(sentence));
  const outer = range.commonAncestorContainer;
  const frame = outer instanceof Element ? outer : outer.parentElement;
  if (sentences.length === 0 || frame?.closest(`${SENTENCE}, .text, .masthead, h1`) == null) return undefined;
  const words = wordsIn(wholeWords(range).cloneContents());
  return WORD.test(words) ? { words, sentences } : undefined;
}
