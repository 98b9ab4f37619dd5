/** The search page: the form drives the address, the address drives the results. */
import type { Answer } from './engine.ts';
import { element } from '../elements.ts';
import { resultItem } from './result.ts';
import { feedFor } from './feed.ts';
import { searchForm, type SearchForm } from './form.ts';
import { groupElement } from './groups.ts';
import { followInPlace } from './inner-links.ts';
import { walkWithArrows } from './keyboard.ts';
import { notesOf, statusOf } from './notes.ts';
import { openSearcher, type Searcher } from './remote.ts';
import { announcer } from './saying.ts';
import { addressOf, asksNothing, stateFrom, type SearchState } from './state.ts';
import { answerTyping } from './typing.ts';

const PAGE = 10;

interface Parts {
  status: HTMLElement;
  notes: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  follow: HTMLAnchorElement;
}

function start(form: SearchForm, parts: Parts, open: () => Searcher): void {
  const { notes, results, more } = parts;
  const say = announcer(parts.status, parts.status.nextElementSibling);
  let searcher: Searcher | undefined;
  let [turn, isCounting] = [0, false];
  /** The address of the search that runs, or is shown. */
  let current: string | undefined;
  let shown: { answer: Answer; list: HTMLOListElement } | undefined;

  const clear = (words: string) => {
    shown = undefined;
    results.replaceChildren();
    notes.replaceChildren();
    more.hidden = true;
    results.removeAttribute('aria-busy');
    say(words);
  };
  const showMore = async (asked: number) => {
    if (shown === undefined) return;
    const { answer, list } = shown;
    const from = list.children.length;
    const hits = await answer.hits(from, from + PAGE);
    if (asked !== turn) return;
    list.append(...hits.map((hit) => resultItem(hit, form.typeNames(hit.type).one)));
    more.hidden = list.children.length >= answer.total;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  const show = async (answer: Answer, state: SearchState, asked: number) => {
    if (answer.groups.length > 0) {
      more.hidden = true;
      shown = undefined;
      results.replaceChildren(
        ...answer.groups.map(({ type, hits }) => groupElement(form, answer, type, hits, state)),
      );
    } else {
      const list = element('ol', '');
      const hits = await answer.hits(0, PAGE);
      if (asked !== turn) return;
      list.append(...hits.map((hit) => resultItem(hit, form.typeNames(hit.type).one)));
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
  };

  const run = async (state: SearchState) => {
    const asked = (turn += 1);
    [isCounting, current] = [form.isOpen(), addressOf(state)];
    const { all = '', theme = all, person = all } = parts.follow.dataset;
    parts.follow.href = feedFor(state, { all, theme, person });
    if (asksNothing(state) && !form.isOpen()) {
      clear('');
      return;
    }
    results.setAttribute('aria-busy', 'true');
    try {
      searcher ??= open();
      const answer = await searcher.search(state, isCounting);
      if (asked !== turn) return;
      await show(answer, state, asked);
    } catch {
      if (asked !== turn) return;
      searcher?.close();
      searcher = current = undefined;
      clear('La recherche n’a pas pu se charger. Les listes ci-dessous mènent à tout.');
    }
  };

  /** `push` for a wish of the reader's, `replace` while they are typing: Back undoes a wish, not a letter. */
  const ask = (change: 'push' | 'replace') => {
    const state = form.state();
    const address = addressOf(state);
    if (address !== location.pathname + location.search) history[`${change}State`](null, '', address);
    // Enter after the last key asks nothing new: what is read aloud is said once.
    if (address !== current) void run(state);
  };
  const follow = () => {
    const state = stateFrom(new URLSearchParams(location.search));
    form.fill(state);
    void run(state);
  };

  // Whoever comes to the field is about to type: the engine loads meanwhile.
  form.input.addEventListener('focus', () => {
    if (searcher === undefined) (searcher = open()).prepare();
  });
  const forgetKeys = answerTyping(form.input, () => ask('replace'));
  form.element.addEventListener('change', (event) => {
    if (event.target !== form.input) ask('push');
  });
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    forgetKeys();
    ask('push');
  });
  form.element.querySelector('details')?.addEventListener('toggle', () => {
    if (form.isOpen() && !isCounting) void run(form.state());
  });
  if (parts.results.parentElement)
    followInPlace(parts.results.parentElement, () => {
      follow();
      form.input.focus({ preventScroll: true });
    });
  more.addEventListener('click', () => void showMore(turn));
  addEventListener('popstate', follow);
  walkWithArrows(form.input, results);
  follow();
}

const found = document.querySelector<HTMLFormElement>('form[data-pagefind]');
const [form, folder] = [found && searchForm(found), found?.dataset['pagefind']];
const part = (name: string) => document.querySelector<HTMLElement>(`[data-search="${name}"]`);
const [status, notes, results] = [part('status'), part('notes'), part('results')];
const more = document.querySelector<HTMLButtonElement>('button[data-search="more"]');
const follow = document.querySelector<HTMLAnchorElement>('a[data-search="follow"]');
if (form && folder !== undefined && status && notes && results && more && follow) {
  document.documentElement.classList.add('search-ready');
  start(form, { status, notes, results, more, follow }, () => openSearcher(folder));
}
