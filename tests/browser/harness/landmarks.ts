/** What a page of any kind shares with the others, and what tells its links: asked in the page, for the grid of the RGAA. */

/** Where the menus that all pages share stand, and what they hold, in order. */
export function menusHere(): { place: string; links: string; isInOrder: boolean } {
  const menu = document.querySelector('header nav');
  const { left = -1, top = -1 } = menu?.getBoundingClientRect() ?? {};
  const linksOf = (selector: string) =>
    [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ pathname }) => pathname);
  const parts = ['header', 'main', 'footer'].map((one) => document.querySelector(`body > ${one}`));
  return {
    // The name of the section that is read is bolder, by a pixel or two.
    place: [Math.round(left / 10), Math.round((top + scrollY) / 10)].join(),
    links: [...linksOf('header nav'), '|', ...linksOf('footer nav')].join(' '),
    isInOrder: parts.every((one, rank) => {
      const next = parts[rank + 1];
      return one !== null && (next == null || one.compareDocumentPosition(next) === 4);
    }),
  };
}

/** What a landmark or a way past gives to whoever goes from zone to zone, and is missing. */
export function missingWaysHere(): string[] {
  const first = document.querySelector<HTMLAnchorElement>('body a[href]');
  const target = first?.hash === '' || first === null ? null : document.querySelector(first.hash);
  return [
    ...['body > header', 'header nav', 'main', 'body > footer'].filter(
      (one) => document.querySelectorAll(one).length !== 1,
    ),
    ...(document.querySelector('main')?.contains(target) === true || target?.localName === 'main'
      ? []
      : ['le premier lien ne mène pas au contenu']),
    ...(document.querySelector('[role="search"], search') === null ? ['aucune recherche'] : []),
  ];
}

/** Links in a sentence that only their colour shows. */
export function bareLinksHere(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main p a[href], main li a[href], main dd a[href]')]
    .filter((link) => {
      const { parentElement } = link;
      const around = [...(parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
      const { textDecorationLine, borderBottomStyle, backgroundImage } = getComputedStyle(link);
      return (
        around &&
        /\p{L}/u.test(link.textContent) &&
        link.checkVisibility() &&
        !textDecorationLine.includes('underline') &&
        borderBottomStyle === 'none' &&
        backgroundImage === 'none'
      );
    })
    .map((link) => `« ${link.textContent.trim().slice(0, 40)} »`);
}
