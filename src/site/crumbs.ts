import { SECTIONS, type Section } from '#kinds/sections.ts';
import { sectionUrl } from './urls.ts';

/** Pages that list two sections go by both names. */
const TITLES: Partial<Record<Section, string>> = {
  people: 'Personnes et organismes',
  themes: 'Thématiques et enjeux',
};

/** The way back to the list of a section. */
export const crumbTo = (section: Section): { title: string; url: string } => ({
  title: TITLES[section] ?? SECTIONS[section].title,
  url: sectionUrl(section),
});
