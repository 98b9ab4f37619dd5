/** The form of the search, as a state: filled from it, read into it, its choices counted; and when it is answered. */
import type { Counts } from './facets.ts';
import { stateFrom, TYPE, type SearchState } from './state.ts';

export interface SearchForm {
  element: HTMLFormElement;
  input: HTMLInputElement;
  state: () => SearchState;
  /** The state that an address asks for, of what this form can ask. */
  stateIn: (parameters: URLSearchParams) => SearchState;
  fill: (state: SearchState) => void;
  /** The choices of each facet, with what each would leave. */
  showCounts: (counts: Counts) => void;
  /** What one result of a type is called, and several. */
  typeNames: (type: string) => { one: string; many: string };
  /** The part that narrows a search, if it is open. */
  isOpen: () => boolean;
}

/** The select that orders the results; every other one is a facet. */
const ORDER = 'tri';

export function searchForm(form: HTMLFormElement): SearchForm | undefined {
  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const input = field('q');
  const details = form.querySelector('details');
  if (!(input instanceof HTMLInputElement) || details === null) return undefined;
  const select = (name: string) => {
    const found = field(name);
    return found instanceof HTMLSelectElement ? found : undefined;
  };
  const facetNames = [...form.elements].flatMap((control) =>
    control instanceof HTMLSelectElement && control.name !== ORDER ? [control.name] : [],
  );
  const types = new Map(
    [...(select(TYPE)?.options ?? [])].map(({ value, text, dataset }) => [
      value,
      { one: dataset['label'] ?? text, many: text },
    ]),
  );

  const fill = ({ q, facets, from, to, byDate, isLiteral }: SearchState) => {
    const set = (name: string, value: string) => {
      const control = field(name);
      if (control === null) return;
      // The choices of a facet are known once its counts are: until then, the one that was made must hold.
      if (control instanceof HTMLSelectElement && ![...control.options].some((one) => one.value === value))
        control.add(new Option(value, value));
      control.value = value;
    };
    if (document.activeElement !== input || input.value.trim() !== q) set('q', q);
    for (const facet of facetNames) set(facet, facets[facet] ?? '');
    set('du', from ?? '');
    set('au', to ?? '');
    set(ORDER, byDate ? 'date' : '');
    set('synonymes', isLiteral ? 'non' : '');
    if (Object.keys(facets).length > 0 || from !== undefined || to !== undefined || byDate)
      details.open = true;
  };

  const showCounts = (counts: Counts) => {
    for (const facet of facetNames) {
      const control = select(facet);
      if (control === undefined) continue;
      const { value: chosen } = control;
      const [all] = control.options;
      const options = (counts[facet] ?? []).map(({ value, label, count }) => {
        const name = label ?? types.get(value)?.many ?? value;
        return new Option(`${name} (${count})`, value, false, value === chosen);
      });
      if (facet === TYPE)
        for (const option of options) option.dataset['label'] = types.get(option.value)?.one ?? '';
      if (options.some(({ value }) => value === chosen) || chosen === '')
        control.replaceChildren(...(all ? [all] : []), ...options);
      control.value = chosen;
    }
  };

  const stateIn = (parameters: URLSearchParams) => stateFrom(parameters, facetNames);

  return {
    element: form,
    input,
    stateIn,
    state: () =>
      stateIn(
        new URLSearchParams(
          [...new FormData(form)].flatMap(([key, value]) =>
            typeof value === 'string' ? [[key, value]] : [],
          ),
        ),
      ),
    fill,
    showCounts,
    typeNames: (type) => types.get(type) ?? { one: type, many: type },
    isOpen: () => details.open,
  };
}

/** How long a hand that types rests before it is answered. */
const PAUSE_MS = 60;
/** Fewer letters begin too many words to be worth an answer before the next key. */
const SHORTEST = 3;

/**
 * Calls `answer` at once at the first key after a pause, then each time that the typing pauses again.
 * @returns what forgets the keys not yet answered
 */
export function answerTyping(input: EventTarget & { value: string }, answer: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const forget = () => {
    clearTimeout(pause);
    pause = undefined;
    isWaiting = false;
  };
  input.addEventListener('input', () => {
    // One letter says nothing yet; none at all empties the page.
    if (input.value.trim().length === 1) {
      forget();
      return;
    }
    const isFirst = pause === undefined && input.value.trim().length >= SHORTEST;
    if (isFirst) answer();
    clearTimeout(pause);
    isWaiting ||= !isFirst;
    pause = setTimeout(() => {
      const isLate = isWaiting;
      forget();
      if (isLate) answer();
    }, PAUSE_MS);
  });
  return forget;
}
