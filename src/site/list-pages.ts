/** Long lists, cut into pages that stay light: `/chiffres/`, `/chiffres/page-2/`… */
import { SECTIONS, type Section } from '#kinds/sections.ts';
import { sectionUrl } from './urls.ts';

export interface ListPage<T> {
  entries: readonly T[];
  /** From 1. */
  number: number;
  /** How many pages the list takes, and how many entries it has. */
  pages: number;
  total: number;
  url: string;
  /** Where the list begins. */
  first: string;
  previous: string | undefined;
  next: string | undefined;
}

/** How many entries a page shows; the first page of a list that has more to show than the list has fewer. */
export type ListSize = number | { readonly first: number; readonly then: number };

/** How many entries a page shows, by list, where the list is not that of a section: what a row weighs decides. */
export const LIST_SIZES = {
  threads: 18,
  chronicle: { first: 20, then: 40 },
  deadlines: 20,
  promises: 50,
  uses: 100,
  usual: 50,
} as const satisfies Record<string, ListSize>;

/** The address of a page of the list whose first page is at `url`. */
const pageAddress = (url: string, number: number): string => (number === 1 ? url : `${url}page-${number}/`);

/** The value of Astro's `[...page]` for a page of a list. */
export const pageParam = (number: number): string | undefined =>
  number === 1 ? undefined : `page-${number}`;

/** The pages of a list whose first page is at `url`; an empty list has one. */
export function listPages<T>(
  entries: readonly T[],
  url: string,
  size: ListSize = LIST_SIZES.usual,
): ListPage<T>[] {
  const { first: head, then } = typeof size === 'number' ? { first: size, then: size } : size;
  const pages = 1 + Math.max(0, Math.ceil((entries.length - head) / then));
  const startOf = (index: number) => (index === 0 ? 0 : head + (index - 1) * then);
  return Array.from({ length: pages }, (_, index) => ({
    entries: entries.slice(startOf(index), startOf(index + 1)),
    number: index + 1,
    pages,
    total: entries.length,
    url: pageAddress(url, index + 1),
    first: url,
    previous: index > 0 ? pageAddress(url, index) : undefined,
    next: index + 1 < pages ? pageAddress(url, index + 2) : undefined,
  }));
}

/** The pages of the list of a section, of which a page shows as many entries as its kind says. */
export const sectionPages = <T>(section: Section, entries: readonly T[]): ListPage<T>[] =>
  listPages(entries, sectionUrl(section), SECTIONS[section].listSize);

/** Up to so many pages, each links to all others; beyond, to its neighbours and to pages evenly spread: two steps lead anywhere. */
const ALL = 60;
const SPREAD = 30;

/** The pages of the list to which a page leads, itself included, in order: none is far from any other. */
export function pagesAround({ number, pages, first }: ListPage<unknown>): { number: number; url: string }[] {
  const step = Math.ceil(pages / SPREAD);
  return Array.from({ length: pages }, (_, index) => index + 1)
    .filter(
      (one) =>
        pages <= ALL ||
        one === 1 ||
        one === pages ||
        one % step === 0 ||
        Math.abs(one - number) <= step / 2 + 1,
    )
    .map((one) => ({ number: one, url: pageAddress(first, one) }));
}

/** « Chiffres », « Chiffres, page 2 ». */
export const listTitle = (title: string, { number }: ListPage<unknown>): string =>
  number === 1 ? title : `${title}, page ${number}`;

/** What Astro needs to make each page of a list, beside what they share. */
export const listPaths = <T, P extends object>(
  pages: readonly ListPage<T>[],
  shared: P,
  params: Record<string, string> = {},
) =>
  pages.map((page) => ({ params: { ...params, page: pageParam(page.number) }, props: { ...shared, page } }));
