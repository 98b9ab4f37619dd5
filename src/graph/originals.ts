/** The files received from which raw texts are said to come: which are to be read again, and what is then refused. */
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { publishedIn } from '#ledger/ledger.ts';
import type { Complaint } from '#text/complaint.ts';
import { problemAt } from './problem-at.ts';

export interface Original {
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
    // A draft has its fields as far as they go.
    const { attachments = [] } = entry.data as Partial<typeof entry.data>;
    return attachments.flatMap((one, rank): Original[] => {
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

/** Those to be read again. `all`: those too whose publication the ledger holds, with their raw text. */
export const originalsToRead = (content: Content, all = false): Original[] =>
  originalsIn(content).filter((one) => all || !isPublished(content, one));

/** How messages name the file, and the raw text that is said to come from it. `shown`: how they name the content folder. */
export const namesOfOriginal = ({ name, source }: Original, shown: string) => ({
  name,
  shown: `${shown}/${ATTACHED_FOLDER}/${name}`,
  source: `sources/${source.name}`,
});

/** What is wrong with a file received, at its element; a draft is only warned, for it is shown to nobody. */
export function originalProblem({ entry, field }: Original, { message, remedy }: Complaint): Problem {
  const severity = entry.draft === undefined ? 'refuse' : 'avertit';
  return problemAt(entry, field, message, remedy, severity);
}
