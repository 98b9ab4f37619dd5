/** What a browser reads of each communiqué to put any two of them side by side. */
import type { Measured } from '#text/comparable.ts';

/** Words of a document on one thing, at their address; what they say of it, or why the editors tie them. */
export interface SaidOn {
  words: string;
  /** Where its words of meaning stand, and how each is compared: read by the build, so that the browser needs no French. */
  marks: readonly (readonly [start: number, end: number, stem: string])[];
  url: string;
  said?: string;
  editorial?: string;
}

/** A thread or a theme, with what the document says of it. */
export interface Thing {
  title: string;
  url: string;
  /** The older threads that it continues. */
  continues?: readonly string[];
  sayings: readonly SaidOn[];
}

/** A figure, as a list shows it. */
export interface SideFigure {
  words: string;
  url: string;
  /** What decides whether it may be compared; left out of what is no measure. */
  measured?: Measured;
}

/** A communiqué as one side. */
export interface SideFile {
  id: string;
  /** AAAA-MM-JJ: the older stands first. */
  date: string;
  /** « Communiqué du 16 janvier 2019 ». */
  name: string;
  /** « Le 16 janvier 2019 ». */
  day: string;
  title: string;
  url: string;
  threads: readonly Thing[];
  themes: readonly Thing[];
  figures: readonly SideFigure[];
  /** Those with which it has a page of its own, by id. */
  pages: Readonly<Record<string, string>>;
}

/** `comparer/cotes/<month>.json`: the communiqués of a month, by id. */
export type MonthFile = Readonly<Record<string, SideFile>>;

/** `comparer/cotes/index.json`: every document, the newest first. */
export type SidesFile = readonly { id: string; label: string }[];
