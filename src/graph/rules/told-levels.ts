import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { matchingWords } from '#text/matching.ts';
import { areKin } from '#text/word/action-verbs.ts';
import { surenessOf, tellingsIn, type ToldLevel } from '#text/word/told-levels.ts';
import { linkedFrom, ownFieldsOf, ownTextOf } from '../own-words.ts';
import { problemAt } from '../problem-at.ts';
import { mostSaidOf } from '../most-said.ts';
import { namedBy, proofOf, proofsOf, provenIn, toldBy, type Proof } from '../told-proofs.ts';
import type { Rule } from './rule.ts';

const isAlike = (one: string, other: string) =>
  matchingWords(one).toLowerCase() === matchingWords(other).toLowerCase();

/** A wording of each level, for whoever cannot use the document's own verb. */
const WORDINGS: Readonly<Record<ToldLevel, string>> = {
  fait: 'est fait',
  'en cours': 'est en cours',
  annoncé: 'est annoncé',
  attendu: 'est attendu',
  invité: 'est demandé',
};

/** The ids of the communiqués that an entry names, whatever the field. */
const documentsOf = (entry: Entry): ReadonlySet<string> =>
  entry.kind === 'communiques' ? new Set([entry.id]) : new Set(idsIn(entry.data));

function idsIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return key === 'communique' ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((one) => idsIn(one, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, one]) => idsIn(one, name));
}

/** What a field speaks of: the mention or the figure around it, or its entry; and what its links lead to. */
function recordsOf(entry: Entry, { enclosing }: Field, linked: readonly Entry[]): readonly Proof[] {
  const around = enclosing.map(proofOf).find((proof) => proof !== undefined);
  const own = around === undefined ? proofsOf(entry) : [around];
  return [...own, ...linked.flatMap(proofsOf)];
}

/**
 * The editors' own words tell nothing surer than what they speak of: a title, a summary, a reason says done, under way,
 * announced, expected or asked for no more than the verbs that the record cites. One rule for every kind: the schema
 * says which fields are the editors'.
 */
export const toldLevels: Rule = (content: Content) => {
  const documents = new Map(content.entries.communiques.map(({ id, document }) => [id, document]));
  const judge = (entry: Entry, field: Field): Problem[] => {
    const text = ownTextOf(content, entry, field);
    const tellings = tellingsIn(text);
    if (tellings.length === 0) return [];
    const linked = linkedFrom(content, entry, field);
    const own = recordsOf(entry, field, linked);
    const named = new Set([entry, ...linked].flatMap((one) => [...documentsOf(one)]));
    const ids = named.size > 0 ? [...named] : [...documents.keys()];
    // What an unread document says is not known: another rule tells of it.
    if (ids.some((id) => documents.get(id) === undefined)) return [];
    const read = ids.flatMap((id) => documents.get(id) ?? []);
    const reach = {
      records: own.length > 0 ? own : ids.flatMap((id) => provenIn(content).get(id) ?? []),
      isOwn: own.length > 0,
      told: () => read.flatMap(toldBy),
      named: () => read.flatMap(namedBy),
    };
    return tellings.flatMap((telling) => {
      const most = mostSaidOf(telling, reach);
      if (most === undefined || surenessOf(telling.level) >= surenessOf(most.level)) return [];
      const { level, said } = most;
      const read = tellingsIn(said);
      // The document's own words are fair, whatever their form may say.
      if (read.some(({ words }) => isAlike(words, telling.words))) return [];
      const isSameVerb = read.some(({ family }) => areKin(family, telling.family));
      return [
        problemAt(
          entry,
          field.path,
          `« ${telling.words} » se lit « ${telling.level} », le document dit « ${said} » (${level})`,
          isSameVerb
            ? `écrivez « ${said} », comme lui, ou le verbe à l’infinitif`
            : `écrivez « ${WORDINGS[level]} », ou le verbe à l’infinitif`,
        ),
      ];
    });
  };
  return allEntries(content).flatMap((entry) => ownFieldsOf(entry).flatMap((field) => judge(entry, field)));
};
