// @ts-check
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import codeOfNode from './scripts/lib/code-of-node.mjs';
import oneStylesheet from './scripts/lib/one-stylesheet.mjs';
import leanMarkup from './scripts/lib/lean-markup.mjs';
import shortScopes from './scripts/lib/short-scopes.mjs';
import writePages from './scripts/lib/write-pages.ts';
import { contentRoot } from './src/content.root.ts';
import { watchContent } from './src/content.watch.ts';
import { guardPages } from './src/mdx/guard-plugin.ts';
import { pageProcessor } from './src/mdx/processor.ts';

/**
 * What a script loads when it is needed comes alone, without a style sheet: Vite's loader of what such a file needs
 * would weigh more on each page than what waits.
 */
const loadWhenNeeded = {
  name: 'load-when-needed',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/**
 * A browser reads few patterns, once: the exact class of letters costs it less than the stretches that stand for it would
 * weigh. Both read every letter of French alike.
 */
const exactLetters = {
  name: 'exact-letters',
  enforce: /** @type {const} */ ('pre'),
  applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === 'client',
  load: (/** @type {string} */ id) =>
    id.endsWith('/src/text/lettered.ts')
      ? 'export const lettered = (source, flags) => new RegExp(source, flags);'
      : undefined,
};

/**
 * A server loads pages apart, with a copy of every module that they import. The one that holds the world is asked of Node
 * instead, for the server has read the content already. A build asks Node for far more (`code-of-node.mjs`).
 */
const worldOfNode = {
  name: 'world-of-node',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id.endsWith('/src/content.graph.ts')
      ? `import { createRequire } from 'node:module';
export const { getGraph } = createRequire(${JSON.stringify(import.meta.url)})('./src/content.graph.ts');`
      : undefined,
};

/** What several pages' scripts share is a few hundred bytes a file: fewer files compress better. */
const SMALL_FILES_TOGETHER = {
  groups: [
    {
      name: 'words',
      test: /src\/(?:text\/(?:spaces|day\/(?:words|calendar|day)|word\/plural|number\/format)|client\/elements)\.ts/,
    },
  ],
};

/** Each page names its scripts: a digest is enough, and the name of their template would be forty bytes a script a page. */
const BY_DIGEST_ALONE = { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' };

export default defineConfig({
  site: process.env['SITE_URL'] || 'https://au-fil-des-engagements.example',
  base: process.env['BASE_PATH'] || '/',
  output: 'static',
  trailingSlash: 'always',
  // The default, `jsx`, eats the spaces between inline elements that are on two lines.
  compressHTML: true,
  // Nothing inline: the content security policy of every page refuses it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Only the site's own pages (content/pages/) are compiled; communiqués are text, evaluated by nobody.
  markdown: { processor: pageProcessor(), syntaxHighlight: false },
  integrations: [mdx(), watchContent(contentRoot()), oneStylesheet(), writePages()],
  vite: {
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: SMALL_FILES_TOGETHER, ...BY_DIGEST_ALONE } } },
      },
    },
    plugins: [
      guardPages(contentRoot()),
      codeOfNode(),
      worldOfNode,
      exactLetters,
      loadWhenNeeded,
      shortScopes(),
      leanMarkup(),
    ],
    resolve: { alias: { '@pages': join(contentRoot(), 'pages') } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX module by a directive that the bundler does not know, and says so twice a page.
        onLog: (level, log, say) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
        },
      },
    },
    // A worker obeys the policy of its own file: the search's stands where a policy lets it start Pagefind's.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'recherche/[name].[hash].js' } } },
  },
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
});
