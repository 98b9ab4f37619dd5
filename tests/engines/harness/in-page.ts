/**
 * What tests do inside a communiqué, in any engine. Each function is sent as text: it stands alone, and only `window.aufil`,
 * which `prepare` leaves there, is shared.
 */

/** A draw of consecutive words: where among all (0 to 1), and how many. */
export interface Draw {
  at: number;
  count: number;
}

/** Words of the document in the page: the rank of the first among all, and of the last. */
export interface Words {
  first: number;
  last: number;
}

interface Place {
  node: Text;
  start: number;
  end: number;
  region: Element;
}

declare global {
  interface Window {
    aufil?: { words: Place[]; rangeOf: (words: Words) => Range };
  }
}

/** Finds the document's own words in the page, in order; gives how many. */
export function prepare(): number {
  const words: Place[] = [];
  for (const region of document.querySelectorAll('.masthead, h1, .text')) {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('.ref, .sic, .p') !== null) continue;
      for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
        words.push({ node, start: index, end: index + word.length, region });
    }
  }
  const rangeOf = ({ first, last }: Words) => {
    const range = new Range();
    const [from, to] = [words[first], words[last]];
    if (from) range.setStart(from.node, from.start);
    if (to) range.setEnd(to.node, to.end);
    return range;
  };
  window.aufil = { words, rangeOf };
  return words.length;
}

/** Selects words, waits for the panel, presses « Lien », and gives the words and what was to be copied. */
export async function copyLink({ at, count }: Draw): Promise<Words & { text: string; link: string }> {
  const { words, rangeOf } = window.aufil ?? { words: [], rangeOf: () => new Range() };
  let first = Math.floor(at * (words.length - count));
  // One selection stays in the masthead, in the title or in the text.
  while (words[first]?.region !== words[first + count - 1]?.region) first += 1;
  const last = first + count - 1;
  const range = rangeOf({ first, last });
  const before = document.querySelector('.dock h2');
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const selection = getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  for (let turn = 0; document.querySelector('.dock h2') === before; turn += 1) {
    if (turn > 200) throw new Error(`pas de panneau pour « ${range.toString()} »`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dock .formats button')];
  buttons.find(({ textContent }) => textContent === 'Lien')?.click();
  const link = document.querySelector<HTMLTextAreaElement>('.dock textarea')?.value ?? '';
  return { first, last, text: range.toString(), link };
}

/** The links that the ¶ of sentences give, with the words of each. */
export function sentenceLinks(): { words: Words; link: string; text: string }[] {
  const { words } = window.aufil ?? { words: [] };
  return [...document.querySelectorAll<HTMLElement>('span[id^="s-"]')].flatMap((sentence) => {
    const ranks = words.flatMap(({ node }, rank) => (sentence.contains(node) ? [rank] : []));
    const [first, last] = [ranks[0], ranks.at(-1)];
    if (first === undefined || last === undefined) return [];
    // A long sentence may be taller than the screen: its beginning is what must be seen.
    return [
      { words: { first, last: Math.min(last, first + 8) }, link: `#${sentence.id}`, text: sentence.id },
    ];
  });
}

/** Where the words of a quotation stand, in the sentence of this id or from it on. */
export function placeOfQuote(id: string, text: string): Words {
  const { words } = window.aufil ?? { words: [] };
  const wanted = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const sentence = document.getElementById(id);
  const from = words.findIndex(({ node }) => sentence?.contains(node));
  for (let first = from; from !== -1 && first + wanted.length <= words.length; first += 1) {
    const isHere = wanted.every((word, rank) => {
      const { node, start, end } = words[first + rank] ?? {};
      return node?.data.slice(start, end) === word;
    });
    if (isHere) return { first, last: first + Math.min(wanted.length - 1, 8) };
  }
  throw new Error(`« ${text} » n’est pas dans #${id}`);
}

/** On a commitment: what « Citer », then « Lien », gives for each of its passages. */
export function citedLinks(): { link: string; text: string }[] {
  return [...document.querySelectorAll<HTMLElement>('.thread [data-issuer]')].map((quote) => {
    quote.querySelector<HTMLButtonElement>('button.cite')?.click();
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dock .formats button')];
    buttons.find(({ textContent }) => textContent === 'Lien')?.click();
    const link = document.querySelector<HTMLTextAreaElement>('.dock textarea')?.value ?? '';
    return { link, text: quote.querySelector('blockquote > :last-child')?.textContent ?? '' };
  });
}

/** Where the page of a link stands: are these words on the screen, and is what the address names theirs? */
export function isShown(words: Words): string {
  const { rangeOf } = window.aufil ?? { rangeOf: () => new Range() };
  const range = rangeOf(words);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (rects.length === 0) return 'ces mots ne se voient pas';
  const [top, bottom] = [Math.min(...rects.map((r) => r.top)), Math.max(...rects.map((r) => r.bottom))];
  if (top < -1 || bottom > innerHeight + 1)
    return `hors de l’écran : de ${Math.round(top)} à ${Math.round(bottom)} sur ${innerHeight} px`;
  const target = document.querySelector(':target');
  if (target !== null && !range.intersectsNode(target))
    return `l’adresse désigne ${target.outerHTML.slice(0, 80)}`;
  return '';
}
