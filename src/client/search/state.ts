/** What a search asks, and its address. The address is the state: copied elsewhere, it asks the same. */

/** The facets of a search: names of the address, of the form's fields and of the index's filters alike. */
export const FACETS = ['type', 'thematique', 'annee', 'personne'] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchState {
  q: string;
  facets: Partial<Record<Facet, string>>;
  /** By date, newest first; by relevance otherwise. */
  byDate: boolean;
}

export function stateFrom(parameters: URLSearchParams): SearchState {
  const facets: SearchState['facets'] = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet)?.trim();
    if (value) facets[facet] = value;
  }
  return { q: parameters.get('q')?.trim() ?? '', facets, byDate: parameters.get('tri') === 'date' };
}

/** Nothing that says nothing: an empty search has an empty address. */
export function parametersFrom({ q, facets, byDate }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of FACETS) if (facets[facet] !== undefined) parameters.set(facet, facets[facet]);
  if (byDate) parameters.set('tri', 'date');
  return parameters;
}

export const asksNothing = ({ q, facets }: SearchState): boolean =>
  q === '' && Object.keys(facets).length === 0;
