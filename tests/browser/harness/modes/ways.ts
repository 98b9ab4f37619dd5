/** Ways of reading a page: strongly zoomed, with wide spaces, without motion, on paper. Each says what it spoils. */
import type { Page } from 'playwright-core';
import { lostTexts, rememberTexts, spoiltTexts } from './texts.ts';

const DESK = { width: 1280, height: 800 };
/** 1280 × 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What A4 leaves between the margins of our stylesheet, in CSS pixels. */
const SHEET = { width: 642, height: 980 };

/** As WCAG 1.4.12 words it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** What a narrow screen says in other words, or not while something else is there, on purpose. */
const SAID_OTHERWISE = [
  // Each cell says its document, and the last one the state.
  '.threads thead',
  '.threads .now .level',
  // The cells of the contract of the search are told apart by what they hold.
  'table:has([data-promise]) thead',
  // Texts to try the verifier with, once there is one.
  '.examples',
].join(', ');

/** What is nothing on paper: controls, ways through the site, what our stylesheet leaves out with its reason. */
const NOT_FOR_PAPER = [
  '.no-print, nav, form, button, body > header, body > footer, .p, .dock, .choice',
  '.kit figcaption, .kit .lede',
].join(', ');

const told = (mode: string, found: readonly string[]) => found.map((one) => `(${mode}) ${one}`);

/** Letters of twice their size, and nothing else, as a browser that is asked for it makes them. */
const LARGE = 'html { font-size: 200% !important }';

/** Reads the page with the reader's own stylesheet, or without it. */
async function dress(page: Page, sheetOfReader: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, sheetOfReader);
}

/** In the page: what stays before the text wherever it is scrolled, and takes more than a quarter of the screen. */
function coversHere(): string[] {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const stuck = [...document.querySelectorAll('body *')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const isStuck = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    return isStuck && shown > innerHeight / 4 && element.checkVisibility();
  });
  scrollTo(0, 0);
  return stuck.map((element) => `reste devant : ${element.localName}.${element.className}`);
}

/**
 * At 400 %, then with wide spaces too, then on a desk with wide spaces, or with letters of twice their size, which a phone may
 * have as well: what is lost, cut, or read only by scrolling both ways.
 * `isAsked`: what stands before the text was asked for, and can be closed.
 */
export async function spoiltByWidth(page: Page, isAsked: boolean): Promise<string[]> {
  await rememberTexts(page);
  await page.setViewportSize(ZOOMED);
  const covers = isAsked ? [] : await page.evaluate(coversHere);
  const zoomed = [...covers, ...(await lostTexts(page, SAID_OTHERWISE)), ...(await spoiltTexts(page))];
  await dress(page, SPACING);
  const both = (await spoiltTexts(page)).filter((one) => !zoomed.includes(one));
  await page.setViewportSize(DESK);
  const spaced = [...(await lostTexts(page, ':not(*)')), ...(await spoiltTexts(page))];
  await dress(page, LARGE);
  const large = [...(await lostTexts(page, ':not(*)')), ...(await spoiltTexts(page))];
  await page.setViewportSize(ZOOMED);
  const narrow = [...(await lostTexts(page, SAID_OTHERWISE)), ...(await spoiltTexts(page))];
  await dress(page, '');
  return [
    ...told('400 %', zoomed),
    ...told('400 %, espacé', both),
    ...told('espacé', spaced),
    ...told('lettres à 200 %', large),
    ...told('320 px, lettres à 200 %', narrow),
  ];
}

/** In the page: what has a motion of its own, and with `isAsked`, what answers the pointer with one. */
function movingHere(isAsked: boolean): string[] {
  const lasts = (value: string) => value.split(',').some((part) => Number.parseFloat(part) > 0);
  const found = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = style;
      const isMoving =
        (animationName !== 'none' && lasts(animationDuration)) ||
        (isAsked && (lasts(transitionDuration) || scrollBehavior === 'smooth'));
      return isMoving ? [`${element.localName}${pseudo ?? ''} bouge`] : [];
    }),
  );
  return [...new Set(found)];
}

/** What moves by itself, and what moves at all although the reader asked for less motion. */
export async function movingIn(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const byItself = await page.evaluate(movingHere, false);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return [...told('de soi-même', byItself), ...told('sans mouvement', await page.evaluate(movingHere, true))];
}

/** Unfolds or folds all that can be, but what was unfolded at first. */
const unfold = (page: Page, isOpen: boolean): Promise<void> =>
  page.evaluate((toOpen) => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(
      toOpen ? 'details:not([open])' : '.unfolded',
    )) {
      folded.open = toOpen;
      folded.classList.toggle('unfolded', toOpen);
      // Of those of one name, a browser keeps a single one open.
      if (toOpen) folded.removeAttribute('name');
    }
  }, isOpen);

/** What paper loses of a page, folded texts included, and what its width cuts. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  await unfold(page, true);
  await rememberTexts(page);
  await unfold(page, false);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const found = [
    ...(await lostTexts(page, `${NOT_FOR_PAPER}, ${SAID_OTHERWISE}`)),
    ...(await spoiltTexts(page)),
  ];
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(DESK);
  return told('imprimé', found);
}
