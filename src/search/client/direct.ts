/** Ways that lead straight on from some words, as the page holds them: each names the keys of its words. */

/** Does a query of these keys show it? */
export const leadsOn = ({ dataset }: HTMLElement, keys: readonly string[]): boolean =>
  (dataset['words'] ?? '').split(' ').some((key) => keys.includes(key));
