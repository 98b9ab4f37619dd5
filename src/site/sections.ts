/**
 * The one bridge between the compiler's English and the public's French:
 * the folder of each section's addresses, and what the section is called.
 */
export const SECTIONS = {
  communiques: { path: 'communiques', title: 'Communiqués', singular: 'communiqué' },
  commitments: { path: 'engagements', title: 'Engagements', singular: 'engagement' },
  themes: { path: 'thematiques', title: 'Thématiques', singular: 'thématique' },
  workshops: { path: 'ateliers', title: 'Ateliers', singular: 'atelier' },
  events: { path: 'evenements', title: 'Événements', singular: 'événement' },
  people: { path: 'personnes', title: 'Personnes', singular: 'personne' },
  organisations: { path: 'organismes', title: 'Organismes', singular: 'organisme' },
  figures: { path: 'chiffres', title: 'Chiffres', singular: 'chiffre' },
  vocabulary: { path: 'vocabulaire', title: 'Vocabulaire', singular: 'mot du vocabulaire' },
} as const;

/** The kinds of entry that have a page each. */
export type Section = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];

/** The sections that have no list of their own: where their crumb leads instead. */
export const SECTION_INDEX: Readonly<Record<Section, Section>> = {
  communiques: 'communiques',
  commitments: 'commitments',
  themes: 'themes',
  workshops: 'themes',
  events: 'events',
  people: 'people',
  organisations: 'people',
  figures: 'figures',
  vocabulary: 'vocabulary',
};
