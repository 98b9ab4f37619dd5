/** The content folder: `content/`, or another one named by the environment (a fixture in tests). */
import { resolve } from 'node:path';

/** The folder as it is written; a variable that is set to nothing names none. */
export function namedFolder(): string {
  const named = process.env['CONTENT_DIR'];
  return named === undefined || named === '' ? 'content' : named;
}

export const contentRoot = (): string => resolve(namedFolder());

/** Are drafts shown? By `npm run dev`, and by whoever asks for a preview: `DRAFTS=1 npm run build`. */
export const showsDrafts = (): boolean => process.env['DRAFTS'] === '1';

/** Shows them, unless it is said otherwise. */
export function showDrafts(): void {
  process.env['DRAFTS'] ??= '1';
}
