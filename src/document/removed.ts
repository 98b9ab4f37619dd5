/** What a transcription takes away from the received file, as lines of plain words: a reader may hold the file, and look for them. */
import { matchingWords } from '#text/matching.ts';
import type { Edit } from './edits/replay.ts';

/** Only these may take words away. */
const REMOVING: readonly Edit['kind'][] = ['mobilier', 'contact'];

/** Does this edit take words away? */
export const isRemoval = ({ kind }: Pick<Edit, 'kind'>): boolean => REMOVING.includes(kind);

/** « [words](address) » of a text in Markdown. */
const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;
/** Signs of Markdown around words, and nothing that is read. */
const SIGNS = /^[\s#*_>\\-]+|[\s*_\\]+$/g;

/** What comes before the words of an address, and a bar after them. */
const AROUND_ADDRESS = /^(?:mailto:|https?:\/\/(?:www\.)?)|\/$/g;

const bare = (address: string) => address.replace(AROUND_ADDRESS, '');

/** The lines of a text in Markdown, without its signs; then the addresses of its links that their words do not say. */
function linesOf(text: string): string[] {
  const addresses: string[] = [];
  const words = text.replace(LINK, (_all, shown: string, address: string) => {
    if (bare(shown) !== bare(address)) addresses.push(address);
    return shown;
  });
  return [...words.split('\n'), ...addresses].map((line) => line.replace(SIGNS, ''));
}

/**
 * The lines that `edits` take away, each once, in the order of the file; without those that stand whole in `kept`,
 * what is published of them elsewhere (a contact block, a mark).
 */
export function removedLines(edits: readonly Edit[], kept: readonly string[]): string[] {
  const around = kept.map((line) => ` ${matchingWords(line)} `);
  const isKept = (line: string) => around.some((one) => one.includes(` ${matchingWords(line)} `));
  const lines = edits.filter(isRemoval).flatMap(({ from }) => linesOf(from));
  return [...new Set(lines)].filter((line) => /[\p{L}\p{N}]/u.test(line) && !isKept(line));
}
