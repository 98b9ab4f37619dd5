/** The addresses of the files that this room makes; `site/urls.ts` spells them. */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { absoluteUrl, homeUrl, pathTo } from '#site/urls.ts';

/** The site, with its host. */
export const siteUrl = (): string => absoluteUrl(homeUrl());

/** The plain text of a communiqué, from the root of the host. */
export const textUrl = ({ url }: Pick<CommuniqueNode, 'url'>): string => `${url}texte.txt`;

/** The raw text from which it was transcribed, to the byte. */
export const rawUrl = ({ url }: Pick<CommuniqueNode, 'url'>): string => `${url}brut.txt`;

/** The communiqué as a reference: `ris`, `bib` or `json`. */
export const citationUrl = ({ url }: Pick<CommuniqueNode, 'url'>, format: string): string =>
  `${url}citation.${format}`;

export const sitemapIndexUrl = (): string => pathTo('sitemap-index.xml');
export const sitemapUrl = (part: string): string => pathTo(`sitemap-${part}.xml`);
