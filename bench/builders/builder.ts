/** A program that makes a site, as the bench asks it. */
import type { Place } from '../measure.ts';
import type { Texts } from '../texts.ts';

/** A page to be written whatever it says: its address, and how many rows fill it. */
export interface Filled {
  path: string;
  rows: number;
}

/** Bytes of a row: a link and some words, as most of what our pages list. */
export const ROW =
  '<li><a href="/communiques/">Le conseil citoyen a présenté un atelier</a>, avec les acteurs de terrain, au bénéfice des familles et des enfants du quartier.</li>\n';
/** Bytes of a page around its rows, more or less. */
export const FRAME = 500;

export interface Builder {
  name: string;
  /** Writes the site's own files in an empty folder: templates, settings, packages. */
  set: (folder: string) => Promise<void>;
  /** Writes the texts, and the pages that are only to be filled. */
  write: (folder: string, texts: Texts, filled: readonly Filled[]) => void;
  /** What builds the site into `out`, run in its folder. */
  command: (out: string) => { args: string[] } & Place;
}

/** Every page: the same frame for all builders, with a style sheet and the three ways in. */
export const frame = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/">Accueil</a> <a href="/themes/">Thématiques</a> <a href="/personnes/">Personnes</a></nav></header><main data-pagefind-body>${body}</main><footer><p>Corpus inventé.</p></footer></body></html>`;

/** Documents on a page of the list. */
export const BY_PAGE = 50;
