/**
 * Where an entry stands, in the words of the site: what the last document that speaks of it says, and which document.
 * Whatever can be read alone (a title, a preview, a line of a calendar) says it through here.
 */
import { theSignedDocument } from '#kinds/communiques/signed.ts';
import { noveltyLabel } from '#graph/time/novelty.ts';
import { saidBy } from '#graph/said.ts';
import type { PagedNode, Passage } from '#graph/model.ts';
import type { EventNode } from '#kinds/events/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import type { Level } from '#schemas/levels.ts';
import { quotation } from '#text/quotation.ts';

/** What a document says of a commitment, a figure or an event. */
export interface State {
  /** « attendu », « en cours (élargissement) », « tenue ». */
  word: string;
  /** The words that say so. */
  passage: Passage;
}

export { noveltyLabel, saidBy };

/** « tenu » or « annoncée »: the status of an event, that agrees with what it is. What a document announces, it may not promise. */
export const statusOf = ({ status, eventKind }: Pick<EventNode, 'status' | 'eventKind'>): string =>
  (status === 'promis' ? 'annoncé' : status) + (eventKind.gender === 'f' ? 'e' : '');

/**
 * « attendu », « fait (« a été lancé ») »: what is done, or under way, of a sum is what its verb says, and not that it is spent.
 * `undefined` when no verb says a level.
 */
export function saidOf({ data: { level, verb } }: Pick<FigureNode, 'data'>): string | undefined {
  const isBegun = level === 'fait' || level === 'en cours';
  return isBegun && verb !== undefined ? `${level} (${quotation(verb)})` : level;
}

/** Of a figure, only where a verb says a level; of what has none (a person, a theme), `undefined`. */
export function stateOf(node: PagedNode): State | undefined {
  if (node.kind === 'commitments') return { word: saidBy(node.last), passage: node.last.passage };
  if (node.kind === 'events') return { word: statusOf(node), passage: node.date };
  if (node.kind !== 'figures') return undefined;
  const word = saidOf(node);
  return word === undefined ? undefined : { word, passage: node.passage };
}

/** A level as the words around it make it agree: « annoncées ». */
const AGREED: Readonly<Record<Level, RegExp>> = {
  fait: /(?<!\p{L})faite?s?(?!\p{L})/iu,
  'en cours': /(?<!\p{L})en cours(?!\p{L})/iu,
  annoncé: /(?<!\p{L})annoncée?s?(?!\p{L})/iu,
  attendu: /(?<!\p{L})attendue?s?(?!\p{L})/iu,
  invité: /(?<!\p{L})invitée?s?(?!\p{L})/iu,
};

function saysAlready(title: string, word: string): boolean {
  const level = word.replace(/ée$/u, 'é');
  return level in AGREED && AGREED[level as Level].test(title.normalize('NFC'));
}

/** « : attendu », which follows a title that is read alone; nothing after one that says its level. */
export function stateAfter(node: PagedNode): string | undefined {
  const state = stateOf(node);
  return state === undefined || saysAlready(node.title, state.word) ? undefined : ` : ${state.word}`;
}

/** « Créer 1 000 places : attendu »: the title that may be read alone. */
export const statedTitle = (node: PagedNode): string => node.title + (stateAfter(node) ?? '');

/** « attendu, selon le communiqué de la préfecture du Nord du 10 juillet 2020 »: with who says it. */
export const sourcedState = ({ word, passage }: State): string =>
  `${word}, selon ${theSignedDocument(passage.communique)}`;

/** « Créer 1 000 places : attendu, selon le communiqué… », where there is room. */
export function sourcedTitle(node: PagedNode): string {
  const state = stateOf(node);
  return state === undefined ? node.title : `${node.title} : ${sourcedState(state)}`;
}
