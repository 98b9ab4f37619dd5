/** A record that answers → what the page shows of it. Text is only ever set as text. */
import { element, linkTo } from '#client/elements.ts';
import { dayInWords } from '#text/day/words.ts';
import type { Hit, HitSentence, Marks } from './hits.ts';

/** What is printed around a text, by the anchor of its place (`PRINTED_ANCHORS` of the site). */
export const OUTSIDE: Readonly<Record<string, string>> = {
  marque: ', en-tête',
  contact: ', contact',
  'hors-texte': ', hors du texte transcrit',
};

/** The document's own words, those that answer in `mark`. */
function markedText(text: string, marks: Marks): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of marks) {
    fragment.append(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** A document's words between guillemets, and where they stand if it is not its text; the editors' without. */
const said = ({ text, marks, isQuoted, anchor = '' }: HitSentence): (Node | string)[] =>
  isQuoted
    ? ['«\u202F', markedText(text, marks), '\u202F»', OUTSIDE[anchor] ?? '']
    : [markedText(text, marks)];

/**
 * One result: kind, date, title, then its sentences, each leading to its place in the document.
 * @param isToldNear whether all the results were said to come near: none says it again
 */
export function resultItem(hit: Hit, typeLabel: string | undefined, isToldNear: boolean): HTMLLIElement {
  const isNear = hit.isNear && !isToldNear;
  const [best, ...others] = hit.sentences;
  const address = ({ anchor }: HitSentence) => (anchor === undefined ? hit.url : `${hit.url}#${anchor}`);
  const title = markedText(hit.title.text, hit.title.marks);
  const item = element('li', isNear ? 'result approximate' : 'result');
  const kicker = element('p', 'kicker');
  if (typeLabel !== undefined) kicker.append(typeLabel);
  if (hit.day !== undefined) {
    const time = element('time', '', dayInWords(hit.day));
    time.dateTime = hit.day;
    kicker.append(typeLabel === undefined ? '' : ' · ', time);
  }
  if (isNear) kicker.append(kicker.hasChildNodes() ? ' · ' : '', 'approché');
  if (kicker.hasChildNodes()) item.append(kicker);
  item.append(element('h3', '', linkTo(best === undefined ? hit.url : address(best), title)));
  if (hit.name !== undefined)
    item.append(element('p', 'name', 'Trouvé sous\u00A0: ', markedText(hit.name.text, hit.name.marks)));
  if (best !== undefined) item.append(element('p', 'sentence', ...said(best)));
  for (const other of others)
    if (other.anchor !== undefined && other.marks.length > 0)
      item.append(element('p', 'sentence more', linkTo(address(other), ...said(other))));
  return item;
}
