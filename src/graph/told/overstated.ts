/** Where some words of the editors' tell more than the documents do. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { matchingWords } from '#text/matching.ts';
import { areKin } from '#text/word/action-verbs.ts';
import { lasts } from '#text/word/lasting.ts';
import { surenessOf, tellingsIn, type Telling } from '#text/word/told-levels.ts';
import { communiquesOf, documentsOf } from '../documents.ts';
import { mostSaidOf } from './most-said.ts';
import { provenIn } from '../quoting/proven-in.ts';
import { proofOf, proofsOf, type Proof } from './proofs.ts';
import { namedBy, sentencesOf } from './sentences.ts';

const isAlike = (one: string, other: string) =>
  matchingWords(one).toLowerCase() === matchingWords(other).toLowerCase();

/** « a voté », « ont validé »: by whoever speaks, and of what it governs. */
const PAST = /^(?:a|ont) (?!été)\p{L}+é$/u;

/** The ids of the communiqués that an entry names, whatever the field. */
const idsOf = (entry: Entry): ReadonlySet<string> =>
  entry.kind === 'communiques' ? new Set([entry.id]) : new Set(idsIn(entry.data));

function idsIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return key === 'communique' ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((one) => idsIn(one, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, one]) => idsIn(one, name));
}

/** What words speak of: the mention or the figure around them, or their entry; and what their links lead to. */
function recordsOf(
  entry: Own['entry'],
  enclosing: NonNullable<Own['enclosing']>,
  linked: readonly Entry[],
): readonly Proof[] {
  const around = enclosing.map(proofOf).find((proof) => proof !== undefined);
  const own = around !== undefined ? [around] : entry === undefined ? [] : proofsOf(entry);
  return [...own, ...linked.flatMap(proofsOf)];
}

/** Words of the editors', and what they speak of. */
export interface Own {
  text: string;
  /** The entry that they are of; nothing for those of the site, which may speak of any. */
  entry: Entry | undefined;
  /** The objects that hold the field, innermost first. */
  enclosing?: readonly Readonly<Record<string, unknown>>[];
  /** The entries to which the words lead. */
  linked?: readonly Entry[];
}

/** A telling surer than its proof. */
export interface Overstatement {
  telling: Telling;
  proof: Proof;
  /** Does the document tell of the same verb? Then its words may be written in place of the telling. */
  isSameVerb: boolean;
}

/** Every telling of some words that is surer than what documents say of the same. */
export function overstatementsOf(
  content: Content,
  { text, entry, enclosing = [], linked = [] }: Own,
): Overstatement[] {
  const tellings = tellingsIn(text);
  if (tellings.length === 0) return [];
  const documents = documentsOf(content);
  const entries = entry === undefined ? linked : [entry, ...linked];
  const own = recordsOf(entry, enclosing, linked);
  const named = new Set(entries.flatMap((one) => [...idsOf(one)]));
  const ids = named.size > 0 ? [...named] : [...communiquesOf(content).keys()];
  // What an unread document says is not known: another rule tells of it.
  if (ids.some((id) => documents.get(id) === undefined)) return [];
  const read = ids.flatMap((id) => documents.get(id) ?? []);
  const reach = {
    records: own.length > 0 ? own : ids.flatMap((id) => provenIn(content).get(id) ?? []),
    isOwn: own.length > 0,
    sentences: () => read.flatMap(sentencesOf),
    named: () => read.flatMap(namedBy),
  };
  return tellings.flatMap((telling) => {
    const proof = mostSaidOf(telling, reach);
    if (proof === undefined || surenessOf(telling.level) >= surenessOf(proof.level)) return [];
    const said = tellingsIn(proof.said);
    const same = said.filter(({ family }) => areKin(family, telling.family));
    // The document's own words are fair, whatever level its record gives them.
    // « votées » is what « a voté » says, whatever comes of what was voted.
    const isItsOwn = ({ words, level }: Telling) =>
      isAlike(words, telling.words) ||
      surenessOf(level) <= surenessOf(telling.level) ||
      (PAST.test(matchingWords(words)) && /^\p{L}+$/u.test(telling.words));
    if (same.some(isItsOwn)) return [];
    // « médecins mobilisés » by whoever « mobilise » them; of a number, the level is said right after its title.
    const isTitle = entry?.kind === 'figures' && (entry as Entry<'figures'>).data.title === text;
    const isNaming = isTitle || lasts(telling.words.toLowerCase());
    if (proof.level === 'en cours' && same.length > 0 && isNaming && /^\p{L}+$/u.test(telling.words))
      return [];
    return [{ telling, proof, isSameVerb: same.length > 0 }];
  });
}
