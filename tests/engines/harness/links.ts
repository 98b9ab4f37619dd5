/** Links that the site gives, opened in an engine: do the words that they cite come on the screen? */
import { isShown, placeOfQuote, prepare, type Words } from './in-page.ts';
import type { Tab } from './tab.ts';
import { at } from './test.ts';

/** A link, and the words of its page that it must show. */
export interface Cited {
  link: string;
  /** Where they stand, if it is known before the page is open. */
  words?: Words;
  text: string;
}

/** Milliseconds in which an engine finds its words, on a machine that does other things: half a second on an idle one. */
const PATIENCE = 8000;
const STEADY = 120;

let opened = 0;

/** Where a link of the published site is served here. A query of its own makes each opening a new page. */
function servedAt(link: string): string {
  const { pathname, hash } = new URL(link);
  opened += 1;
  return `${at(pathname)}?essai=${opened}${hash}`;
}

/** The anchor of a link, its text fragment apart. */
const idIn = (link: string): string => decodeURIComponent(new URL(link).hash.slice(1).replace(/:~:.*/, ''));

/** Opens a link; says what is wrong, or nothing. */
export async function wrongIn(tab: Tab, { link, words, text }: Cited): Promise<string[]> {
  await tab.open(servedAt(link));
  await tab.ask(prepare);
  const place = words ?? (await tab.ask(placeOfQuote, idIn(link), text));
  const limit = performance.now() + PATIENCE;
  let said: string;
  let times = 0;
  do {
    said = await tab.ask(isShown, place);
    times = said === '' ? times + 1 : 0;
    if (times === 2) return [];
    await new Promise((resolve) => setTimeout(resolve, STEADY));
  } while (performance.now() < limit);
  // Seen at the last moment: the machine is slow.
  if (said === '') return [];
  return [`${said} ; « ${text} » ; ${decodeURIComponent(link)}`];
}
