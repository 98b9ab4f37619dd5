/** What a reader gets of a page by the keyboard alone: everything selected, copied, and read back as plain text. */
import type { Page } from 'playwright-core';

/**
 * In the page, which knows how it was made: what stands in each block that holds words of its own, as a copy must hold it,
 * spaces apart; what nobody can select is left out, and what `aside` holds.
 */
export function blocksHere(aside = ':not(*)'): string[] {
  const isBlock = (element: Element) =>
    !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);
  const isSelectable = (element: Element | null): boolean =>
    element === null ||
    (getComputedStyle(element).userSelect !== 'none' && isSelectable(element.parentElement));
  const isCopied = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    isSelectable(element) &&
    element.closest(`button, select, textarea, .visually-hidden, ${aside}`) === null;
  const blockOf = (element: Element): Element =>
    isBlock(element) || element.parentElement === null ? element : blockOf(element.parentElement);
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body);
  let last: Element | undefined;
  const said: { text: string }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const current = said.at(-1);
    if (node instanceof HTMLBRElement && current) current.text += ' ';
    if (!(node instanceof Text) || parent === null) continue;
    if (!isCopied(parent)) continue;
    const block = blockOf(parent);
    // A block that another one interrupts goes on after it, on a line of its own.
    if (block === last && current) current.text += node.data;
    else said.push({ text: node.data });
    last = block;
  }
  return said.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

/** What is said of two texts that are compared says which is which, in a copy too. */
const COMPARED = '.answers';

/** Signs that are not seen, and that nobody wants in what is copied. */
const UNSEEN = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]/u;

/** What is wrong in a copy of blocks: one that is not whole, or not in its place, or a sign that is not seen. */
export function wrongInCopy(blocks: readonly string[], copied: string): string[] {
  const text = copied.replaceAll(/\s+/gu, ' ');
  const wrong: string[] = [];
  const unseen = UNSEEN.exec(text);
  if (unseen)
    wrong.push(`signe invisible : « ${text.slice(Math.max(0, unseen.index - 20), unseen.index + 20)} »`);
  let from = 0;
  for (const block of blocks) {
    const at = text.indexOf(block, from);
    if (at === -1)
      wrong.push(
        `${text.includes(block) ? 'ailleurs' : 'absent'} : « ${block.slice(0, 120)} » ; après « ${text.slice(from, from + 120)} »`,
      );
    else from = at + block.length;
  }
  return wrong;
}

/** What is wrong in what the reader of this page gets by selecting all of it and copying. */
export async function wrongOnceCopied(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const blocks = await page.evaluate(blocksHere, COMPARED);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  if (blocks.length === 0) throw new Error('rien à copier');
  return wrongInCopy(blocks, copied).map((one) => `(copié) ${one}`);
}
