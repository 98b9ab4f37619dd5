/** How the site's own pages become HTML: GFM, then our typography, sentences, tables and addresses. */
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { GFM } from '#document/markdown.ts';
import { addresses } from './addresses.ts';
import { alone } from './alone.ts';
import { leaves } from './leaves.ts';
import { tables } from './tables.ts';

/** `markdown.processor` of Astro. Its own GFM takes no options and says « Footnotes »; its quotation marks are English. */
export const pageProcessor = () =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, GFM], alone],
    rehypePlugins: [leaves, tables, addresses],
    remarkRehype: {
      footnoteLabel: 'Notes',
      footnoteBackLabel: (rank: number) => `Retour à l’appel de la note ${rank + 1}`,
      footnoteLabelProperties: {},
      clobberPrefix: '',
    },
  });
