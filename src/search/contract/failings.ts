/** Whether an answer keeps what the search promises. */
import { meantQuery, verdictOf } from '../client/notes.ts';
import type { Answered } from '../client/proposal.ts';

/** A line of the contract; addresses are absolute from the root of the host. */
export interface Promised {
  query: string;
  first?: string | undefined;
  sentence?: string | undefined;
  among: readonly string[];
  not: readonly string[];
  /** `undefined` when all that is promised is where its words lead straight on. */
  verdict?: string | undefined;
  /** The page to which its words lead straight on. */
  direct?: string | undefined;
  suggests?: string | undefined;
  also: readonly string[];
}

/** More than any promise needs to be read, and few enough to be read at once. */
const ALL = 200;

/**
 * What an answer does otherwise than promised, in French; nothing if it keeps everything.
 * @param direct the addresses shown above the results
 */
export async function failingsOf(
  promised: Promised,
  { answer, state, asked = { answer, state } }: Answered,
  direct: readonly string[] = [],
): Promise<string[]> {
  const found = await answer.hits(0, ALL);
  const first = (answer.groups[0]?.hits ?? found)[0];
  const urls = new Set(found.map(({ url }) => url));
  const verdict = verdictOf(asked.answer);
  const meant = meantQuery(asked.answer, asked.state);
  const shown = first?.sentences.map(({ text }) => text).join(' ') ?? '';
  const { sentence } = promised;
  const led =
    promised.direct === undefined || direct.includes(promised.direct)
      ? []
      : [`rien ne mène tout droit à ${promised.direct}`];
  if (promised.verdict === undefined) return led;
  return [
    ...led,
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
