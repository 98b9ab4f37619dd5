/** An answer → what the page shows of it. Text is only ever set as text. */
import { element, linkTo } from '#client/elements.ts';
import { dayInWords } from '#text/day/words.ts';
import type { Answer } from './engine.ts';
import type { SearchForm } from './form.ts';
import type { Hit, HitSentence, Marks } from './hits.ts';
import { notesOf, statusOf } from './notes.ts';
import { addressOf, TYPE, type SearchState } from './state.ts';

const SHOWN_SENTENCES = 3;

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

/** A document's words between guillemets; the editors' without. */
const said = ({ text, marks, isQuoted }: HitSentence): (Node | string)[] =>
  isQuoted ? ['«\u202F', markedText(text, marks), '\u202F»'] : [markedText(text, marks)];

/** One result: kind, date, title, then its sentences, each leading to its place in the document. */
export function resultItem(hit: Hit, typeLabel: string | undefined): HTMLLIElement {
  const [best, ...others] = hit.sentences.slice(0, SHOWN_SENTENCES);
  const address = ({ anchor }: HitSentence) => (anchor === undefined ? hit.url : `${hit.url}#${anchor}`);
  const title = markedText(hit.title.text, hit.title.marks);
  const item = element('li', 'result');
  const kicker = element('p', 'kicker');
  if (typeLabel !== undefined) kicker.append(element('span', '', typeLabel), ' ');
  if (hit.day !== undefined) {
    const time = element('time', '', dayInWords(hit.day));
    time.dateTime = hit.day;
    kicker.append(time);
  }
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

/** How many results of a type stand in its group; the rest is one link away. */
const IN_GROUP = 3;
const TEXTS_IN_GROUP = 5;

/** The results of one type, under their name. */
export function groupElement(
  form: SearchForm,
  answer: Answer,
  type: string,
  hits: readonly Hit[],
  state: SearchState,
) {
  const { many } = form.typeNames(type);
  const total = answer.types.find((one) => one.type === type)?.count ?? 0;
  const shown = hits.slice(0, type === 'communiques' ? TEXTS_IN_GROUP : IN_GROUP);
  const title = element('h2', '', many, ' ', element('span', 'count', String(total)));
  title.id = `resultats-${type}`;
  const list = element('ol', '', ...shown.map((hit) => resultItem(hit, undefined)));
  const group = element('section', 'group', title, list);
  group.setAttribute('aria-labelledby', title.id);
  if (total > shown.length) {
    const href = addressOf({ ...state, facets: { ...state.facets, [TYPE]: type } });
    group.append(element('p', 'all-of', linkTo(href, `Voir les ${total} résultats de cette sorte`)));
  }
  return group;
}

/** The parts of the page that an answer fills. */
export interface ResultParts {
  notes: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
}

export interface ResultPanel {
  /** @param isStale whether another search was asked meanwhile: nothing more is then shown of this one */
  show: (answer: Answer, state: SearchState, isStale: () => boolean) => Promise<void>;
  showMore: (isStale: () => boolean) => Promise<void>;
  /** Shows nothing but these words. */
  clear: (words: string) => void;
}

/** How many results a list shows at once. */
const PAGE = 10;

/** The panel of results. @param say tells the reader what was found */
export function resultPanel(form: SearchForm, parts: ResultParts, say: (words: string) => void): ResultPanel {
  const { notes, results, more } = parts;
  let shown: { answer: Answer; list: HTMLOListElement } | undefined;
  const items = (hits: readonly Hit[]) => hits.map((hit) => resultItem(hit, form.typeNames(hit.type).one));
  return {
    async show(answer, state, isStale) {
      if (answer.groups.length > 0) {
        more.hidden = true;
        shown = undefined;
        results.replaceChildren(
          ...answer.groups.map(({ type, hits }) => groupElement(form, answer, type, hits, state)),
        );
      } else {
        const list = element('ol', '');
        const hits = await answer.hits(0, PAGE);
        if (isStale()) return;
        list.append(...items(hits));
        shown = { answer, list };
        results.replaceChildren(list);
        more.hidden = hits.length >= answer.total;
      }
      results.classList.toggle('approximate', answer.isApproximate);
      results.classList.toggle('none', answer.total === 0);
      notes.replaceChildren(...notesOf(answer, state));
      if (answer.counts) form.showCounts(answer.counts);
      say(statusOf(answer, state));
      results.removeAttribute('aria-busy');
    },
    async showMore(isStale) {
      if (shown === undefined) return;
      const { answer, list } = shown;
      const from = list.children.length;
      const hits = await answer.hits(from, from + PAGE);
      if (isStale()) return;
      list.append(...items(hits));
      more.hidden = list.children.length >= answer.total;
      if (from > 0) (list.children[from] as HTMLElement | undefined)?.querySelector('a')?.focus();
    },
    clear(words) {
      shown = undefined;
      results.replaceChildren();
      notes.replaceChildren();
      more.hidden = true;
      results.removeAttribute('aria-busy');
      say(words);
    },
  };
}
