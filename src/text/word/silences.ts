/** Where a text tells nothing: what is denied, asked, wished or only purposed. */
import { lettered } from '../lettered.ts';
import { ONCE } from './condition-words.ts';

/** What says nothing after it in its clause: a question, a purpose, a condition. */
const OPENS_UNTOLD =
  /(?<![\p{L}])(?:si|s'il|s'ils|pour que|pour qu'|afin que|afin qu'|sans que|sans qu'|avant que|avant qu'|avant (?:la|le|l')|(?:espère|souhaite|attend|voudrait|veut|aimerait|demande|propose|suggère)(?:nt)? (?:que|qu')|(?:prévu|attendu|souhaité|demandé|proposé) que)(?![\p{L}])|(?<![\p{L}])(?:prévu|attendu|souhaité|demandé|proposé|pour|afin|sans|avant|espère|souhaite|attend|veut|demande|propose) qu'/gu;
/** « une fois le chantier achevé » says when, not that it is. */
const ONCE_DONE = lettered(`(?<!\\p{L})${ONCE}[^,.;:!?]*`, 'gu');
/** « ne dit pas que », « aucun document ne dit que »: nothing that follows is told. */
const DENIED_SPEECH =
  /(?<![\p{L}])(?:n'|ne )[^.;:]{0,120}?(?:que|qu'|si|où|ce qui|quand|comment|combien)(?![\p{L}])/gu;
/** Is a verb denied by what stands before it? */
const NEGATED_BEFORE = /(?:^|[^\p{L}])(?:n'|ne )(?:\p{L}+ )?$/u;
/** « n'est pas dite ouverte », « n'a pas été annoncé comme fait »: denied of what is said of it. */
const NOT_SAID =
  /(?:^|[^\p{L}])(?:n'|ne )\p{L}+ (?:pas|plus|jamais|point|nulle part) (?:été |encore )*(?:dit|annoncé|donné|présenté|déclaré|qualifié|réputé|lu|tenu|compté|considéré)e?s? (?:comme |pour |encore )?$/u;
export const isDenied = (before: string): boolean => NEGATED_BEFORE.test(before) || NOT_SAID.test(before);
/** No denial begins farther before a verb. */
export const DENIED_WITHIN = 60;

const ENDS = /[.;:!?]/u;
/** Where what ends at `at` begins: after the sign that ends what comes before. */
function endBefore(form: string, at: number): number {
  let start = at;
  while (start > 0 && !ENDS.test(form.charAt(start - 1))) start -= 1;
  return start;
}

/** The stretches in which nothing is told. */
export function silencesIn(form: string): { start: number; end: number }[] {
  const sentenceEnd = (at: number) => {
    const next = form.slice(at).search(/[.;:!?]/u);
    return next === -1 ? form.length : at + next;
  };
  // From the mark back to the end before it: a pattern that looks for the mark from each letter costs their square.
  const questions = [...form.matchAll(/\?/gu)].map(({ index }) => ({
    start: endBefore(form, index),
    end: index + 1,
  }));
  const opened = [...form.matchAll(OPENS_UNTOLD), ...form.matchAll(DENIED_SPEECH)].map(
    ({ 0: words, index }) => ({
      start: index + words.length,
      end: sentenceEnd(index),
    }),
  );
  const once = [...form.matchAll(ONCE_DONE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...questions, ...opened, ...once];
}
