/**
 * One tab stop for all sentences: Tab reaches the last one used, arrows go from one to the next. Without this,
 * a text of a hundred sentences would hold a hundred stops; without the script they are plain links, after a link past them.
 */
export function makeRoving(links: readonly HTMLAnchorElement[]): (link: HTMLAnchorElement) => void {
  let current = links[0];
  const choose = (link: HTMLAnchorElement) => {
    if (current) current.tabIndex = -1;
    link.tabIndex = 0;
    current = link;
  };
  for (const [rank, link] of links.entries()) {
    link.tabIndex = rank === 0 ? 0 : -1;
    link.addEventListener('focus', () => choose(link));
    link.addEventListener('keydown', (event) => {
      const moves: Readonly<Record<string, number>> = {
        ArrowDown: rank + 1,
        ArrowRight: rank + 1,
        ArrowUp: rank - 1,
        ArrowLeft: rank - 1,
        Home: 0,
        End: links.length - 1,
      };
      const next = links[moves[event.key] ?? -1];
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      next.focus();
    });
  }
  return choose;
}
