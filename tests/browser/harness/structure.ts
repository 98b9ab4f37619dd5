/**
 * How a page is made, for the grid of the RGAA: what can be told from its HTML alone, and what each finding breaks. Sent to a
 * browser as text, which parses pages as it would show them: it stands alone.
 */

/** « 5.4 : table.threads sans nom » for each thing that is wrong in this HTML. */
export function structureIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = new Set<string>();
  const nameOf = (one: Element) => [one.localName, ...one.classList].join('.').replaceAll(/\._\w{4}\b/g, '');
  const wordsOf = (one: Element | null | undefined) =>
    (one?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  const all = <E extends Element = Element>(selector: string) => [...page.querySelectorAll<E>(selector)];
  const hasWords = (one: Element | null | undefined) => /[\p{L}\p{N}]/u.test(wordsOf(one));
  /** The name that an attribute gives. */
  const given = (one: Element) => {
    const by = one.getAttribute('aria-labelledby');
    if (by === null) return one.getAttribute('aria-label') ?? '';
    return by
      .split(' ')
      .map((id) => wordsOf(page.getElementById(id)))
      .join(' ')
      .trim();
  };

  // 5.4: a table has a name, or the region that holds it alone has.
  for (const table of all('table')) {
    const region = table.closest('.table-scroll');
    if (
      !hasWords(table.querySelector(':scope > caption')) &&
      given(table) === '' &&
      (!region || given(region) === '')
    )
      found.add(`5.4 : ${nameOf(table.parentElement ?? table)} > ${nameOf(table)} sans nom`);
  }

  // 8.9 and 9.3: what a script fills says so; anything else that is empty is there for its looks.
  const isFilled = (one: Element) =>
    [...one.attributes].some(({ name }) => name.startsWith('data-') || name === 'role');
  for (const one of all(
    'p, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, dt, li, ul, ol, dl, section',
  ))
    if (one.childElementCount === 0 && !hasWords(one) && !isFilled(one))
      found.add(`9.3 : ${nameOf(one)} vide`);
  for (const list of all('ul, ol'))
    for (const child of list.children)
      if (!child.matches('li, script, template')) found.add(`9.3 : ${nameOf(child)} dans ${nameOf(list)}`);
  // A line that begins as an item of a list does is one.
  for (const line of all('main :is(p, div):not(.text *, .raw *)')) {
    const [first] = line.childNodes;
    if (first?.nodeType === 3 && /^\s*(?:[•▪◦*]|[-–—]\s)/u.test(first.textContent ?? ''))
      found.add(`9.3 : « ${wordsOf(line).slice(0, 40)} » sans liste`);
  }

  // 6.1: links of one name that lead to two places are told apart by what is around them.
  const headings = all('h1, h2, h3, h4, h5, h6');
  const around = (link: Element) => {
    const title = headings.filter((one) => one.compareDocumentPosition(link) & 4).at(-1);
    const row = link.closest('tr')?.querySelector('th');
    const holders = [
      link.closest('p, dd, td, dt, figure, blockquote'),
      link.closest('dd')?.previousElementSibling,
    ];
    // An item of a list within another is read after the one that holds it.
    for (let item = link.closest('li'); item !== null; item = item.parentElement?.closest('li') ?? null)
      holders.push(item);
    return [wordsOf(title), wordsOf(row), ...holders.map(wordsOf)].join(' | ');
  };
  const known = new Map<string, string>();
  for (const link of all<HTMLAnchorElement>('a[href]')) {
    const name = link.getAttribute('aria-label') ?? wordsOf(link);
    if (!/[\p{L}\p{N}]/u.test(name)) {
      found.add(`6.1 : lien sans mots (${nameOf(link)})`);
      continue;
    }
    if (/^(?:ici|là|lien|lire|voir|suite|plus|cliquez ici|en savoir plus|lire la suite)\W*$/iu.test(name))
      found.add(`6.1 : « ${name} »`);
    const key = `${name} | ${around(link)}`;
    const href = link.getAttribute('href') ?? '';
    const other = known.get(key);
    if (other !== undefined && other !== href) found.add(`6.1 : « ${name} » mène à ${other} et à ${href}`);
    known.set(key, href);
  }

  // 10.8: what is hidden from a reader's aids is said beside; 10.9: a sign of a thread has its words beside.
  for (const one of all('body [aria-hidden="true"]'))
    if (hasWords(one) && one.localName !== 'kbd' && !hasWords(one.nextElementSibling))
      found.add(`10.8 : « ${wordsOf(one).slice(0, 40)} » caché`);
  for (const knot of all('.knot'))
    if (!hasWords(knot.parentElement))
      found.add(`10.9 : signe sans mots dans ${nameOf(knot.parentElement ?? knot)}`);

  // 11.5: fields of one nature are together, under a name.
  for (const field of all('input[type="radio"], input[type="checkbox"], input[type="date"]')) {
    const group = field.closest('fieldset, [role="radiogroup"], [role="group"]');
    const legend = group?.querySelector(':scope > legend');
    if (!group || (!hasWords(legend) && given(group) === ''))
      found.add(`11.5 : ${nameOf(field)} sans regroupement nommé`);
  }

  // 13.5: a drawing made of letters is said in words.
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const sign =
      /[\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF]|\p{Emoji_Presentation}|[:;]-[)(]/u.exec(
        node.textContent ?? '',
      );
    if (
      !holder ||
      !sign ||
      holder.closest('script, style, noscript, code, .text, .raw, [aria-hidden="true"], [aria-label]')
    )
      continue;
    found.add(`13.5 : « ${sign[0]} » dans ${nameOf(holder)}`);
  }
  return [...found];
}
