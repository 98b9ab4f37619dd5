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

/** Characters of what a file says: with its digests, it stays well under what a file of `content/` may weigh. */
const MOST = 100_000;

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

type Part = Pick<Publication, 'addresses' | 'said'>;

/** All that a publication says, cut in parts that a file can hold: never none. */
function partsOf(addresses: readonly string[], said: readonly Said[]): Part[] {
  const parts: { addresses: string[]; said: Said[] }[] = [];
  let size = MOST;
  const room = (length: number) => {
    if (size + length > MOST) {
      parts.push({ addresses: [], said: [] });
      size = 0;
    }
    size += length;
    return parts.at(-1);
  };
  // An address has a line of its own, with the digest of the one before.
  for (const address of addresses) room(address.length + 30)?.addresses.push(address);
  for (const one of said) room(one.name.length + (one.value ?? '').length + 20)?.said.push(one);
  return parts;
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
  for (const part of partsOf(fresh, said)) {
    const text = fileText({ day, follows, ...part });
    const name = fileName(day, text);
    files.push({ name, text });
    follows = [{ name, digest: digest(text) }];
  }
  return files;
}
