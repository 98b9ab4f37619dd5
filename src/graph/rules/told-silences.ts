import type { Content } from '#entries/content.ts';
import { allEntries } from '#entries/content.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { lettered } from '#text/lettered.ts';
import { smallForm } from '#text/matching.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import { documentsOf } from '../documents.ts';
import { ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const THING = '(?:dates?|jours?|échéances?|sommes?|montants?|budgets?|nombres?|chiffres?)';
/** « le communiqué ne donne ni date ni somme. », of nothing in particular: what follows would limit it. */
const WHOLE = lettered(
  `(?<!\\p{L})(?:communiqué|document|texte) ne (?:donne|dit|fixe|cite|précise|publie|contient|mentionne|indique)(?: pas (?:de |d')| aucune? | ni (?:de |d')?)(${THING}(?:,? (?:ni|et|ou) (?:de |d'|aucune? )?${THING})*)(?= *(?:[.;!?]|$))`,
  'gu',
);
const SUM = /^(?:somme|montant|budget)/u;
const NUMBER = /^(?:nombre|chiffre)/u;

/** Does a document give such a thing anywhere? Each bears its own date. */
function gives(document: Document, thing: string): boolean {
  const amounts = () =>
    leavesOf(document)
      .flatMap(({ text }) => quantitiesIn(text))
      .filter((one) => one.class === undefined && one.form !== 'ordinal');
  if (SUM.test(thing)) return amounts().some(({ unit }) => unit === 'EUR');
  return NUMBER.test(thing) ? amounts().length > 0 : true;
}

/** The communiqués that an entry names; itself, if it is one. */
function idsOf(kind: string, id: string, data: unknown): string[] {
  return kind === 'communiques' ? [id] : namedIn(data, '');
}

function namedIn(data: unknown, key: string): string[] {
  if (typeof data === 'string') return key === 'communique' ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((one) => namedIn(one, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, one]) => namedIn(one, name));
}

/**
 * « Le communiqué ne donne ni date ni somme », read alone, is said of the whole communiqué: what it gives anywhere, it is not
 * said not to give. Of one thing, the sentence says which (« n’en donne », « à cet engagement »).
 */
export const toldSilences: NearRule = (content: Content, isAsked = ANY) => {
  const documents = documentsOf(content);
  return allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry).flatMap((field) => {
        const text = ownTextOf(content, entry, field);
        return [...smallForm(text).matchAll(WHOLE)].flatMap(({ 0: words, 1: things = '', index }) => {
          const read = idsOf(entry.kind, entry.id, entry.data).flatMap((id) => documents.get(id) ?? []);
          const given = things
            .split(/,? (?:ni|et|ou) (?:de |d'|aucune? )?/u)
            .filter((thing) => read.some((document) => gives(document, thing)));
          if (given.length === 0) return [];
          return [
            problemAt(
              entry,
              field.path,
              `« ${text.slice(index, index + words.length)} » se lit de tout le document, qui en donne ailleurs (${given.join(', ')})`,
              'dites de quoi : « n’en donne ni date ni somme », « ne donne pas de date à ces travaux »',
            ),
          ];
        });
      }),
    );
};
