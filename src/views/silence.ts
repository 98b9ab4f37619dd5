/**
 * What the site says when the newest documents are tied to no thread: that no record of the editors ties them, which is
 * a fact about records, and where near words stand all the same. Never that a text does not speak of it.
 */
import { datedName } from '#kinds/communiques/named.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { bandOf, type Silence as Told } from '#graph/time/silence.ts';
import type { Passage } from '#graph/model.ts';
import type { Thread } from '#graph/thread.ts';
import { count } from '#text/word/agreement.ts';

export interface Silence {
  words: string;
  /** Sentences of these documents that are near in their words, and that nothing ties to it. */
  near: readonly Passage[];
}

/** A whole commitment, a theme, or what a list shows of a thread. */
export type FallenSilent =
  | Pick<CommitmentNode, 'kind' | 'dossier' | 'silence' | 'near'>
  | Pick<ThemeNode, 'kind' | 'dossiers' | 'silence'>
  | Thread;

const isTheme = (of: FallenSilent): of is Pick<ThemeNode, 'kind' | 'dossiers' | 'silence'> =>
  'kind' in of && of.kind === 'themes';

// Where there are several dossiers, only the documents of its own are counted, and the reader is told so.
function isWithinDossier(of: FallenSilent): boolean {
  if (isTheme(of)) return of.dossiers.length > 0;
  return ('kind' in of ? of : of.commitment).dossier !== undefined;
}

/** « 14 documents », « plus de 300 documents ». */
const documentsSince = ({ documents, isMore }: Told): string =>
  `${isMore ? 'plus de ' : ''}${count(documents, 'document')}`;

/**
 * The day of the document that last changed what is told of a silence: not each one does.
 * @param oldestFirst the documents among which the silence is counted
 */
export const silenceToldOn = (
  silentSince: number,
  oldestFirst: readonly { date: string }[],
): string | undefined =>
  silentSince === 0 ? undefined : oldestFirst.at(bandOf(silentSince) - silentSince)?.date;

/** `isBrief`: in a table, where what it is about stands in the same row. `undefined` when there is no silence to tell. */
export function silenceOf(of: FallenSilent, isBrief = false): Silence | undefined {
  if ('only' in of && of.only !== undefined)
    return { words: `pour ce sujet, dans le seul ${datedName(of.only)}`, near: [] };
  const { silence } = of;
  if (silence === undefined) return undefined;
  const near = isTheme(of) ? [] : of.near;
  const whose = isWithinDossier(of) ? ' de son dossier' : '';
  const documents =
    silence.documents === 1
      ? `le document${whose} publié ici depuis`
      : `un des ${documentsSince(silence)}${whose} publiés ici depuis`;
  if (isBrief)
    return {
      words: near.length > 0 ? 'mots proches, non reliés :' : `aucune fiche n’y relie ${documents}`,
      near: near.slice(-1),
    };
  const what = isTheme(of) ? 'ce sujet' : 'cet engagement';
  const end = near.length > 0 ? ' ; des mots proches se lisent dans :' : '';
  return { words: `Aucune fiche de la rédaction ne relie à ${what} ${documents}${end}`, near };
}
