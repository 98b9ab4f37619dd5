/** The page as a browser searches it, and the places of its words. */
import { FOREIGN, type PageText } from './fragment.ts';

/** Where the document's own words stand. */
const DOCUMENT = '.text, .masthead, h1';
/** What the page adds to them. */
const ADDED = '.ref, .sic, .p, figcaption';
/** What no browser searches, or what the reader alone sees. */
const UNSEARCHED = 'script, style, noscript, template, .dock';
const WORD = /[\p{L}\p{M}\p{N}]/u;
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, div, summary, blockquote, figcaption, section, article, nav, main, body';

export class PageWords implements PageText {
  readonly all: string;
  readonly own: string;
  readonly #starts = new Map<Text, number>();

  constructor() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let [all, own] = ['', ''];
    let block: Element | null = null;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isBreak = node.nodeName === 'BR';
      const parent = node.parentElement;
      if ((!isBreak && !(node instanceof Text)) || parent?.closest(UNSEARCHED) !== null) continue;
      const around = parent.closest(BLOCK);
      if (isBreak || around !== block) {
        all += '\n';
        own += '\n';
      }
      block = around;
      if (!(node instanceof Text)) continue;
      this.#starts.set(node, all.length);
      const text = node.data.replace(/\s/g, (space) => (/[\t\n\f\r]/.test(space) ? ' ' : space));
      all += text;
      own +=
        parent.closest(DOCUMENT) === null || parent.closest(ADDED) !== null
          ? FOREIGN.repeat(text.length)
          : text;
    }
    [this.all, this.own] = [all, own];
  }

  /** The offsets between which a piece of the page holds words of the document; none if it holds none. */
  placeOf(piece: Range | Element): [number, number] | undefined {
    const range = piece instanceof Range ? piece : new Range();
    if (!(piece instanceof Range)) range.selectNodeContents(piece);
    const places = [...this.#starts].flatMap(([node, at]) => {
      if (!range.intersectsNode(node)) return [];
      const start = at + (node === range.startContainer ? range.startOffset : 0);
      const end = at + (node === range.endContainer ? range.endOffset : node.length);
      return this.wordsOf(start, end) === '' ? [] : [{ start, end }];
    });
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last || !WORD.test(this.wordsOf(first.start, last.end))) return undefined;
    return [first.start, last.end];
  }

  /** The same stretch, without half a word at either end. */
  wholeWords([start, end]: [number, number]): [number, number] {
    const isInWord = (at: number) => WORD.test(this.own[at - 1] ?? '') && WORD.test(this.own[at] ?? '');
    while (isInWord(start)) start -= 1;
    while (isInWord(end)) end += 1;
    return [start, end];
  }

  /** The words of the document between two offsets: a space between blocks, none at the ends. */
  wordsOf(start: number, end: number): string {
    return this.own
      .slice(start, end)
      .replaceAll(FOREIGN, '')
      .replace(/(?: *\n)+ */g, ' ')
      .replace(/\u00A0(?=\s|$)/gu, '')
      .trim();
  }
}
