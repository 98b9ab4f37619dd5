/** The kinds whose entries have a page each, as a reader meets them: names, lists, menus. */
import { KINDS, TABLE, namesOf } from './index.ts';
import type { SectionNames } from './names.ts';
import type { Kind } from './registry.ts';

type Table = typeof TABLE;

/** The kinds of entry that have a page each. */
export type Section = { [K in Kind]: Table[K]['names'] extends { section: SectionNames } ? K : never }[Kind];

/** The folder of each section's addresses, and what the section is called. */
export const SECTIONS = Object.fromEntries(
  KINDS.flatMap((kind) => {
    const { section } = namesOf(kind);
    return section === undefined ? [] : [[kind, section]];
  }),
) as { readonly [K in Section]: SectionNames };

/** In the order of menus, lists and data: what is announced first, then who, then words. */
export const SECTION_NAMES = [
  'communiques',
  'dossiers',
  'commitments',
  'themes',
  'workshops',
  'events',
  'people',
  'organisations',
  'figures',
  'vocabulary',
] as const satisfies readonly Section[];

/** A section that the order above forgets is named here by the compiler. */
type Forgotten = Exclude<Section, (typeof SECTION_NAMES)[number]>;
const everySection: Forgotten extends never ? true : Forgotten = true;
void everySection;

/** The section in whose list the entries of another are found; a section with a list of its own is its own. */
export const indexOf = (section: Section): Section => {
  const { listedWith } = SECTIONS[section];
  return listedWith !== undefined && isSection(listedWith) ? listedWith : section;
};

export const isSection = (kind: string): kind is Section => kind in SECTIONS;

/** Does the site show the entries of a section that has so many? */
export const isShown = (section: Section, count: number): boolean =>
  count >= ((SECTIONS[section] as SectionNames).fewest ?? 0);

/** The sections that the site has whatever it holds. */
export const STANDING_SECTIONS: readonly Section[] = SECTION_NAMES.filter((name) => isShown(name, 0));

/** The sections that have a list of their own, whatever the site holds. */
export const LISTED_SECTIONS: readonly Section[] = STANDING_SECTIONS.filter((name) => indexOf(name) === name);

/** The sections that a site shows, given how many entries it has of each. */
export const shownSections = (held: { readonly [K in Section]: readonly unknown[] }): Section[] =>
  SECTION_NAMES.filter((name) => isShown(name, held[name].length));

/** The main ways into the site, in the order of the menus. */
export const MAIN_SECTIONS: readonly Section[] = SECTION_NAMES.filter(
  (name) => SECTIONS[name].isMain === true,
);

/** The kind of entry whose addresses are in a folder (« engagements »), if any. */
export const sectionIn = (folder: string): Section | undefined =>
  SECTION_NAMES.find((name) => SECTIONS[name].path === folder);
