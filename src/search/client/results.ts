/** An answer → what the page shows of it. Text is only ever set as text. */
import { element, linkTo } from '#client/elements.ts';
import type { Answer } from './engine.ts';
import { leadsOn } from './direct.ts';
import type { Answered } from './proposal.ts';
import type { SearchForm } from './form.ts';
import type { Hit } from './hits.ts';
import { resultItem } from './item.ts';
import { missingOf, notesOf, statusOf } from './notes.ts';
import { addressOf, TYPE, type SearchState } from './state.ts';

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
  const list = element('ol', '', ...shown.map((hit) => resultItem(hit, undefined, answer.isApproximate)));
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
  /** A status region: says that an answer is awaited. */
  awaited: HTMLElement;
  notes: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Ways that lead straight on, each shown when one of its words is asked for. */
  direct: Iterable<HTMLElement>;
}

export interface ResultPanel {
  /** An answer is awaited, until one is shown or all is cleared; said once it is late, seen and heard. */
  await: () => void;
  /** @param isStale whether another search was asked meanwhile: nothing more is then shown of this one */
  show: (answered: Answered, isStale: () => boolean) => Promise<void>;
  showMore: (isStale: () => boolean) => Promise<void>;
  /** Shows nothing but these words. */
  clear: (words: string) => void;
}

/** An answer that comes sooner is not said to be awaited: who types hears the last one alone. */
const LATE_MS = 500;

/** How many results a list shows at once. */
const PAGE = 10;

/** The panel of results. @param say tells the reader what was found */
export function resultPanel(form: SearchForm, parts: ResultParts, say: (words: string) => void): ResultPanel {
  const { awaited, notes, results, more } = parts;
  let late: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(late);
    late = undefined;
    awaited.textContent = '';
    results.removeAttribute('aria-busy');
  };
  let shown: { answer: Answer; list: HTMLOListElement } | undefined;
  const showDirect = (keys: readonly string[]) => {
    for (const way of parts.direct) way.hidden = !leadsOn(way, keys);
  };
  const items = (hits: readonly Hit[], { isApproximate }: Answer) =>
    hits.map((hit) => resultItem(hit, form.typeNames(hit.type).one, isApproximate));
  return {
    await: () => {
      results.setAttribute('aria-busy', 'true');
      late ??= setTimeout(() => (awaited.textContent = 'Recherche en cours…'), LATE_MS);
    },
    async show({ answer, state, asked }, isStale) {
      if (answer.groups.length > 0) {
        more.hidden = true;
        shown = undefined;
        results.replaceChildren(
          ...answer.groups.map(({ type, hits }) => groupElement(form, answer, type, hits, state)),
        );
      } else {
        const list = element('ol', '');
        const hits = await answer.hits(0, Math.max(PAGE, Number(history.state) || 0));
        if (isStale()) return;
        list.append(...items(hits, answer));
        shown = { answer, list };
        results.replaceChildren(list);
        more.hidden = hits.length >= answer.total;
      }
      results.classList.toggle('approximate', answer.isApproximate);
      results.classList.toggle('absent', answer.total === 0 && missingOf(answer).length > 0);
      const wanted = asked ?? { answer, state };
      notes.replaceChildren(...notesOf(wanted.answer, wanted.state));
      showDirect(wanted.answer.query.keys);
      if (answer.counts) form.showCounts(answer.counts);
      const found = statusOf(answer, state);
      say(
        asked
          ? `${statusOf(asked.answer, asked.state)} Pour «\u202F${state.q}\u202F»\u00A0: ${found}`
          : found,
      );
      settle();
    },
    async showMore(isStale) {
      if (shown === undefined) return;
      const { answer, list } = shown;
      const from = list.children.length;
      const hits = await answer.hits(from, from + PAGE);
      if (isStale()) return;
      list.append(...items(hits, answer));
      more.hidden = list.children.length >= answer.total;
      // Kept with the address: as many are there when the reader comes back, or loads the page again.
      try {
        history.replaceState(list.children.length, '');
      } catch {
        // The reader comes back to the first ones.
      }
      if (from > 0) (list.children[from] as HTMLElement | undefined)?.querySelector('a')?.focus();
    },
    clear(words) {
      shown = undefined;
      results.replaceChildren();
      results.classList.remove('approximate', 'absent');
      notes.replaceChildren();
      showDirect([]);
      more.hidden = true;
      settle();
      say(words);
    },
  };
}
