/** What Git leaves in a file when two versions of it could not be merged: both are there, and none is right. */
import { finding, type Finding } from './problem.ts';

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;
/** The marks of a quoted e-mail, or a line drawn under a title, are no leftovers by themselves. */
const OPENS = /^<{7} /;
const CLOSES = /^>{7} /;

/** Each mark that no other announces, with its place. */
export function leftoversIn(text: string): Finding[] {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return [];
  let isOpen = false;
  return text.split('\n').flatMap((line, row): Finding[] => {
    if (!MARK.test(line)) return [];
    const wasOpen = isOpen;
    isOpen = !line.startsWith('>') && (line.startsWith('<') || isOpen);
    if (wasOpen) return [];
    return [
      finding(
        `reste d’une fusion de Git (« ${line.slice(0, 7)} ») : deux versions de ce passage se suivent`,
        'gardez les lignes de l’une, supprimez celles de l’autre et les lignes <<<<<<<, ======= et >>>>>>>',
        { line: row + 1, column: 1 },
      ),
    ];
  });
}

/** A raw file is kept as it came: it may draw such lines, but not hold a whole conflict. */
export function leftoversInRaw(text: string): Finding[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => OPENS.test(line));
  const isWhole = start !== -1 && lines.some((line, row) => row > start && CLOSES.test(line));
  return isWhole ? leftoversIn(text) : [];
}
