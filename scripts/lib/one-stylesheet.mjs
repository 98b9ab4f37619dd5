/**
 * One stylesheet a page, with the styles of that page only. Astro gives a page a file for each set of
 * components that it shares with others: four or five requests, in an order that depends on imports.
 * The layers are named first, so that order no longer matters.
 */
import { createHash } from 'node:crypto';

const LAYERS = '@layer reset,tokens,base,layout,components,utilities;';

/** @typedef {{ styles: { sheet: { type: string, src: string }, depth: number, order: number }[] }} PageStyles */

/**
 * The text of the sheets that a page needs; nothing if they are not all in this bundle.
 * @param {PageStyles} page
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function textOf(page, bundle) {
  const texts = page.styles.map(({ sheet }) => {
    const file = bundle[sheet.src];
    return file?.type === 'asset' ? String(file.source) : undefined;
  });
  // Sorted, so that pages of the same components share their sheet whatever their imports.
  return texts.includes(undefined) ? undefined : LAYERS + texts.sort().join('');
}

/** @returns {import('astro').AstroIntegration} */
export default function oneStylesheet() {
  /** @type {Map<string, string>} */
  const sheets = new Map();

  /** @param {Iterable<PageStyles>} pages @param {import('vite').Rolldown.OutputBundle} bundle */
  function merge(pages, bundle) {
    /** @type {Set<string>} */
    const merged = new Set();
    for (const page of pages) {
      const text = textOf(page, bundle);
      if (text === undefined || page.styles.length === 0) continue;
      const src = `_astro/style.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`;
      sheets.set(src, text);
      for (const { sheet } of page.styles) merged.add(sheet.src);
      page.styles = [{ depth: -1, order: -1, sheet: { type: 'external', src } }];
    }
    for (const name of merged) Reflect.deleteProperty(bundle, name);
  }

  return {
    name: 'one-stylesheet',
    hooks: {
      'astro:build:setup'({ pages, updateConfig }) {
        /** @type {import('vite').Plugin} */
        const plugin = {
          name: 'one-stylesheet',
          enforce: 'post',
          generateBundle: {
            order: 'post',
            handler(_options, bundle) {
              merge(/** @type {Map<string, any>} */ (pages).values(), bundle);
              // The client's bundle comes last, and goes to the site.
              if (this.environment.name !== 'client') return;
              for (const [fileName, source] of sheets) this.emitFile({ type: 'asset', fileName, source });
            },
          },
        };
        updateConfig({ plugins: [plugin] });
      },
    },
  };
}
