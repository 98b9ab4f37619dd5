/** What a page of any kind shares with the others, what tells its links, and how it is styled: asked in the page, for the grid of the RGAA. */

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

/** Letters whose colour is ours on a ground that is the reader's, the reverse, and letters on an image without a colour behind. */
export function bareGroundsHere(): string[] {
  const found: string[] = [];
  const frame = [document.documentElement, document.body].map((one) => getComputedStyle(one));
  const isClear = (color: string) => color === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(color);
  if (frame.every(({ backgroundColor }) => isClear(backgroundColor))) found.push('aucun fond à la page');
  // A colour that nobody declares is that of the system, as a page without a stylesheet has it.
  const bare = document.createElement('iframe');
  document.body.append(bare);
  const own = bare.contentDocument && getComputedStyle(bare.contentDocument.documentElement).color;
  bare.remove();
  if (frame.every(({ color }) => color === own)) found.push('aucune couleur de lettres à la page');
  for (const one of document.querySelectorAll('body *')) {
    const { backgroundImage, backgroundColor } = getComputedStyle(one);
    const holdsText = [...one.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
    );
    if (holdsText && backgroundImage.includes('url(') && isClear(backgroundColor))
      found.push(`image derrière ${one.localName}.${one.className}`);
  }
  return found;
}

/** What a style shows under the pointer alone: the keyboard, a finger or a voice do not have it. */
export function pointedOnlyHere(): string[] {
  /** What makes something appear that was not there, or more of it. */
  const SHOWS =
    /^(?:content|display|visibility|opacity|clip|clip-path|position|inset.*|top|left|(?:max-)?(?:width|height|inline-size|block-size)|overflow.*|translate|scale|transform)$/;
  const found: string[] = [];
  let seen = 0;
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        seen += 1;
        const shows = [...rule.style].filter((property) => SHOWS.test(property));
        if (shows.length > 0 && !rule.selectorText.includes(':focus'))
          found.push(`${rule.selectorText} : ${shows.join(', ')}`);
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return seen === 0 && document.styleSheets.length > 0 ? ['aucune règle de survol lue'] : found;
}
