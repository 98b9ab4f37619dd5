/** Lines of one paragraph → its words: the hyphen of a line goes, the hyphen of a word stays. */
import { tidy, type Notice, type Run } from '../../model.ts';
import type { Line } from './lines.ts';

/** The words of the whole document, by which a hyphen at the end of a line is judged where its painting does not tell. */
export class KnownWords {
  readonly #words = new Set<string>();
  add(text: string): void {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) this.#words.add(word.toLowerCase());
  }
  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

const lastWord = (text: string): string => /[\p{L}\p{M}\p{N}-]*$/u.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^[\p{L}\p{M}\p{N}-]*/u.exec(text)?.[0] ?? '';

function withoutHyphen(runs: readonly Run[]): Run[] {
  const cut = runs.map((run) => ({ ...run }));
  const last = cut.at(-1);
  if (last) last.text = last.text.replace(/[-\u00AD\u2010\u2011]$/, '');
  return cut;
}

/** How the words at the end of `line` meet those of the next. */
export function joint(
  line: Line,
  next: string,
  known: KnownWords,
): { runs: Run[]; between: string; notice?: Notice } {
  if (line.hyphen === undefined) return { runs: line.runs, between: ' ' };
  const [left, right] = [lastWord(line.text), firstWord(next)];
  if (line.hyphen === 'line') return { runs: withoutHyphen(line.runs), between: '' };
  const glued = left.replace(/.$/u, '') + right;
  if (known.has(glued) && !known.has(left + right)) return { runs: withoutHyphen(line.runs), between: '' };
  return {
    runs: line.runs,
    between: '',
    ...(known.has(left + right)
      ? {}
      : {
          notice: {
            message:
              'Un trait d’union finit une ligne et n’est pas seulement celui de la ligne : il est gardé. Vérifiez ce mot.',
            words: left + right,
          },
        }),
  };
}

/** The words of the lines of one paragraph. */
export function joined(lines: readonly Line[], known: KnownWords, notices: Notice[]): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) {
      runs.push(...line.runs);
      return;
    }
    const { runs: own, between, notice } = joint(line, next.text, known);
    if (notice) notices.push(notice);
    const copies = own.map((run) => ({ ...run }));
    const last = copies.at(-1);
    if (last) last.text += between;
    runs.push(...copies);
  });
  return tidy(runs.map((run) => ({ ...run })));
}
