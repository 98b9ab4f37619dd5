import { allEntries, type Content } from '#entries/content.ts';
import { leavesOf } from '#document/model.ts';
import { smallForm } from '#text/matching.ts';
import { familyOf } from '#text/word/action-verbs.ts';
import { DENIED_WITHIN, isDenied, silencesIn } from '#text/word/silences.ts';
import { documentsOf } from '../documents.ts';
import { linkedFrom, ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { allQuotesOf } from '../told/quotes.ts';
import { ANY, type NearRule } from './rule.ts';

/** Money that has left: more than « mobilisé », « annoncé », « prévu ». */
const SPENT =
  /(?<!\p{L})(?:versée?s?|distribuée?s?|dépensée?s?|payée?s?|déboursée?s?|attribuée?s?|octroyée?s?|perçue?s?|touchée?s?|remise?s?|reversée?s?)(?!\p{L})/gu;
const SUM = /(?<!\p{L})(?:sommes?|montants?|euros?|budgets?|crédits?|aides?|subventions?|m€)(?!\p{L})|€/u;
const WORD = /[\p{L}\p{M}]{4,}/gu;

/** The families of all words of a document, so that « versera » lets « versé » be written: its level is another rule's. */
const families = new WeakMap<object, ReadonlySet<string>>();

/**
 * A sum that a document says mobilised, or launches a call for, is not said spent: « versée », « distribuée » stand in a
 * document that the entry cites, in some form, or are not written.
 */
export const toldSpending: NearRule = (content: Content, isAsked = ANY) => {
  const documents = documentsOf(content);
  const familiesIn = (id: string): ReadonlySet<string> | undefined => {
    const document = documents.get(id);
    if (document === undefined) return undefined;
    const found =
      families.get(document) ??
      new Set(
        leavesOf(document).flatMap(({ text }) =>
          [...text.matchAll(WORD)].map(([word]) => familyOf(word.toLowerCase())),
        ),
      );
    families.set(document, found);
    return found;
  };
  return allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry).flatMap((field) => {
        const text = ownTextOf(content, entry, field);
        const form = smallForm(text);
        if (!SUM.test(form)) return [];
        const silences = silencesIn(form);
        const isTold = ({ index }: { index: number }) =>
          !silences.some(({ start, end }) => index >= start && index < end) &&
          !isDenied(form.slice(Math.max(0, index - DENIED_WITHIN), index));
        const spent = [...form.matchAll(SPENT)].filter(isTold);
        if (spent.length === 0) return [];
        const quoted = [entry, ...linkedFrom(content, entry, field)].flatMap(allQuotesOf);
        const ids = new Set([
          ...(entry.kind === 'communiques' ? [entry.id] : []),
          ...quoted.map(({ communique }) => communique),
        ]);
        const said = [...ids].map(familiesIn);
        // What an unread document says is not known: another rule tells of it.
        if (said.length === 0 || said.includes(undefined)) return [];
        return spent.flatMap(({ 0: words, index }) => {
          if (said.some((one) => one?.has(familyOf(words)))) return [];
          return [
            problemAt(
              entry,
              field.path,
              `« ${text.slice(index, index + words.length)} » dit la somme partie, ce qu’aucun document cité ici ne dit`,
              'reprenez le verbe du document (« mobilisée », « annoncée »), ou citez les mots qui le disent',
            ),
          ];
        });
      }),
    );
};
