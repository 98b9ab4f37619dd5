/** The files received, read again: is the raw text of each document what they say? It takes their bytes, and time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FOLDER } from '#entries/attached.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { problemAt } from '#graph/problem-at.ts';
import { publishedIn } from '#ledger/ledger.ts';

interface Original {
  entry: Entry<'communiques'>;
  /** Of its element. */
  field: string;
  name: string;
  sha256: string;
  source: { name: string; text: string; sha256: string };
}

/** Each file received from which a raw text is said to come. */
function originalsIn({ entries, sources, attached }: Content): Original[] {
  const chains = new Map(entries.transcriptions.map(({ data }) => [data.communique, data.source]));
  return entries.communiques.flatMap((entry) => {
    const name = chains.get(entry.id);
    const source = name === undefined ? undefined : sources.get(name);
    if (name === undefined || source === undefined) return [];
    return entry.data.attachments.flatMap((one, rank): Original[] => {
      const file = attached?.get(one.file);
      const isTold = one.rawWhy !== undefined || one.withdrawn !== undefined;
      const isOther = one.as !== 'original' || (one.lang ?? entry.data.lang) !== entry.data.lang;
      if (file === undefined || isTold || isOther) return [];
      return [
        {
          entry,
          field: `attachments.${rank}.file`,
          name: one.file,
          sha256: file.sha256,
          source: { name, ...source },
        },
      ];
    });
  });
}

/** Has the ledger both, file and raw text, as they are? They were read together when they were published. */
function isPublished({ ledger }: Content, { entry, name, sha256, source }: Original): boolean {
  const { entries } = publishedIn(ledger);
  const ids = [
    `communiques/${entry.id}`,
    ...(entry.life?.formerly ?? []).map((one) => `communiques/${one.split('/')[2] ?? ''}`),
  ];
  return ids.some((id) => {
    const facts = entries.get(id)?.facts;
    return facts?.get('source') === source.sha256 && facts.get(`attachments[${name}].sha256`) === sha256;
  });
}

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
  const originals = originalsIn(content).filter((one) => all || !isPublished(content, one));
  if (originals.length === 0) return [];
  // Readers of formats are heavy: a check that reads no file does not pay for them.
  const { explainOriginal, isRead } = await import('#import/original.ts');
  const problems: Problem[] = [];
  for (const { entry, field, name, source } of originals) {
    if (!isRead(name)) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, ATTACHED_FOLDER, name)));
    const wrong = await explainOriginal(source.text, bytes, {
      name,
      shown: `${shown}/${ATTACHED_FOLDER}/${name}`,
      source: `sources/${source.name}`,
    });
    if (wrong === undefined) continue;
    const severity = entry.draft === undefined ? 'refuse' : 'avertit';
    problems.push(problemAt(entry, field, wrong.message, wrong.remedy, severity));
  }
  return problems;
}
