/** The sentences of the page, and the words that a reader selects in them. */
import { Fragments } from './fragment.ts';
import { PageWords } from './page-text.ts';

const SENTENCE = 'span[id^="s-"]';

/** The records that a sentence proves, as its note lists them; a note of the document's own proves none. */
export function recordsOf(sentence: HTMLElement): HTMLElement[] {
  return [...sentence.querySelectorAll<HTMLAnchorElement>('.ref:not(.own) a')].flatMap((reference) => [
    ...document.querySelectorAll<HTMLElement>(`[id="${reference.hash.slice(1)}"] p`),
  ]);
}

/** What is selected: whole words, and the sentences that hold them. */
export interface Selected {
  words: string;
  sentences: HTMLElement[];
  /** What makes a browser show these words, after the anchor of the first sentence; empty where the sentence is enough. */
  fragment: string;
}

/** The sentences of the page, read when they are first asked for. */
export class Sentences {
  readonly all: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>(SENTENCE)];
  #page: PageWords | undefined;
  #fragments: Fragments | undefined;

  get #text(): PageWords {
    return (this.#page ??= new PageWords());
  }

  wordsOf(sentence: HTMLElement): string {
    return this.#text.wordsOf(...(this.#text.placeOf(sentence) ?? [0, 0]));
  }

  /** The selection, if it lies in sentences only. */
  selected(): Selected | undefined {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    const outer = range.commonAncestorContainer;
    const frame = outer instanceof Element ? outer : outer.parentElement;
    if (frame?.closest(`${SENTENCE}, .text, .masthead, h1`) == null) return undefined;
    const page = this.#text;
    const place = page.placeOf(range);
    if (place === undefined) return undefined;
    const [start, end] = page.wholeWords(place);
    const sentences = this.all.filter((sentence) => {
      if (!range.intersectsNode(sentence)) return false;
      const [from, to] = page.placeOf(sentence) ?? [0, 0];
      return page.wordsOf(Math.max(start, from), Math.min(end, to)) !== '';
    });
    const words = page.wordsOf(start, end);
    const isWhole = sentences.length === 1 && sentences[0] && this.wordsOf(sentences[0]) === words;
    this.#fragments ??= new Fragments(page);
    return { words, sentences, fragment: isWhole ? '' : this.#fragments.of(start, end) };
  }
}
