import { SECTIONS, type Section } from './sections.ts';
import { sectionUrl } from './urls.ts';

/** The way back to the list of a section. */
export const crumbTo = (section: Section): { title: string; url: string } => ({
  title: SECTIONS[section].title,
  url: sectionUrl(section),
});
