/** Whether an answer keeps what the search promises. */
import type { Answer } from '../client/engine.ts';
import { meantQuery, verdictOf } from '../client/notes.ts';
import type { SearchState } from '../client/state.ts';

/** A line of the contract; addresses are absolute from the root of the host. */
export interface Promised {
  query: string;
  first?: string | undefined;
  sentence?: string | undefined;
  among: readonly string[];
  not: readonly string[];
  verdict: string;
  suggests?: string | undefined;
  also: readonly string[];
}

/** More than any promise needs to be read, and few enough to be read at once. */
const ALL = 200;

/** What an answer does otherwise than promised, in French; nothing if it keeps everything. */
export async function failingsOf(promised: Promised, answer: Answer, state: SearchState): Promise<string[]> {
  const found = await answer.hits(0, ALL);
  const first = (answer.groups[0]?.hits ?? found)[0];
  const urls = new Set(found.map(({ url }) => url));
  const verdict = verdictOf(answer);
  const meant = meantQuery(answer, state);
  const shown = first?.sentences.map(({ text }) => text).join(' ') ?? '';
  const { sentence } = promised;
  return [
    ...(verdict === promised.verdict ? [] : [`la page dit «\u202F${verdict}\u202F»`]),
    ...(promised.first === undefined || first?.url === promised.first
      ? []
      : [`le premier résultat est ${first?.url ?? 'absent'}`]),
    ...(sentence === undefined || shown.includes(sentence)
      ? []
      : [`la phrase montrée est «\u202F${shown}\u202F»`]),
    ...promised.among.filter((url) => !urls.has(url)).map((url) => `${url} n’est pas trouvé`),
    ...promised.not.filter((url) => urls.has(url)).map((url) => `${url} est trouvé`),
    ...(meant === promised.suggests ? [] : [`la page propose ${meant ?? 'rien'}`]),
    ...promised.also
      .filter((words) => !answer.alsoSearched.includes(words))
      .map((words) => `«\u202F${words}\u202F» n’est pas cherché aussi`),
  ];
}
