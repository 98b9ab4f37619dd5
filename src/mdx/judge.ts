/** An editorial page as the compiler of MDX may read it: what our one reader has judged, and nothing else. */
import { basename, dirname, join } from 'node:path';
import { readEntry } from '#entries/read.ts';
import { explainName } from '#entries/names.ts';
import { finding, type Problem } from '#entries/problem.ts';

export type Judged = { code: string; problems?: never } | { code?: never; problems: readonly Problem[] };

/** The folder of the pages, and how messages name it. */
export const PAGES = 'pages';
const shownPath = (file: string) => `content/${PAGES}/${basename(file)}`;

const refused = (path: string, message: string, remedy: string): Judged => ({
  problems: [{ ...finding(message, remedy), path }],
});

/**
 * Judges the source of the MDX module at `file` (an absolute path), as the check does: bytes, front matter, schema, guard.
 * No MDX is admitted outside the folder of the pages of `contentRoot`. What is given back keeps the lines of the source,
 * but its front matter is empty: the compiler reads it by other rules than ours, and obeys keys that we refuse (`layout`).
 */
export function judgePage(contentRoot: string, file: string, source: string): Judged {
  if (dirname(file) !== join(contentRoot, PAGES))
    return refused(file, 'fichier MDX hors de content/pages', 'le site n’en lit pas d’autre ; déplacez-le');
  const path = shownPath(file);
  const wrong = explainName(basename(file), 'mdx');
  if (wrong !== undefined) return refused(path, wrong.message, wrong.remedy);
  const { entry, problems } = readEntry(PAGES, basename(file, '.mdx'), path, Buffer.from(source));
  if (entry === undefined) return { problems: problems.filter(({ severity }) => severity === 'refuse') };
  const head = source.split(/\r\n?|\n/).length - entry.body.split('\n').length;
  return { code: `---${'\n'.repeat(head - 1)}---\n${entry.body}` };
}
