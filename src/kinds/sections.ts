/** The kinds whose entries have a page each, as a reader meets them: names, lists, menus. */
import { KINDS, namesOf, SECTION_NAMES, type KindFacet, type Section } from './index.ts';
import type { FacetNames, SectionNames } from './names.ts';
export { SECTION_NAMES, type Section } from './index.ts';

/** The folder of each section's addresses, and what the section is called. */
export const SECTIONS = Object.fromEntries(
  KINDS.flatMap((kind) => {
    const { section } = namesOf(kind);
    return section === undefined ? [] : [[kind, section]];
  }),
) as Readonly<Record<Section, SectionNames>>;

/** The section in whose list the entries of another are found; a section with a list of its own is its own. */
export const indexOf = (section: Section): Section => {
  const { listedWith } = SECTIONS[section];
  return listedWith !== undefined && isSection(listedWith) ? listedWith : section;
};

export const isSection = (kind: string): kind is Section => kind in SECTIONS;

/** Does the site show the entries of a section that has so many? */
export const isShown = (section: Section, count: number): boolean => count >= (SECTIONS[section].fewest ?? 0);

/** The sections that the site has whatever it holds. */
export const STANDING_SECTIONS: readonly Section[] = SECTION_NAMES.filter((name) => isShown(name, 0));

/** The sections that have a list of their own, whatever the site holds. */
export const LISTED_SECTIONS: readonly Section[] = STANDING_SECTIONS.filter((name) => indexOf(name) === name);

/** The sections that a site shows, given how many entries it has of each. */
export const shownSections = (held: Readonly<Record<Section, readonly unknown[]>>): Section[] =>
  SECTION_NAMES.filter((name) => isShown(name, held[name].length));

const isMain = (name: Section): boolean => SECTIONS[name].isMain === true;

/** The main ways into the site whatever it holds, in the order of the menus. */
export const MAIN_SECTIONS: readonly Section[] = STANDING_SECTIONS.filter(isMain);

/** The main ways into a site that shows these sections: one that wants several entries is a way in once it has them. */
export const mainSectionsOf = (shown: readonly Section[]): Section[] =>
  SECTION_NAMES.filter((name) => MAIN_SECTIONS.includes(name) || (isMain(name) && shown.includes(name)));

/** The kind of entry whose addresses are in a folder (« engagements »), if any. */
export const sectionIn = (folder: string): Section | undefined =>
  SECTION_NAMES.find((name) => SECTIONS[name].path === folder);

/** A facet of the search that a kind gives it. */
export interface KindFacetNames extends FacetNames {
  name: KindFacet;
  kind: Section;
  /** The choice that narrows nothing: « Toutes ». */
  all: string;
}

/** The choice that narrows nothing, of words of this gender. */
export const everyOne = (gender: 'm' | 'f' | undefined): string => (gender === 'f' ? 'Toutes' : 'Tous');

/** In the order of the menus. */
export const KIND_FACETS: readonly KindFacetNames[] = SECTION_NAMES.flatMap((kind) => {
  const { facet, gender } = SECTIONS[kind];
  if (facet === undefined) return [];
  // The table knows the name to the letter; `SECTIONS` only that it is one.
  return [{ ...facet, name: facet.name as KindFacet, kind, all: everyOne(gender) }];
});
