/** axe-core on a page, in every way in which it may be read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { NARROWEST } from './layout.ts';
import { looksHere } from './looks.ts';
import { openPage } from './visits.ts';

/** One way of reading a page. */
export interface Mode {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
}

const DESKTOP = { width: 1280, height: 800 };

/** How a page is opened. */
const USUAL: Mode = { name: 'clair', ...DESKTOP, colorScheme: 'light', forcedColors: 'none' };

/** The ways that quality asks for. The narrow one is last: a page is laid out anew only once. */
export const MODES: readonly Mode[] = [
  USUAL,
  { name: 'sombre', ...DESKTOP, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'couleurs imposées', ...DESKTOP, colorScheme: 'light', forcedColors: 'active' },
  { name: '320 px', width: NARROWEST, height: 640, colorScheme: 'light', forcedColors: 'none' },
];

async function show(
  page: Page,
  { width, height, colorScheme, forcedColors }: Mode,
  reducedMotion: 'reduce' | 'no-preference',
): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height });
}

/** Makes a tab what it was when it was new, before another page is opened in it. */
export const showAsUsual = (page: Page): Promise<void> => show(page, USUAL, 'no-preference');

/** The same program in half of the bytes: each page that is opened reads it. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe lives in a world of its own: it sees the page, the page does not see it, and the site's policy holds. */
const WORLD = 'axe';
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function startSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: SOURCE, worldName: WORLD });
  return session;
}

/** What this expression is worth in the world of axe, on the document that is shown. */
async function evaluate<T>(page: Page, expression: string): Promise<T> {
  let starting = sessions.get(page);
  if (starting === undefined) sessions.set(page, (starting = startSession(page)));
  const session = await starting;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: WORLD };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const there = await session.send('Runtime.evaluate', { contextId, expression: 'typeof axe' });
  // The document was there before the session.
  if (there.result.value === 'undefined')
    await session.send('Runtime.evaluate', { contextId, expression: SOURCE });
  const asked = { contextId, expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * The rules whose answer depends on the colours; every other one is about what is shown, and how wide. By their names:
 * the tag that axe gives them (`cat.color`) asks one more, of level AAA.
 */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What of the page is shown, as ranks of its elements: two modes that show the same differ by their colours alone. */
function shownHere(): string {
  const elements = [...document.querySelectorAll('*')];
  return elements.flatMap((element, rank) => (element.checkVisibility() ? [] : [rank])).join();
}

/** By mode, the looks that the rules of colours have found nothing to say of, on whatever page. */
const sound = new Map<string, Set<string>>();

/** What axe finds wrong, and the rules of which it could not tell whether something is. */
interface Verdict {
  violations: string[];
  unsure: string[];
}

/** What is asked of axe, in the page: all of its rules, these alone, or all but these. */
async function verdictHere(which: 'all' | 'only' | 'but', rules: string[]): Promise<Verdict> {
  const { axe: here } = window;
  if (here === undefined) throw new Error('axe is not in the page');
  const results = await here.run(document, {
    resultTypes: ['violations', 'incomplete'],
    ...(which === 'only' && { runOnly: { type: 'rule', values: rules } }),
    ...(which === 'but' && { rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) }),
  });
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim();
      return `${id} sur ${target.join(' ')} : ${why}`;
    }),
  );
  return { violations, unsure: results.incomplete.map(({ id }) => id) };
}

/**
 * Every violation on the page that is shown, as it now stands, in every mode; it is then shown in the last one.
 * A mode that shows the same elements as another of its width is asked about its colours alone, and colours are asked
 * about only where a text looks like none that was found sound in that mode.
 */
export async function violationsIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const judged = new Set<string>();
  for (const mode of MODES) {
    // What moves could be caught half-way between two colours.
    await show(page, mode, 'reduce');
    const layout = `${mode.width} ${await evaluate<string>(page, `(${shownHere.toString()})()`)}`;
    const known = sound.get(mode.name) ?? new Set();
    sound.set(mode.name, known);
    const looks = await evaluate<string[]>(page, `(${looksHere.toString()})()`);
    const [isJudged, isKnown] = [judged.has(layout), looks.every((look) => known.has(look))];
    judged.add(layout);
    if (isJudged && isKnown) continue;
    const which = isJudged ? 'only' : isKnown ? 'but' : 'all';
    const asked = `(${verdictHere.toString()})('${which}', ${JSON.stringify(OF_COLOUR)})`;
    const { violations, unsure } = await evaluate<Verdict>(page, asked);
    // What axe could not tell of a text here, it may tell of one that looks the same elsewhere.
    if (![...violations, ...unsure].some((one) => OF_COLOUR.some((rule) => one.startsWith(rule))))
      for (const look of looks) known.add(look);
    found.push(...violations.map((problem) => `${page.url()} (${mode.name}) ${problem}`));
  }
  return found;
}

/** Opens a page, and gives every violation in every mode. */
export async function findViolations(page: Page, url: string): Promise<string[]> {
  await showAsUsual(page);
  await openPage(page, url);
  return violationsIn(page);
}
