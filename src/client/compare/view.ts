/** Two communiqués side by side, as elements: the same order and the same words as the pages of neighbours. */
import { element, linkTo } from '../elements.ts';
import { verdicts } from './figures.ts';
import { paired, type Both } from './pairing.ts';
import type { SaidOn, SideFile, Thing } from './side-file.ts';

/** The text cut at the words of both sides, which stand out. */
function marked({ words, marks }: SaidOn, among: ReadonlySet<string>): (Node | string)[] {
  let at = 0;
  const pieces = marks
    .filter(([, , stem]) => among.has(stem))
    .flatMap(([start, end]) => {
      const before = words.slice(at, start);
      at = end;
      return [before, element('b', '', words.slice(start, end))];
    });
  return [...pieces, words.slice(at)];
}

function saying(one: SaidOn, among: ReadonlySet<string>): HTMLElement {
  const { url, said, editorial } = one;
  const quote = element('blockquote', '', '«\u202F', ...marked(one, among), '\u202F»');
  quote.cite = url;
  const caption = element('figcaption', '', linkTo(url, 'Lire la phrase'));
  if (editorial !== undefined)
    caption.append(element('p', '', `Rapprochement de la rédaction\u00A0: ${editorial}`));
  return element('figure', '', ...(said === undefined ? [] : [element('p', 'on', said)]), quote, caption);
}

function side(day: string, { sayings }: Thing, other: Thing): HTMLElement {
  const among = new Set(other.sayings.flatMap(({ marks }) => marks.map(([, , stem]) => stem)));
  return element('div', 'side', element('p', 'on', day), ...sayings.map((one) => saying(one, among)));
}

function row({ older, newer }: Both, [first, last]: readonly [SideFile, SideFile]): HTMLElement {
  const made = element('section', 'row', element('h3', '', linkTo(older.url, older.title)));
  if (older.url !== newer.url)
    made.append(
      element('p', 'small', 'Prolongé, selon la rédaction, par\u00A0: ', linkTo(newer.url, newer.title)),
    );
  made.append(element('div', 'both', side(first.day, older, newer), side(last.day, newer, older)));
  return made;
}

const list = (lines: readonly { words: string; url: string }[], none: string): HTMLElement =>
  lines.length === 0
    ? element('p', '', none)
    : element('ul', '', ...lines.map(({ words, url }) => element('li', '', linkTo(url, words))));

/** Everything of `sides`, the older first. */
export function comparison(sides: readonly [SideFile, SideFile]): HTMLElement[] {
  const [older, newer] = sides;
  const { threads, themes } = paired(older, newer);
  const part = (title: string, rows: readonly Both[], none: string) =>
    element(
      'section',
      'stack',
      element('h2', '', title),
      ...(rows.length === 0 ? [element('p', '', none)] : rows.map((one) => row(one, sides))),
    );
  const both = (make: (one: SideFile) => (Node | string)[]) =>
    element('div', 'both', ...sides.map((one) => element('div', '', ...make(one))));
  const shared = new Set(threads.flatMap(({ older: one, newer: other }) => [one.url, other.url]));
  const own = older.pages[newer.id];
  return [
    both(({ name, title, url }) => [element('p', 'small', name), linkTo(url, title)]),
    ...(own === undefined
      ? []
      : [element('p', '', linkTo(own, 'Ces deux documents se suivent\u00A0: leur page côte à côte'))]),
    part('Les mêmes engagements', threads, 'Aucune fiche ne relie ces deux documents à un même engagement.'),
    part('Les mêmes sujets', themes, 'Aucune fiche ne relie ces deux documents à un même sujet.'),
    element(
      'section',
      'stack',
      element('h2', '', 'Les chiffres'),
      both(({ name, figures }) => [
        element('h3', '', name),
        list(figures, 'Aucun chiffre, hors dénombrements.'),
      ]),
      ...verdicts([...older.figures, ...newer.figures]),
    ),
    element(
      'section',
      'stack',
      element('h2', '', 'Engagements relevés dans un seul des deux'),
      element(
        'p',
        '',
        'Aucune fiche de la rédaction ne relie ce qui suit à l’autre document, qui peut en parler en d’autres mots.',
      ),
      both(({ name, threads: all }) => [
        element('h3', '', name),
        list(
          all.filter(({ url }) => !shared.has(url)).map(({ title, url }) => ({ words: title, url })),
          'Aucun.',
        ),
      ]),
    ),
  ];
}
