/** The search page: the form drives the address, the address drives the results. */
import { answerTyping, searchForm, type SearchForm } from './form.ts';
import { followInPlace, walkWithArrows } from './moving.ts';
import { announcer } from './notes.ts';
import { answerTo } from './proposal.ts';
import { openSearcher, type Searcher } from './remote.ts';
import { resultPanel, type ResultParts } from './results.ts';
import { addressOf, asksNothing, feedFor, type SearchState } from './state.ts';

interface Parts extends ResultParts {
  status: HTMLElement;
  follow: HTMLAnchorElement;
}

/** What asks the search of the form, and shows the answer of the last one that was asked. */
function runner(form: SearchForm, parts: Parts, open: () => Searcher) {
  const panel = resultPanel(form, parts, announcer(parts.status, parts.status.nextElementSibling));
  let searcher: Searcher | undefined;
  let turn = 0;
  let isCounting = false;
  /** The address of the search that runs, or is shown. */
  let current: string | undefined;
  const staleAfter = (asked: number) => () => asked !== turn;

  /** What was loaded may be of a site that is no longer there: everything is loaded anew. */
  const forget = () => {
    searcher?.close();
    searcher = current = undefined;
  };
  const run = async (state: SearchState, isLast = false): Promise<void> => {
    turn += 1;
    const isStale = staleAfter(turn);
    [isCounting, current] = [form.isOpen(), addressOf(state)];
    const { all = '', theme = all, person = all } = parts.follow.dataset;
    parts.follow.href = feedFor(state, { all, theme, person });
    if (asksNothing(state) && !form.isOpen()) {
      panel.clear('');
      return;
    }
    panel.await();
    try {
      searcher ??= open();
      const answered = await answerTo(searcher, state, isCounting);
      if (isStale()) return;
      await panel.show(answered, isStale);
    } catch {
      if (isStale()) return;
      forget();
      if (!isLast) return run(state, true);
      // Who reloads without a connection loses the page as well.
      const remedy = navigator.onLine
        ? 'Rechargez la page.'
        : 'Vous êtes hors connexion\u00A0: elle reprendra d’elle-même dès que la connexion reviendra.';
      panel.clear(`La recherche n’a pas pu se charger. ${remedy} Les listes ci-dessous mènent à tout.`);
    }
  };
  const more = () => panel.showMore(staleAfter(turn));
  return {
    run,
    more: (state: SearchState) =>
      more().catch(async () => {
        forget();
        await run(state);
        await more();
      }),
    isCounting: () => isCounting,
    hasFailed: () => current === undefined,
    isCurrent: (address: string) => address === current,
    /** Loads the engine, unless it is there. */
    prepare: () => {
      searcher ??= open();
    },
  };
}

/** Browsers refuse an address too many, of who types fast and long: what is asked is answered all the same. */
function changeAddress(change: 'push' | 'replace', address: string): void {
  try {
    history[`${change}State`](null, '', address);
  } catch {
    // The next wish will be in the address again.
  }
}

/** Whoever pays for each byte, and says so, loads none before they ask. */
const isSaving = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

function start(form: SearchForm, parts: Parts, open: () => Searcher): void {
  const { run, more, isCounting, hasFailed, isCurrent, prepare } = runner(form, parts, open);
  /** `push` for a wish of the reader's, `replace` while they are typing: Back undoes a wish, not a letter. */
  const ask = (change: 'push' | 'replace') => {
    const state = form.state();
    const address = addressOf(state);
    if (address !== location.pathname + location.search) changeAddress(change, address);
    // Enter after the last key asks nothing new: what is read aloud is said once.
    if (!isCurrent(address)) void run(state);
  };
  const asked = () => form.stateIn(new URLSearchParams(location.search));
  const follow = () => {
    const state = asked();
    form.fill(state);
    void run(state);
  };

  // Whoever comes to the field is about to type: the engine loads meanwhile.
  form.input.addEventListener('focus', () => {
    if (!isSaving()) prepare();
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
    if (form.isOpen() && !isCounting()) void run(form.state());
  });
  if (parts.results.parentElement)
    followInPlace(parts.results.parentElement, () => {
      follow();
      form.input.focus({ preventScroll: true });
    });
  parts.more.addEventListener('click', () => void more(form.state()));
  addEventListener('popstate', follow);
  addEventListener('online', () => {
    if (hasFailed()) follow();
  });
  // A page comes back as it was left, but for its field, which WebKit sets to its default value at some moment after.
  addEventListener('pagehide', () => (form.input.defaultValue = form.input.value));
  walkWithArrows(form.input, parts.results);
  follow();
}

const found = document.querySelector<HTMLFormElement>('form[data-pagefind]');
const form = found && searchForm(found);
const folder = found?.dataset['pagefind'];
const part = (name: string) => document.querySelector<HTMLElement>(`[data-search="${name}"]`);
const [status, awaited, notes, results] = ['status', 'awaited', 'notes', 'results'].map(part);
const more = document.querySelector<HTMLButtonElement>('button[data-search="more"]');
const follow = document.querySelector<HTMLAnchorElement>('a[data-search="follow"]');
const direct = document.querySelectorAll<HTMLElement>('[data-words]');
if (form && folder !== undefined && status && awaited && notes && results && more && follow) {
  document.documentElement.classList.add('search-ready');
  start(form, { status, awaited, notes, results, more, follow, direct }, () => openSearcher(folder));
}
