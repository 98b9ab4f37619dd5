/** How a reader moves from the field to the results, and from one search to another. */

/** Arrows go from the field to the results and through them; Escape comes back. Enter follows a link, as always. */
export function walkWithArrows(input: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('h3 a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at === -1) return;
    if (event.key === 'Escape') {
      input.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? input : all[at]))?.focus();
  });
}

/** A link to another search of this page needs no new page: its address is taken, and `follow` shows it. */
export function followInPlace(within: HTMLElement, follow: () => void): void {
  within.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.pathname !== location.pathname || link.search === '' || link.hash !== '') return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    try {
      history.pushState(null, '', link.href);
    } catch {
      // The browser, which counts these calls, follows the link itself.
      return;
    }
    event.preventDefault();
    follow();
    scrollTo({ top: 0 });
  });
}
