/** The search page: the form drives the address, the address drives the results. */
import { count } from '../../text/agreement.ts';
import { openEngine, type Answer } from './engine.ts';
import { FACETS, asksNothing, parametersFrom, stateFrom, type SearchState } from './state.ts';
import { resultItem } from './view.ts';

const PAGE = 10;
const PAUSE_MS = 180;

function start(form: HTMLFormElement): void {
  const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-search="${name}"]`);
  const [status, list, more] = [
    part('status'),
    part<HTMLOListElement>('results'),
    part<HTMLButtonElement>('more'),
  ];
  const folder = form.dataset['pagefind'];
  if (!status || !list || !more || folder === undefined) return;
  document.documentElement.classList.add('search-ready');

  let engine: ReturnType<typeof openEngine> | undefined;
  let asked = 0;
  let answer: Answer | undefined;

  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const stateOfForm = (): SearchState =>
    stateFrom(new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)])));
  const fill = ({ q, facets, byDate }: SearchState) => {
    const set = (name: string, value: string) => {
      const control = field(name);
      if (control) control.value = value;
    };
    set('q', q);
    for (const facet of FACETS) set(facet, facets[facet] ?? '');
    set('tri', byDate ? 'date' : '');
  };
  const typeLabel = (value: string) => {
    const option = [...((field('type') as HTMLSelectElement | null)?.options ?? [])].find(
      (one) => one.value === value,
    );
    return option?.dataset['label'] ?? value;
  };

  const showCounts = ({ counts }: Answer) => {
    for (const facet of FACETS) {
      const select = field(facet);
      if (!(select instanceof HTMLSelectElement)) continue;
      for (const option of select.options) {
        if (option.value === '') continue;
        option.dataset['plural'] ??= option.textContent ?? '';
        const found = counts[facet]?.[option.value] ?? 0;
        option.textContent = `${option.dataset['plural']} (${found})`;
        option.disabled = found === 0 && !option.selected;
      }
    }
  };

  const showMore = async (turn: number) => {
    if (answer === undefined) return;
    const from = list.children.length;
    const hits = await answer.hits(from, from + PAGE);
    if (turn !== asked) return;
    list.append(...hits.map((hit) => resultItem(hit, typeLabel(hit.type))));
    more.hidden = list.children.length >= answer.total;
    if (from > 0) (list.children[from] as HTMLElement | undefined)?.querySelector('a')?.focus();
  };

  const say = ({ total, approximate }: Answer, { q }: SearchState) => {
    if (total === 0)
      return `Aucun résultat${q === '' ? '' : ` pour «\u202F${q}\u202F»`}. Parcourez les listes ci-dessous, ou ôtez un filtre.`;
    if (approximate.length === 0) return count(total, 'résultat');
    const words = approximate.map((word) => `«\u202F${word}\u202F»`).join(', ');
    return `Aucun document ne contient ${words}. ${count(total, 'résultat')} en approchant.`;
  };

  const run = async (state: SearchState) => {
    const turn = (asked += 1);
    if (asksNothing(state)) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = 'Recherche en cours…';
    try {
      engine ??= openEngine(folder);
      const found = await (await engine)(state);
      if (turn !== asked) return;
      answer = found;
      list.replaceChildren();
      status.textContent = say(found, state);
      list.classList.toggle('approximate', found.approximate.length > 0);
      showCounts(found);
      await showMore(turn);
    } catch {
      engine = undefined;
      if (turn === asked)
        status.textContent = 'La recherche n’a pas pu se charger. Parcourez les listes ci-dessous.';
    }
  };

  /** `push` for a wish of the reader's, `replace` while they are typing: Back undoes a wish, not a letter. */
  const ask = (change: 'push' | 'replace') => {
    const state = stateOfForm();
    const parameters = parametersFrom(state).toString();
    const address = parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
    if (address !== location.pathname + location.search) history[`${change}State`](null, '', address);
    void run(state);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    clearTimeout(pause);
    if (event.target instanceof HTMLSelectElement) ask('push');
    else pause = setTimeout(() => ask('replace'), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask('push');
  });
  more.addEventListener('click', () => void showMore(asked));
  const follow = () => {
    const state = stateFrom(new URLSearchParams(location.search));
    fill(state);
    void run(state);
  };
  addEventListener('popstate', follow);
  follow();
}

const form = document.querySelector<HTMLFormElement>('form[data-pagefind]');
if (form) start(form);
