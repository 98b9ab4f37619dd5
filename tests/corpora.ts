/** The contents on which tests run. None of them is what is published: that one is in `published.ts`, for laws alone. */
import { join } from 'node:path';

export const FIXTURES = new URL('fixtures/', import.meta.url).pathname;

/** A tiny world of one communiqué, whole and valid. */
export const MONDE = join(FIXTURES, 'monde');

/** The corpus with which the site began, frozen: what is published may grow, the words that tests know stay. */
export const FOUNDING = join(FIXTURES, 'fondateur');

/** Files that make a third communiqué of the founding corpus, dropped upon it. */
export const THIRD = join(FIXTURES, 'troisieme');
