/** What a search asks, and its address. The address is the state: copied elsewhere, it asks the same. */

/** The facets that every search has, first in its address; the others are those of the form, which the kinds give it. */
export const TYPE = 'type';
export const YEAR = 'annee';
/** What an address says beside its facets. */
const NO_FACETS = new Set(['q', 'du', 'au', 'tri', 'synonymes']);

export interface SearchState {
  q: string;
  /** The choice of each facet, by the name that the address and the form's field give it. */
  facets: Readonly<Record<string, string>>;
  /** First and last day, AAAA-MM-JJ, both included. */
  from: string | undefined;
  to: string | undefined;
  /** By date, newest first; by relevance otherwise. */
  byDate: boolean;
  /** Only the words typed: none that the vocabulary holds for alike. */
  isLiteral: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param names the facets that may be asked for; where no form says so, all that the address names */
export function stateFrom(parameters: URLSearchParams, names?: readonly string[]): SearchState {
  const facets: Record<string, string> = {};
  for (const facet of names ?? [...parameters.keys()].filter((name) => !NO_FACETS.has(name))) {
    const value = parameters.get(facet)?.trim();
    if (value) facets[facet] = value;
  }
  const dayOf = (name: string) => {
    const value = parameters.get(name)?.trim() ?? '';
    return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  };
  return {
    q: parameters.get('q')?.trim() ?? '',
    facets,
    from: dayOf('du'),
    to: dayOf('au'),
    byDate: parameters.get('tri') === 'date',
    isLiteral: parameters.get('synonymes') === 'non',
  };
}

/** Nothing that says nothing: an empty search has an empty address. */
export function parametersFrom({ q, facets, from, to, byDate, isLiteral }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  const { [TYPE]: type, [YEAR]: year, ...others } = facets;
  for (const [facet, value] of Object.entries({ [TYPE]: type, [YEAR]: year, ...others }))
    if (value !== undefined) parameters.set(facet, value);
  if (from !== undefined) parameters.set('du', from);
  if (to !== undefined) parameters.set('au', to);
  if (byDate) parameters.set('tri', 'date');
  if (isLiteral) parameters.set('synonymes', 'non');
  return parameters;
}

/** Does it keep some records and leave others, whatever its words? */
export const isNarrowed = ({ facets, from, to }: SearchState): boolean =>
  Object.keys(facets).length > 0 || from !== undefined || to !== undefined;

export const asksNothing = (state: SearchState): boolean => state.q === '' && !isNarrowed(state);

/** The address of a search on the page that is shown. */
export function addressOf(state: SearchState): string {
  const parameters = parametersFrom(state).toString();
  return parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
}

/** Where the feeds are: `*` stands for the id of what is followed. */
export interface Feeds {
  all: string;
  theme: string;
  person: string;
}

/** The nearest feed to a search: of its theme, of its person, of everything otherwise. */
export function feedFor({ facets: { thematique, personne } }: SearchState, feeds: Feeds): string {
  if (thematique !== undefined) return feeds.theme.replace('*', encodeURIComponent(thematique));
  if (personne !== undefined) return feeds.person.replace('*', encodeURIComponent(personne));
  return feeds.all;
}
