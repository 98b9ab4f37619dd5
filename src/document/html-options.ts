/** What a page asks of the HTML of a document. */
import type { Figure } from './html-figure.ts';
import type { Span } from './model.ts';

/** Words of a leaf that prove something: they are underlined. */
export interface Citation extends Span {
  leaf: number;
}

/** A number shown at an offset of a leaf (the end of a sentence), that leads to a note. */
export interface Reference {
  leaf: number;
  at: number;
  number: number;
  href: string;
  /** What a screen reader hears for the number: « Note 3 ». */
  label: string;
}

export interface RenderOptions {
  citations?: readonly Citation[];
  references?: readonly Reference[];
  /** Rank of each sentence by its anchor, from 1: a sentence that has one ends with a link to itself. */
  ranks?: ReadonlyMap<string, number>;
  /** Is this read where no address leads to a sentence? Then none has a name. */
  isNameless?: boolean;
  /** What is shown after a leaf, by its index. */
  figures?: ReadonlyMap<number, readonly Figure[]>;
  /** What a component of an editorial page says; `Sic` is rendered here. */
  component?: (name: string, attributes: Readonly<Record<string, string>>) => string;
  /** Makes an address of the site from a path written in a text (« /donnees/ »), where the site lives under a folder. */
  resolveLink?: (path: string) => string;
  /** Added to the level of headings, so that a page keeps a single h1. */
  headingShift?: number;
}
