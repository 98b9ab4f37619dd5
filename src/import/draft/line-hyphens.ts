/** Words that a text file cuts at the end of a line: the hyphen of the line goes where it is certain, that of a word stays. */
// cspell:ignore Orens
import { MONTHS } from '#text/day/calendar.ts';
import { textOf, wordsOf, type Block, type Notice } from '../model.ts';
import { KnownWords } from '../readers/pdf/joining.ts';

/** What a line that ends in the middle of a word becomes: whole, or with its own hyphen. */
export type HyphenAt = (line: string, next: string) => 'line' | 'real' | undefined;

/** Words that every communiqué may cut, whether or not it says them whole elsewhere. */
const EVERYWHERE =
  'euros millions milliards millier milliers cinquante quarante soixante quinze trente vingt communes département départements région régional régionale national nationale préfecture président présidente conseil projet projets travaux programme financement établissement établissements logements habitants services agglomération métropole développement communiqué également notamment aujourd’hui ensemble prochain prochaine première premier semaine année années mesures nouveau nouvelle entreprises association associations collectivités territoire territoires public publics publique publiques ministère ministre';

const CUT = /[\p{L}\p{M}]+[-\u2010]$/u;
const GOES_ON = /^\s*(?<word>\p{Ll}[\p{L}\p{M}'’]*)/u;

/** Judges the hyphens at the ends of lines by the words of the whole document; what is not certain keeps its hyphen, and is told. */
export function hyphensIn(blocks: readonly Block[], notices: Notice[]): HyphenAt {
  const known = new KnownWords();
  known.add(`${EVERYWHERE} ${MONTHS.join(' ')}`);
  for (const block of blocks)
    known.add(
      (block.kind === 'table' ? wordsOf(block) : textOf(block.runs)).replace(/\S+[-\u2010]\n\s*\S+/gu, ' '),
    );
  const told = new Set<string>();
  return (line, next) => {
    const end = CUT.exec(line)?.[0];
    if (end === undefined) return undefined;
    const before = /[\p{L}\p{M}-]+$/u.exec(line)?.[0] ?? end;
    const right = GOES_ON.exec(next)?.groups?.['word'];
    // « Saint- » and « Orens »: a line never cuts before a capital.
    if (right === undefined) return /^\s*\p{Lu}/u.test(next) ? 'real' : undefined;
    const [glued, kept] = [before.slice(0, -1) + right, before + right];
    if (known.has(glued) && !known.has(kept)) return 'line';
    if (!known.has(kept) && !told.has(kept)) {
      told.add(kept);
      notices.push({
        message:
          'Un trait d’union finit une ligne, et rien ne dit qu’il n’est que celui de la ligne : il est gardé. Vérifiez ce mot.',
        words: kept,
      });
    }
    return 'real';
  };
}
