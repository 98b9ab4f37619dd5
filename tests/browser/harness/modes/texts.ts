/** What can be read of a page as it is shown, and what of it is hidden, cut or covered once it is shown otherwise. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The texts that were seen when they were last remembered. */
    remembered?: Text[];
    seenTexts?: () => Text[];
  }
}

/** In the page: prepares the questions below. */
function prepareHere(): void {
  const isHiddenForEyes = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isHiddenForEyes(element.parentElement));
  window.seenTexts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || node.data.trim() === '' || parent === null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (isHiddenForEyes(parent)) continue;
      const range = new Range();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(({ width, height }) => width > 0.5 && height > 0.5))
        texts.push(node);
    }
    return texts;
  };
}

/** Remembers what is seen now; gives how many texts. */
export async function rememberTexts(page: Page): Promise<number> {
  await page.evaluate(prepareHere);
  return page.evaluate(() => (window.remembered = window.seenTexts?.() ?? []).length);
}

/** What was seen, and is not any more; what `selector` holds is left aside. */
export const lostTexts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((aside) => {
    const now = new Set(window.seenTexts?.());
    const lost = (window.remembered ?? []).filter(
      (text) => !now.has(text) && text.parentElement?.closest(aside) === null,
    );
    return lost.map(
      ({ data, parentElement }) => `perdu (${parentElement?.localName}) : ${data.trim().slice(0, 60)}`,
    );
  }, selector);

/** What sticks out of the page or is cut by what holds it, words that stand on others, and blanks that a link underlines. */
function spoiltHere(): string[] {
  const texts = window.seenTexts?.() ?? [];
  const found = new Set<string>();
  const { clientWidth } = document.documentElement;
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  const named = (text: Text) =>
    `« ${text.data.trim().slice(0, 40)} » (${text.parentElement?.localName}.${text.parentElement?.className})`;
  const boxes: {
    text: Text;
    block: Element | null;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }[] = [];
  const blockOf = (element: Element | null): Element | null =>
    element === null ||
    !getComputedStyle(element).display.startsWith('inline') ||
    getComputedStyle(element).display === 'inline-block'
      ? element
      : blockOf(element.parentElement);
  for (const text of texts) {
    const range = new Range();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    let isScrolled = false;
    for (
      let holder = text.parentElement;
      holder !== null && holder !== document.documentElement;
      holder = holder.parentElement
    ) {
      const { overflowX, overflowY, position, display } = getComputedStyle(holder);
      if (display === 'inline') continue;
      if (scrolls(overflowX)) isScrolled = true;
      const box = holder.getBoundingClientRect();
      const isCut = rects.some(
        (rect) =>
          ((overflowX === 'hidden' || overflowX === 'clip') &&
            (rect.right > box.right + 1 || rect.left < box.left - 1)) ||
          ((overflowY === 'hidden' || overflowY === 'clip') &&
            (rect.top + rect.height * 0.2 < box.top - 1 || rect.bottom - rect.height * 0.2 > box.bottom + 1)),
      );
      if (isCut && !isScrolled) found.add(`coupé : ${named(text)}`);
      if (position === 'fixed') break;
    }
    if (!isScrolled && rects.some(({ left, right }) => left < -1 || right > clientWidth + 1))
      found.add(`hors de la page : ${named(text)}`);
    const block = blockOf(text.parentElement);
    for (const { left, right, top, bottom, height } of rects)
      boxes.push({
        text,
        block,
        left: left + 1,
        right: right - 1,
        top: top + height * 0.25,
        bottom: bottom - height * 0.25,
      });
  }
  boxes.sort((one, other) => one.top - other.top);
  for (const [rank, one] of boxes.entries())
    for (let next = rank + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.top >= one.bottom) break;
      if (other.text === one.text || other.left >= one.right || other.right <= one.left) continue;
      if (one.block?.closest('.dock') !== other.block?.closest('.dock')) continue;
      if (other.left < other.right && one.left < one.right)
        found.add(`${named(one.text)} sur ${named(other.text)}`);
    }
  for (const holder of document.querySelectorAll('body *')) {
    const { overflowX } = getComputedStyle(holder);
    if (
      scrolls(overflowX) &&
      holder.scrollWidth > holder.clientWidth + 1 &&
      holder.querySelector('table') === null &&
      !holder.matches('textarea, input')
    )
      found.add(`défile de côté : ${holder.localName}.${holder.className}`);
  }
  // The line under a link goes on under a blank that its markup leaves at its end, up to the words after it.
  for (const link of document.querySelectorAll('a[href]')) {
    const { display, textDecorationLine } = getComputedStyle(link);
    if (display !== 'inline' || textDecorationLine === 'none') continue;
    const last = texts.findLast((text) => link.contains(text));
    const blank = /\s+$/.exec(last?.data ?? '')?.index;
    if (last === undefined || blank === undefined) continue;
    const range = new Range();
    range.setStart(last, blank);
    range.setEnd(last, last.length);
    if ([...range.getClientRects()].some(({ width }) => width > 1))
      found.add(`blanc souligné : ${named(last)}`);
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) found.add(`${scrollWidth} px de large sur ${clientWidth}`);
  return [...found];
}

/** What is cut, sticks out or is covered by other words on the page as it is shown. */
export const spoiltTexts = (page: Page): Promise<string[]> => page.evaluate(spoiltHere);
