import type { Section } from '#kinds/sections.ts';
import type { PagedNode } from '#graph/model.ts';
import type { SiteNode } from '#graph/graph.ts';

/** What a page says of itself to the frame around it. */
export interface PageProps {
  site: SiteNode;
  /** What the page is called, in the tab and in the crumbs; the home page has none. */
  title?: string | undefined;
  description: string;
  /** Address of the page. */
  url: string;
  section?: Section | undefined;
  /** The pages between the home page and this one. */
  above?: readonly { title: string; url: string }[];
  /** The entry that the page shows, for its structured data. */
  node?: PagedNode | undefined;
  /** Does that entry have a feed of its own, beside the site's? */
  hasFeed?: boolean;
  /** Structured data of another kind. */
  jsonLd?: object | undefined;
  type?: 'website' | 'article';
  /** Does the first screen show a quotation, or words in italics? */
  isQuoting?: boolean;
  /** Must search engines leave this page out? */
  isHidden?: boolean;
}
