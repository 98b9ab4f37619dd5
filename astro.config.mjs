// @ts-check
import { defineConfig } from 'astro/config';
import oneStylesheet from './scripts/lib/one-stylesheet.mjs';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://au-fil-des-engagements.example',
  base: process.env['BASE_PATH'] ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The default, `jsx`, eats the spaces between inline elements that are on two lines.
  compressHTML: true,
  // Nothing inline: the content security policy of every page refuses it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [oneStylesheet()],
  vite: {
    build: { assetsInlineLimit: 0 },
    // A worker obeys the policy of its own file: the search's stands where a policy lets it start Pagefind's.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'recherche/[name].[hash].js' } } },
  },
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
});
