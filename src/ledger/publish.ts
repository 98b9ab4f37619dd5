/** The files that a publication adds to the ledger: what is new since the last one, and nothing else. */
import type { Content } from '#entries/content.ts';
import { digest } from './digest.ts';
import { fileName, fileText, type Publication } from './file.ts';
import type { Ledger } from './ledger.ts';
import { presentOf } from './present.ts';

export interface LedgerFile {
  name: string;
  text: string;
}

/** A file of so many facts stays well under what a file of `content/` may weigh. */
const MOST_FACTS = 3000;

type Said = Publication['said'][number];

/** What the entries with a page say, that the ledger does not know. */
function newFacts(content: Content, ledger: Ledger, keys: ReadonlySet<string>): Said[] {
  return [...presentOf(content)].flatMap(([entry, { facts }]): Said[] => {
    if (!keys.has(entry)) return [];
    const known = ledger.entries.get(entry)?.facts ?? new Map<string, string>();
    return [
      ...[...facts].flatMap(([name, value]) => (known.get(name) === value ? [] : [{ entry, name, value }])),
      ...[...known.keys()].flatMap((name) => (facts.has(name) ? [] : [{ entry, name, value: undefined }])),
    ];
  });
}

/**
 * The next files, in the order in which they follow one another; none if nothing is new.
 * @param addresses of this content, with the key of the entry of each (`figures/places`)
 * @throws RangeError if `day` comes before a publication that this one follows
 */
export function nextFiles(
  content: Content,
  ledger: Ledger,
  addresses: ReadonlyMap<string, string | undefined>,
  day: string,
): LedgerFile[] {
  const later = ledger.heads.find((head) => head.day > day);
  if (later !== undefined)
    throw new RangeError(
      `le registre a déjà été écrit le ${later.day} : une publication du ${day} ne peut le suivre`,
    );
  const fresh = [...addresses.keys()].filter((address) => !ledger.addresses.has(address)).sort();
  const keys = new Set([...addresses.values()].filter((key) => key !== undefined));
  const said = newFacts(content, ledger, keys);
  if (fresh.length + said.length === 0) return [];
  const files: LedgerFile[] = [];
  let follows: Publication['follows'] = ledger.heads.map(({ name, digest: of }) => ({ name, digest: of }));
  for (let from = 0; from === 0 || from < said.length; from += MOST_FACTS) {
    const text = fileText({
      day,
      follows,
      addresses: from === 0 ? fresh : [],
      said: said.slice(from, from + MOST_FACTS),
    });
    const name = fileName(day, text);
    files.push({ name, text });
    follows = [{ name, digest: digest(text) }];
  }
  return files;
}
