/** What is hard to see on a page, in each of the colours in which it may be read: measured by what the browser computed. */
import type { Page } from 'playwright-core';
import { mixHere, type Rgb } from './colours.ts';

/** Colours in which a page is read. */
export interface Colours {
  name: string;
  media?: 'print';
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  contrast: 'no-preference' | 'more';
}

const PLAIN = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;

/** The six, the usual one last. */
export const COLOURS: readonly Colours[] = [
  { ...PLAIN, name: 'sombre', colorScheme: 'dark' },
  { ...PLAIN, name: 'couleurs imposées', forcedColors: 'active' },
  { ...PLAIN, name: 'couleurs imposées, sombres', colorScheme: 'dark', forcedColors: 'active' },
  { ...PLAIN, name: 'plus de contraste', contrast: 'more' },
  { ...PLAIN, name: 'imprimé', media: 'print' },
  { ...PLAIN, name: 'clair' },
];

/** Letters need 4.5 for 1, or 3 if they are large; what is drawn (edges of fields, signs, the ring of the focus) needs 3. */

/**
 * In the page: each thing of which the contrast is too low, told once. With `changed`, only what these elements are or
 * hold is looked at: what a rule says of an element goes to what is in it, and nowhere else.
 */
function faintHere(changed: string): string[] {
  const { palette } = window;
  if (!palette) throw new Error('palette absente');
  const { over, between, groundOf, opacityOf, nameOf, isSeen, isOff } = palette;
  const TEXT = 4.5;
  const DRAWN = 3;
  const faint = new Map<string, string>();
  let measured = 0;
  const expectAtLeast = (least: number, what: string, element: Element, color: Rgb, ground: Rgb) => {
    measured += 1;
    const contrast = between(color, ground);
    if (contrast < least - 0.005) faint.set(`${what} de ${nameOf(element)}`, `${contrast.toFixed(2)} pour 1`);
  };
  const edgeOf = (style: CSSStyleDeclaration) =>
    (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none'
        ? [style[`border${side}Color`]]
        : [],
    );

  const reached = new Set(
    changed === ''
      ? document.body.querySelectorAll('*')
      : [...document.body.querySelectorAll(changed)].flatMap((one) => {
          // A sign is judged whole.
          const whole = one.closest('svg') ?? one;
          return [whole, ...whole.querySelectorAll('*')];
        }),
  );
  for (const element of reached) {
    if (!isSeen(element) || isOff(element)) continue;
    const style = getComputedStyle(element);
    const holdsText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (element instanceof SVGElement) {
      if (!(element instanceof SVGSVGElement)) continue;
      const behind = groundOf(element.parentElement);
      // One of its strokes is enough to see a sign: another may be there to hide what is behind.
      const strokes = [
        ...element.querySelectorAll<SVGGeometryElement>('path, circle, line, rect, polyline, use'),
      ].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke]
          .filter((paint) => paint !== 'none')
          .map((paint) => over(paint, behind, opacityOf(shape)));
      });
      const best = strokes.sort((one, other) => between(other, behind) - between(one, behind))[0];
      if (best) expectAtLeast(DRAWN, 'dessin', element, best, behind);
      continue;
    }
    const ground = groundOf(element);
    if (holdsText || element.matches('input:not([type="hidden"]), textarea, select')) {
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      expectAtLeast(
        isLarge ? DRAWN : TEXT,
        'lettres',
        element,
        over(style.color, ground, opacityOf(element)),
        ground,
      );
    }
    // Nobody selects the letters of a button.
    if (holdsText && !element.matches('button')) {
      const { backgroundColor, color } = getComputedStyle(element, '::selection');
      const chosen = over(backgroundColor, ground);
      expectAtLeast(TEXT, 'lettres choisies', element, over(color, chosen), chosen);
    }
    for (const pseudo of ['::before', '::after', '::marker', '::placeholder']) {
      const drawn = getComputedStyle(element, pseudo);
      const isThere =
        pseudo === '::placeholder'
          ? element.hasAttribute('placeholder')
          : pseudo === '::marker'
            ? style.display === 'list-item' && style.listStyleType !== 'none'
            : /\p{L}|\p{N}|\p{S}|\p{P}/u.test(drawn.content.replaceAll(/^"|"$|none|normal/g, ''));
      const behind = over(drawn.backgroundColor, ground);
      if (isThere)
        expectAtLeast(
          pseudo === '::placeholder' ? TEXT : DRAWN,
          pseudo,
          element,
          over(drawn.color, behind),
          behind,
        );
    }
    if (
      element.matches(
        'input:not([type="hidden"], [type="checkbox"], [type="radio"]), textarea, select, button',
      )
    ) {
      const outside = groundOf(element.parentElement);
      // A button may be told by its letters alone; a field, only by its edge or its ground.
      if (!element.matches('button')) {
        const seen = [...edgeOf(style).map((edge) => over(edge, outside)), ground];
        measured += 1;
        const best = Math.max(...seen.map((one) => between(one, outside)));
        if (best < DRAWN - 0.005) faint.set(`bord de ${nameOf(element)}`, `${best.toFixed(2)} pour 1`);
      }
    }
  }
  if (measured === 0 && changed === '') throw new Error('rien à mesurer');
  return [...faint].map(([what, contrast]) => `${what} : ${contrast}`);
}

