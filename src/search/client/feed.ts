import type { SearchState } from './state.ts';

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
