import { SECTIONS, type Section } from '#kinds/sections.ts';
import { SERIES_TITLE } from './own-pages.ts';
import { allSeriesUrl, sectionUrl } from './urls.ts';

/** The way back to the list of a section. */
export const crumbTo = (section: Section): { title: string; url: string } => ({
  // Pages that list two sections go by both names.
  title: SECTIONS[section].listTitle ?? SECTIONS[section].title,
  url: sectionUrl(section),
});

/** The way back to the list of the numbered series. */
export const crumbToSeries = (): { title: string; url: string } => ({
  title: SERIES_TITLE,
  url: allSeriesUrl(),
});
