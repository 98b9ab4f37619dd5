/** What is said of an answer, and how: how many results, how near they are, what was also looked for, what was perhaps meant. */
import { count } from '#text/word/agreement.ts';
import { enumerate, plural } from '#text/word/plural.ts';
import type { Answer } from './engine.ts';
import { element, linkTo } from '#client/elements.ts';
import { addressOf, asksNothing, isNarrowed, type SearchState } from './state.ts';

const quoted = (words: string) => `«\u202F${words}\u202F»`;
const list = (words: readonly string[]) => enumerate(words.map(quoted));

/** How the page calls what it found: the names are those of the contract. */
export function verdictOf({ total, query, isApproximate }: Answer): string {
  if (query.isOnlyStopWords) return 'mots trop courants';
  if (total === 0) return 'aucun';
  return isApproximate ? 'approché' : 'exact';
}

/** The words that no document has, nor begins one with. */
export const missingOf = ({ checked }: Pick<Answer, 'checked'>): Answer['checked'] =>
  checked.filter(({ isKnown, isBeginning, isOnlyLike }) => (!isKnown && !isBeginning) || isOnlyLike === true);

/** One message for everyone, read aloud politely. */
export function statusOf(
  { total, query, checked, isApproximate, isScattered }: Answer,
  state: SearchState,
): string {
  if (query.isOnlyStopWords)
    return `${quoted(state.q)} ne contient que des mots trop courants pour être cherchés seuls. Ajoutez un mot qui dise de quoi il s’agit.`;
  const results = count(total, 'résultat');
  const missing = missingOf({ checked });
  const lacking =
    missing.length > 0
      ? `Aucun document ne contient ${list(missing.map(({ typed }) => typed))}.`
      : query.phrases.length > 0
        ? 'Aucun document ne contient exactement ces mots.'
        : 'Aucun document ne contient tous ces mots.';
  if (isApproximate && total > 0) return `${lacking} ${results} ${plural(total, 'approché', 'approchés')}.`;
  const beginning = checked.find(({ isBeginning }) => isBeginning);
  if (total > 0 && beginning)
    return `${results}, pour les mots qui commencent par ${quoted(beginning.typed)}.`;
  if (total > 0 && isScattered) return `${results}, sans phrase qui contienne tous ces mots.`;
  if (total > 0) return results;
  if (missing.length > 0) return `Aucun résultat. ${lacking}`;
  const asked = state.q === '' ? '' : ` pour ${quoted(state.q)}`;
  return `Aucun résultat${asked}${isNarrowed(state) ? ' parmi ce que vous avez choisi' : ''}.`;
}

/** `text` with the word `typed` replaced, and not the same letters inside another word. */
function replaced(text: string, typed: string, meant: string): string {
  const words = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(typed); at !== -1; at = text.indexOf(typed, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + typed.length)];
    if (!words.test(before.slice(-1)) && !words.test(after.slice(0, 1))) return before + meant + after;
  }
  return text;
}

/** The query with what was perhaps meant; `undefined` if nothing better is known. */
export function meantQuery(
  { checked, isApproximate, total }: Answer,
  { q }: SearchState,
): string | undefined {
  // Both as the normaliser reads them: an accent may be typed as a sign of its own.
  let better = q.normalize('NFC');
  const before = better;
  // Found under other words of the vocabulary, it was not misspelt.
  const isFound = total > 0 && !isApproximate;
  for (const { typed, meant, isBeginning } of checked)
    if (meant !== undefined && (!isFound || isBeginning)) better = replaced(better, typed, meant);
  return better === before ? undefined : better;
}

/** The notes of an answer that are not its status: each is a paragraph with a link to another search. */
export function notesOf(answer: Answer, state: SearchState): HTMLElement[] {
  const notes: HTMLElement[] = [];
  const better = meantQuery(answer, state);
  if (better !== undefined) {
    const link = linkTo(addressOf({ ...state, q: better }), better);
    notes.push(element('p', 'meant', 'Vouliez-vous dire ', link, '\u202F?'));
  }
  if (answer.total === 0 && isNarrowed(state) && state.q !== '') {
    const whole = { ...state, facets: {}, from: undefined, to: undefined };
    notes.push(element('p', 'also', linkTo(addressOf(whole), 'Chercher sans affiner')));
  }
  if (answer.aside.length > 0)
    notes.push(
      element('p', 'also', `Laissé de côté, car aucun document ne l’écrit\u00A0: ${list(answer.aside)}.`),
    );
  if (answer.alsoSearched.length > 0) {
    const also = `Aussi cherché\u00A0: ${list(answer.alsoSearched)}. `;
    const link = linkTo(addressOf({ ...state, isLiteral: true }), 'Chercher seulement les mots tapés');
    notes.push(element('p', 'also', also, link));
  }
  if (state.isLiteral && !asksNothing(state)) {
    const link = linkTo(addressOf({ ...state, isLiteral: false }), 'Chercher aussi les équivalents');
    notes.push(element('p', 'also', 'Seuls les mots tapés sont cherchés. ', link));
  }
  return notes;
}

/** Who types hears only the last answer: it is read aloud once they stop. */
const PAUSE_MS = 500;

/** Shows words in `shown` at once, then sets those of `live`, a status that screen readers speak. */
export function announcer(shown: HTMLElement, live: Element | null): (words: string) => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    shown.textContent = words;
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (live && live.textContent !== words) live.textContent = words;
    }, PAUSE_MS);
  };
}
