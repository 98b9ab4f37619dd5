/** What is said of an answer: how many results, how near they are, what was also looked for, what was perhaps meant. */
import { count } from '../../text/agreement.ts';
import { enumerate, plural } from '../../text/plural.ts';
import type { Answer } from './engine.ts';
import { element, linkTo } from '../elements.ts';
import { addressOf, asksNothing, type SearchState } from './state.ts';

const quoted = (words: string) => `«\u202F${words}\u202F»`;
const list = (words: readonly string[]) => enumerate(words.map(quoted));

/** How the page calls what it found: the names are those of the contract. */
export function verdictOf({ total, query, isApproximate }: Answer): string {
  if (query.isOnlyStopWords) return 'mots trop courants';
  if (total === 0) return 'aucun';
  return isApproximate ? 'approché' : 'exact';
}

/** One message for everyone, read aloud politely. */
export function statusOf({ total, query, checked, isApproximate }: Answer, state: SearchState): string {
  if (query.isOnlyStopWords)
    return `${quoted(state.q)} ne contient que des mots trop courants pour être cherchés seuls. Ajoutez un mot qui dise de quoi il s’agit.`;
  const results = count(total, 'résultat');
  const missing = checked.filter(({ isKnown, isBeginning }) => !isKnown && !isBeginning);
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
  if (total > 0) return results;
  if (missing.length > 0) return `Aucun résultat. ${lacking}`;
  return `Aucun résultat${state.q === '' ? '' : ` pour ${quoted(state.q)}`}.`;
}

/** The query with what was perhaps meant; `undefined` if nothing better is known. */
export function meantQuery(
  { checked, isApproximate, total }: Answer,
  { q }: SearchState,
): string | undefined {
  let better = q;
  // Found under other words of the vocabulary, it was not misspelt.
  const isFound = total > 0 && !isApproximate;
  for (const { typed, meant, isBeginning } of checked)
    if (meant !== undefined && (!isFound || isBeginning)) better = better.replace(typed, meant);
  return better === q ? undefined : better;
}

/** The notes of an answer that are not its status: each is a paragraph with a link to another search. */
export function notesOf(answer: Answer, state: SearchState): HTMLElement[] {
  const notes: HTMLElement[] = [];
  const better = meantQuery(answer, state);
  if (better !== undefined) {
    const link = linkTo(addressOf({ ...state, q: better }), better);
    notes.push(element('p', 'meant', 'Vouliez-vous dire ', link, '\u202F?'));
  }
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
