/** The days of a programme, and what tells them from the day of a document. */
// Beginnings and ends of words: cspell:ignore communiqu eures
import { wordsOf, type Block } from '../model.ts';

/** What a document says of itself, wherever it stands: « Communiqué de presse du 12 mars 2025 ». */
export const OF_DOCUMENT = /^(?:publié|communiqu|dossier|point|info|invitation|note|brief|conférence)/iu;
/** A sentence with an article, and no heading of a programme: « Le 12 mars 2025 ». */
export const WITH_ARTICLE = /^(?:le|du)\s/iu;
const HOUR = /^\s*(?:à\s|dès\s|de\s)?\d{1,2}\s?(?:h(?:\d\d|eures?)?(?!\p{L})(?!\s(?:de\s|d['’]))|:\d\d)/iu;
/** Letters of a paragraph of the text itself. */
export const BODY = 200;
/** « Mardi 14 mai 2024 », then « 10h00 »: a day of a programme, as is one in the middle of a text. */
export function isOfProgramme(
  blocks: readonly Block[],
  at: number,
  line: string,
  isItsOwn: (line: string) => boolean,
): boolean {
  if (OF_DOCUMENT.test(line)) return false;
  const after = blocks.slice(at + 1);
  if (HOUR.test(after[0] ? wordsOf(after[0]) : '')) return true;
  if (isItsOwn(line)) return false;
  const before = blocks
    .slice(0, at)
    .filter((block) => block.kind === 'paragraph' && wordsOf(block).length > BODY);
  return (
    before.length > 0 && after.some((block) => block.kind === 'paragraph' && wordsOf(block).length > BODY)
  );
}
