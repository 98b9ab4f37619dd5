/** The files received, read again from the disk: is the raw text of each document what they say? It takes time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import type { Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { namesOfOriginal, originalProblem, originalsToRead } from '#graph/originals.ts';

/**
 * What the files received refuse. Those whose publication the ledger holds, with their raw text, were read then.
 * @param folder the content folder; `shown` is how it is named in messages
 * @param all read them too
 */
export async function originalsProblems(
  content: Content,
  folder: string,
  { shown, all = false }: { shown: string; all?: boolean },
): Promise<Problem[]> {
  const originals = originalsToRead(content, all);
  if (originals.length === 0) return [];
  // Readers of formats are heavy: a check that reads no file does not pay for them.
  const { explainOriginal, isRead } = await import('#import/original.ts');
  const problems: Problem[] = [];
  for (const one of originals.filter(({ name }) => isRead(name))) {
    const bytes = new Uint8Array(readFileSync(join(folder, ATTACHED_FOLDER, one.name)));
    const wrong = await explainOriginal(one.source.text, bytes, namesOfOriginal(one, shown));
    if (wrong !== undefined) problems.push(originalProblem(one, wrong));
  }
  return problems;
}
