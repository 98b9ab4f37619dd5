import { allEntries, type Content } from '#entries/content.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { contentWords } from '#text/word/likeness.ts';
import { ADDED, isScopeSaid, scopesIn, scopesOf, type Scope } from '#text/word/scopes.ts';
import { documentsOf } from '../documents.ts';
import { linkedFrom, ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { allQuotesOf, type Quoted } from '../told/quotes.ts';
import { ANY, type NearRule } from './rule.ts';

/** The whole sentences that hold some words: « tous » may stand outside of the quotation. */
function sentencesOf(document: Document, quote: string): string[] {
  const [place] = placesOf(document, quote);
  const text = place && leavesOf(document)[place.leaf]?.text;
  return text === undefined ? [] : [text.slice(place?.sentences[0]?.start, place?.sentences.at(-1)?.end)];
}

/** An ordinary meaning, that the editors own, says where a thing ends and when: « un chemin réservé aux piétons ». */
const isOwned = ({ data }: Entry): boolean => 'meaning' in data && data.editorial !== undefined;

/**
 * What the documents say of some, the editors do not say of all, nor of one alone: « tous », « chaque », « partout »,
 * « seul », « uniquement » stand in the words quoted, of the same, or are not written.
 */
export const toldScopes: NearRule = (content: Content, isAsked = ANY) => {
  const documents = documentsOf(content);
  const read = new Map<Entry, { quoted: Quoted[]; said: Scope[] | undefined }>();
  /** What the sentences that an entry quotes say of all or of one; those of a communiqué, all; nothing when one is unread, or none is quoted. */
  const sayingsOf = (entry: Entry) => {
    const known = read.get(entry);
    if (known !== undefined) return known;
    const quoted = allQuotesOf(entry);
    const ids = entry.kind === 'communiques' ? [entry.id] : quoted.map(({ communique }) => communique);
    const isRead = ids.length > 0 && ids.every((id) => documents.get(id) !== undefined);
    const whole = entry.kind === 'communiques' ? documents.get(entry.id) : undefined;
    const sentences = [
      ...(whole === undefined ? [] : leavesOf(whole).map(({ text }) => text)),
      ...quoted.flatMap(({ communique, quotes }) => {
        const document = documents.get(communique);
        return document === undefined ? [] : quotes.flatMap((quote) => sentencesOf(document, quote));
      }),
    ];
    const found = { quoted, said: isRead ? sentences.flatMap(scopesOf) : undefined };
    read.set(entry, found);
    return found;
  };
  // What a document that is not here would say is not known, all or some.
  const entries = allEntries(content).filter((entry) => entry.kind !== 'missing' && isAsked(entry));
  return entries.flatMap((entry) =>
    ownFieldsOf(entry)
      .filter(({ meta }) => meta.own === 'telling')
      .flatMap((field): Problem[] => {
        const text = ownTextOf(content, entry, field);
        const scopes = scopesIn(text).filter(
          ({ name }) => !(isOwned(entry) && (name === 'only' || name === 'rhythm')),
        );
        if (scopes.length === 0) return [];
        const { quoted, said } = sayingsOf(entry);
        // What an unread document says is not known: another rule tells of it.
        if (said === undefined) return [];
        const linked = linkedFrom(content, entry, field).flatMap((one) => sayingsOf(one).said ?? []);
        const all = [...said, ...linked];
        const around = new Set(contentWords(text));
        return scopes
          .filter((scope) => !isScopeSaid(scope, around, all))
          .map(({ name, words }) => {
            const [first] = quoted.flatMap(({ quotes: [quote] }) => quote ?? []);
            return problemAt(
              entry,
              field.path,
              `« ${words} » est ajouté : ${first === undefined ? 'le document ne le dit pas' : `le document dit « ${first} »`}, et ${ADDED[name]}`,
              `retirez « ${words} », ou citez les mots qui le disent`,
            );
          });
      }),
  );
};