/** In the page: each thing that takes the focus without showing it enough, told once. */
function faintFocusHere(): string[] {
  const { palette } = window;
  if (!palette) throw new Error('palette absente');
  const { over, between, groundOf, nameOf, isOff } = palette;
  const DRAWN = 3;
  const faint = new Map<string, string>();
  const done = new Set<string>();
  const was = document.activeElement;
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  )) {
    const name = nameOf(element);
    if (
      done.has(name) ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      isOff(element) ||
      element.tabIndex < 0
    )
      continue;
    done.add(name);
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    if (!element.matches(':focus-visible')) {
      faint.set(`focus de ${name}`, 'le focus ne se voit pas');
      continue;
    }
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const isOutside = Number.parseFloat(outlineOffset) >= 0;
    const around = isOutside ? groundOf(element.parentElement) : groundOf(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      faint.set(`focus de ${name}`, `${outlineStyle} ${outlineWidth}`);
    else if (between(over(outlineColor, around), around) < DRAWN)
      faint.set(`focus de ${name}`, `${between(over(outlineColor, around), around).toFixed(2)} pour 1`);
  }
  if (was instanceof HTMLElement) was.focus({ preventScroll: true });
  return [...faint].map(([what, contrast]) => `${what} : ${contrast}`);
}

/** In the page: gives everything the look that it has under the pointer; gives which elements rules say it of. */
function pointHere(): string {
  const pointed = new Set<string>();
  const visit = (holder: CSSStyleSheet | CSSGroupingRule) => {
    for (let rank = holder.cssRules.length - 1; rank >= 0; rank -= 1) {
      const rule = holder.cssRules[rank];
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        // An attribute that everything has weighs as much as the pointer.
        holder.insertRule(rule.cssText.replaceAll(':hover', ':not([data-loin])'), rank + 1);
        const there = holder.cssRules[rank + 1];
        // What a rule draws before or after an element is looked at with it.
        if (there instanceof CSSStyleRule) pointed.add(there.selectorText.replaceAll(/::[\w-]+/g, ''));
      } else if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) visit(rule);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet);
  return [...pointed].join();
}

/** In the page: takes the pointer away. */
function unpointHere(): void {
  const visit = (holder: CSSStyleSheet | CSSGroupingRule) => {
    for (let rank = holder.cssRules.length - 1; rank >= 0; rank -= 1) {
      const rule = holder.cssRules[rank];
      if (rule instanceof CSSStyleRule && rule.selectorText.includes('[data-loin]')) holder.deleteRule(rank);
      else if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) visit(rule);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet);
}

/** What is too faint on the page that is shown, in all six; it is then shown as usual. */
export async function faintIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  // A key was pressed: the focus shows itself.
  await page.keyboard.press('Shift');
  for (const { name, media, ...features } of COLOURS) {
    await page.emulateMedia({ media: media ?? 'screen', ...features, reducedMotion: 'reduce' });
    await page.evaluate(mixHere, media === 'print');
    const faint = await page.evaluate(faintHere, '');
    // On paper nothing takes the focus, nor is pointed at.
    if (media !== 'print') {
      faint.push(...(await page.evaluate(faintFocusHere)));
      const pointed = await page.evaluate(pointHere);
      if (pointed !== '') {
        await page.evaluate(mixHere, false);
        const more = await page.evaluate(faintHere, pointed);
        faint.push(...more.filter((one) => !faint.includes(one)).map((one) => `survol : ${one}`));
      }
      await page.evaluate(unpointHere);
    }
    found.push(...faint.map((one) => `(${name}) ${one}`));
  }
  return found;
}
