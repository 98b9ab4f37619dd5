/** A link to another search of this page needs no new page: its address is taken, and `follow` shows it. */
export function followInPlace(within: HTMLElement, follow: () => void): void {
  within.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.pathname !== location.pathname || link.search === '' || link.hash !== '') return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    follow();
    scrollTo({ top: 0 });
  });
}
