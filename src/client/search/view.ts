/** Results → elements. Text is only ever set as text. */
import { formatDay } from '../../text/days.ts';
import { shownForm } from '../../text/search-form.ts';
import type { Hit, HitSentence } from './engine.ts';

const SHOWN_SENTENCES = 3;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** The words of a sentence, those that answer in `mark`; typeset as a whole, so that spaces follow French rules. */
function markedText({ text, marked }: HitSentence): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const shown = shownForm(text);
  let at = 0;
  text.split(' ').forEach((word, rank) => {
    const length = word.replace(/\|.*$/, '').length;
    const part = shown.slice(at, at + length);
    fragment.append(marked.has(rank) ? element('mark', '', part) : part);
    fragment.append(shown.slice(at + length, at + length + 1));
    at += length + 1;
  });
  return fragment;
}

/** A document's words between guillemets; the editors' without. */
const said = (sentence: HitSentence): (Node | string)[] =>
  sentence.isQuoted ? ['«\u202F', markedText(sentence), '\u202F»'] : [markedText(sentence)];

/** One result: kind, date, title, then its sentences, each leading to its place in the document. */
export function resultItem(hit: Hit, typeLabel: string): HTMLLIElement {
  const [best, ...others] = hit.sentences.slice(0, SHOWN_SENTENCES);
  const address = ({ anchor }: HitSentence) => (anchor === undefined ? hit.url : `${hit.url}#${anchor}`);
  const link = (sentence: HitSentence, ...children: (Node | string)[]) => {
    const made = element('a', '', ...children);
    made.href = address(sentence);
    return made;
  };
  const kicker = element('p', 'kicker', element('span', '', typeLabel));
  if (hit.date !== undefined) {
    const time = element('time', '', formatDay(hit.date));
    time.dateTime = hit.date;
    kicker.append(' ', time);
  }
  const title = element('h3', '');
  title.append(best === undefined ? shownForm(hit.title) : link(best, shownForm(hit.title)));
  const item = element('li', 'result', kicker, title);
  if (best !== undefined) item.append(element('p', 'sentence', ...said(best)));
  for (const other of others)
    if (other.anchor !== undefined) item.append(element('p', 'sentence more', link(other, ...said(other))));
  return item;
}
