/** The pages of the site's own, by address, which no file of `content/` writes. */

/** Those that change with the documents. */
export const FOLLOWING_PAGES = [
  'verifier',
  'donnees',
  'donnees/champs',
  'plan-du-site',
  'presse',
  'repertoire',
] as const;
/** And those that do not. */
export const STANDING_PAGES = [
  'recherche',
  'grille-accessibilite',
  'recherche/contrat',
  'ce-qui-nous-manque',
  'corrections',
] as const;

/** Where the numbered series have their list and their pages, once a site has one. */
export const SERIES_FOLDER = 'series';
export const SERIES_TITLE = 'Séries numérotées';
