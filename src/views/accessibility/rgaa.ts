/**
 * The grid of the RGAA (version 4.1.2), filled for what this site shows: for each criterion, its state, what proves it, how
 * to verify it. Titles are the law's own. `npm test` looks for what must never be on a page, and for the proofs.
 */
import themes from './rgaa.json' with { type: 'json' };

/** In the order in which they are counted. « Non vérifié » is no verdict: nobody has looked at all of it yet. */
export const STATES = ['conforme', 'non conforme', 'non applicable', 'non vérifié'] as const;

export interface Criterion {
  /** « 1.1 » */
  id: string;
  title: string;
  /** One of {@link STATES}. */
  state: string;
  /** Selectors of what no page may hold: the proof, or a part of it. */
  never?: readonly string[] | undefined;
  /** Files of tests that prove it; of what is not verified, some of it. */
  proof?: readonly string[] | undefined;
  /** Which day it was judged by eye, and on which pages if not on {@link SEEN_PAGES}: the proof where no program can judge. */
  seen?: string | undefined;
  /** What is tried, or what a person has to do. */
  how: string;
  /** « image »: asked of those that documents hold, and of nothing where none holds any. */
  onlyWith?: string | undefined;
}

/**
 * The pages on which what no program can judge was judged by eye: one of each sort, « … » standing for the name of an entry,
 * of three sites: that of `content/`, that of the founding corpus, that of `examples/`. Every archive publishes the grid,
 * which says so: the documents of an archive are not those that were looked at.
 */
export const SEEN_PAGES = [
  '/',
  '/recherche/',
  '/recherche/contrat/',
  '/verifier/',
  '/communiques/',
  '/communiques/…/',
  '/engagements/',
  '/engagements/…/',
  '/chiffres/',
  '/chiffres/…/',
  '/thematiques/…/',
  '/ateliers/…/',
  '/evenements/…/',
  '/evenements/…/dossier/',
  '/personnes/…/',
  '/organismes/…/',
  '/vocabulaire/…/',
  '/comparer/',
  '/comparer/…/…/',
  '/donnees/',
  '/donnees/champs/',
  '/presse/',
  '/echeances/',
  '/ce-qui-nous-manque/',
  '/corrections/',
  '/guide/',
  '/repertoire/',
  '/plan-du-site/',
  '/grille-accessibilite/',
  '/404.html',
] as const;

export interface Theme {
  number: number;
  title: string;
  criteria: readonly Criterion[];
}

export const RGAA: readonly Theme[] = themes;
export const CRITERIA: readonly Criterion[] = RGAA.flatMap(({ criteria }) => criteria);

/** What the documents of a site hold. */
export interface Held {
  hasImages: boolean;
}

/** What is said where no document holds an image. No drawing of the site's own has a name: each stands beside its words. */
const WITHOUT_IMAGES = {
  state: 'non applicable',
  how: 'Aucun document publié ici n’a d’image ; les dessins du site sont ignorés, et les mots sont à côté d’eux.',
  proof: ['tests/build/rgaa.test.ts'],
  never: undefined,
  seen: undefined,
} as const;

/** The grid, as it stands on a site that holds this. */
export const gridOf = ({ hasImages }: Held): readonly Theme[] =>
  RGAA.map((theme) => ({
    ...theme,
    criteria: theme.criteria.map((one) =>
      one.onlyWith === 'image' && !hasImages ? { ...one, ...WITHOUT_IMAGES } : one,
    ),
  }));

/** How many criteria are in each state, in the order of {@link STATES}; those that nothing is in are left out. */
export const countedStates = (grid: readonly Theme[]): { state: string; count: number }[] => {
  const all = grid.flatMap(({ criteria }) => criteria);
  return STATES.map((state) => ({ state, count: all.filter((one) => one.state === state).length })).filter(
    ({ count }) => count > 0,
  );
};
