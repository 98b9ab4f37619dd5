import type { SearchState } from './state.ts';

/** The nearest feed to a search: of its theme if it has one that the page knows of, of everything otherwise. */
export function feedFor({ facets }: SearchState, { dataset }: HTMLAnchorElement): string {
  const pattern = facets.thematique === undefined ? undefined : dataset['theme'];
  return pattern?.replace('*', encodeURIComponent(facets.thematique ?? '')) ?? dataset['all'] ?? '';
}
