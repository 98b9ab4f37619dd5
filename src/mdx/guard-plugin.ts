/** The last wall before the compiler of MDX: a page that is a program is refused by the bundler itself, checked or not. */
import type { Plugin } from 'vite';
import { ContentError } from '#entries/content-error.ts';
import { judgePage } from './judge.ts';

/** Runs the guard on every module that the compiler would take (it too goes by the end of the name), before any other plugin. */
export function guardPages(contentRoot: string): Plugin {
  return {
    name: 'garde-des-pages',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(source, id) {
        const { code, problems } = judgePage(contentRoot, id, source);
        if (problems !== undefined) throw new ContentError(problems);
        return { code, map: null };
      },
    },
  };
}
