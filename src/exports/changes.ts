/** The changes made to what was published, as pages and feeds show them: word by word, newest first. */
import type { ChangedPlace, EntryChange } from '#graph/time/history.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { SECTION_NAMES } from '#kinds/sections.ts';
import { withdrawnNodes } from '#views/withdrawn.ts';
import { piecesOf } from '#verifier/common.ts';

/** A change of an entry. */
export interface ShownChange extends EntryChange {
  node: PagedNode;
  /** Its place among the changes of the entry, from 1: its address on the page never changes. */
  rank: number;
}

/** Every node that has a page, in the order of the sections. */
export const pagedNodes = (graph: Graph): PagedNode[] =>
  SECTION_NAMES.flatMap((section): readonly PagedNode[] => graph[section]);

/** The anchor of a change on the page of its entry. */
export const changeAnchor = (rank: number): string => `changement-${rank}`;

/** The changes of one entry, the newest first. */
export const changesOf = (node: PagedNode): ShownChange[] =>
  (node.history?.changes ?? []).map((change, index) => ({ ...change, node, rank: index + 1 })).reverse();

/** The changes of all entries, the newest first; of one day, in the order of the sections. */
export const allChanges = (graph: Graph): ShownChange[] =>
  [...pagedNodes(graph), ...withdrawnNodes(graph)]
    .flatMap(changesOf)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));

/** An entry withdrawn for itself, and not with another. */
export interface ShownWithdrawal {
  node: PagedNode;
  day: string;
  why: string;
}

/** What was withdrawn, the latest first. */
export const allWithdrawals = (graph: Graph): ShownWithdrawal[] =>
  withdrawnNodes(graph).flatMap((node) =>
    node.withdrawn === undefined || node.withdrawn.with !== undefined
      ? []
      : [{ node, day: node.withdrawn.day, why: node.withdrawn.why }],
  );

/** Is anything published here? Otherwise there is nothing that could have changed. */
export const isPublished = (graph: Graph): boolean =>
  pagedNodes(graph).some(({ history }) => history !== undefined);

/** Some words of a wording: shared with the other one, struck, or new. */
export interface WordingPiece {
  side: 'both' | 'former' | 'present';
  text: string;
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];

/** Words without the addresses of their links, which a page does not print: `[un forum](/evenements/…/)` is « un forum ». */
const printed = (text: string): string =>
  text.replaceAll(/(?<!\\)\[([^[\]]+)\]\((?:\/|https?:)[^\s()]*\)/gu, '$1');

/** How two texts are shown side by side: as a page prints them, or as they are written when only addresses differ. */
const shownTexts = ({ from, to }: Pick<ChangedPlace, 'from' | 'to'>): readonly [string, string] =>
  from === to || printed(from) !== printed(to) ? [printed(from), printed(to)] : [from, to];

/** How former words become the present ones, word by word; spaces go with the word before them. */
export function wordingPieces(place: Pick<ChangedPlace, 'from' | 'to'>): WordingPiece[] {
  const [from, to] = shownTexts(place);
  const [former, present] = [wordsOf(from), wordsOf(to)];
  const bare = (words: readonly string[]) => words.map((word) => word.trim());
  const pieces: WordingPiece[] = [];
  let [f, p] = [0, 0];
  const push = (side: WordingPiece['side'], words: readonly string[]) => {
    const text = words.join('');
    if (text !== '') pieces.push({ side, text });
  };
  for (const { removed, added, shared } of piecesOf(bare(former), bare(present))) {
    push('former', former.slice(f, f + removed));
    push('present', present.slice(p, p + added));
    [f, p] = [f + removed, p + added];
    push('both', present.slice(p, p + shared));
    [f, p] = [f + shared, p + shared];
  }
  return pieces;
}

/** What readers call the fields of entries. */
const FIELDS: Readonly<Record<string, string>> = {
  text: 'texte',
  title: 'titre',
  name: 'nom',
  summary: 'résumé',
  plain: 'en clair',
  description: 'description',
  meaning: 'sens',
  value: 'valeur',
  unit: 'unité',
  approximation: 'réserve',
  nature: 'nature',
  level: 'niveau',
  verb: 'verbe',
  quote: 'citation',
  lead: 'phrase d’introduction',
  words: 'mots du document',
  period: 'période',
  scope: 'champ',
  date: 'date',
  dateline: 'ligne de date',
  place: 'lieu',
  source: 'empreinte du fichier brut',
  transcription: 'empreinte de la chaîne',
};

/** The name of the field of a place: « niveau ». */
export function fieldName({ field = 'text' }: Pick<ChangedPlace, 'field'>): string {
  const last =
    field
      .replace(/\[[^\]]*\]/gu, '')
      .split('.')
      .at(-1) ?? field;
  return FIELDS[last] ?? last;
}
