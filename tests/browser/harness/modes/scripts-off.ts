/** A page in a browser that runs no script: what is gone, and what does nothing although it looks as if it did. */
import type { Page } from 'playwright-core';

/** In the page: controls that are seen and not off, and that lead nowhere. */
function deadHere(): string[] {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const controls = document.querySelectorAll<HTMLButtonElement | HTMLInputElement | HTMLElement>(
    'button, input, select, textarea, [role="button"], a:not([href])',
  );
  const dead = [...controls].filter((control) => {
    if (!isSeen(control) || control.matches(':disabled')) return false;
    if ('form' in control && control.form !== null)
      return (
        new URL(control.form.action).pathname === location.pathname &&
        control.form.method === 'get' &&
        location.pathname !== new URL('/recherche/', location.href).pathname
      );
    // A choice may be the stylesheet's to follow.
    if (!(control instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(control.type)) return true;
    const seen = () => [...document.querySelectorAll('main *')].filter(isSeen).length;
    const [before, was] = [seen(), control.form ?? document];
    const chosen = was.querySelector<HTMLInputElement>(`input[name="${control.name}"]:checked`);
    control.checked = true;
    const isFollowed = control === chosen || seen() !== before;
    if (chosen) chosen.checked = true;
    return !isFollowed;
  });
  return dead.map((control) => `ne fait rien : ${control.outerHTML.slice(0, 80)}`);
}

/** What is dead on the page that is shown, which runs no script. */
export async function deadIn(page: Page): Promise<string[]> {
  const dead = await page.evaluate(deadHere);
  return dead.map((one) => `(sans JavaScript) ${one}`);
}

/** Of the blocks of a page that runs its scripts, those that are missing here. */
export function missingBlocks(blocks: readonly string[], here: readonly string[]): string[] {
  const there = new Set(here);
  return blocks
    .filter((block) => !there.has(block))
    .map((block) => `(sans JavaScript) manque : « ${block.slice(0, 80)} »`);
}
