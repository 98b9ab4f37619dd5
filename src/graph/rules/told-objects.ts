import { allEntries, type Content } from '#entries/content.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Problem } from '#entries/problem.ts';
import { lettered } from '#text/lettered.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { smallForm } from '#text/matching.ts';
import { contentWords } from '#text/word/likeness.ts';
import { partIn } from '#text/word/parts-of.ts';
import { actionsIn, isSum } from '#text/word/objects.ts';
import { documentsOf } from '../documents.ts';
import { ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { quotedBy, type Quoted } from '../told/quotes.ts';
import { ANY, type NearRule } from './rule.ts';

const WORD = /[\p{L}\p{M}]{3,}/gu;

/** What stands for something said before: « Elle ouvrira ». */
const PRONOUN =
  /(?<!\p{L})(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)(?!\p{L})/iu;

/** The sentences of the words quoted, whole: what they act on may stand outside of the quotation, or just before. */
function sentencesOf({ quotes }: Quoted, document: Document): string[] {
  return quotes.flatMap((quote) => {
    const [place] = placesOf(document, quote);
    const leaf = place && leavesOf(document)[place.leaf];
    const [first] = place?.sentences ?? [];
    if (leaf === undefined || first === undefined) return [];
    const text = leaf.text.slice(first.start, place?.sentences.at(-1)?.end);
    const before = leaf.sentences[leaf.sentences.findIndex(({ id }) => id === first.id) - 1];
    return [PRONOUN.test(text) && before ? leaf.text.slice(before.start, first.end) + text : text];
  });
}

/** Does a sentence hold a word of a family? */
const holds = (sentence: string, family: string): boolean =>
  [...sentence.matchAll(WORD)].some(([word]) => areKin(familyOf(word.toLowerCase()), family));

const ofDocuments = new WeakMap<Document, ReadonlySet<string>>();

/** Every word of meaning of a document. */
function wordsOf(document: Document): ReadonlySet<string> {
  const found =
    ofDocuments.get(document) ?? new Set(leavesOf(document).flatMap(({ text }) => contentWords(text)));
  ofDocuments.set(document, found);
  return found;
}

/**
 * The object of an action does not change: where the document doubles « les 10 M€ », a title does not double
 * « le soutien ». Read in titles and summaries, whose verb the words quoted use too.
 */
export const toldObjects: NearRule = (content: Content, isAsked = ANY) => {
  const documents = documentsOf(content);
  return allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry)
        .filter(({ meta }) => meta.own === 'telling' && meta.hasLinks !== true)
        .flatMap((field): Problem[] => {
          const quoted = quotedBy(entry, field);
          if (quoted.length === 0) return [];
          const actions = actionsIn(ownTextOf(content, entry, field));
          if (actions.length === 0) return [];
          // What an unread document says is not known: another rule tells of it.
          if (quoted.some(({ communique }) => documents.get(communique) === undefined)) return [];
          const read = quoted.flatMap((one) => {
            const document = documents.get(one.communique);
            return document === undefined ? [] : [{ document, sentences: sentencesOf(one, document) }];
          });
          const sentences = read.flatMap((one) => one.sentences);
          return actions.flatMap(({ words, family, object, written, isOfName = false }) => {
            const same = sentences.filter((sentence) => holds(sentence, family));
            const said = new Set(same.flatMap(contentWords));
            if (same.length === 0) return [];
            const part = said.has(object)
              ? same.map((sentence) => partIn(sentence, family, object)).find((one) => one !== undefined)
              : undefined;
            if (part !== undefined && !smallForm(field.value).includes(part))
              return [
                problemAt(
                  entry,
                  field.path,
                  `le document ne dit « ${words} » que d’une partie, « ${part} » : « ${same[0]} »`,
                  `écrivez « ${part} » dans ce champ aussi`,
                ),
              ];
            if (said.has(object)) return [];
            // « les mises à l’abri » for « mettre à l’abri »: the same in another form.
            const kin = familyOf(written.toLowerCase());
            if (same.some((sentence) => holds(sentence, kin))) return [];
            // « le pavage » for « paver »
            const [, root] = /^(\p{L}{3,})age$/u.exec(written.toLowerCase()) ?? [];
            if (
              root !== undefined &&
              same.some((sentence) => lettered(`(?<!\\p{L})${root}(?:er|ir)(?!\\p{L})`, 'iu').test(sentence))
            )
              return [];
            if (isOfName && read.some(({ document }) => wordsOf(document).has(object))) return [];
            if (isSum(object) && same.some((sentence) => /€|euro/u.test(sentence))) return [];
            return [
              problemAt(
                entry,
                field.path,
                `« ${written} » n’est pas ce dont le document dit « ${words} » : « ${same[0]} »`,
                'reprenez le mot du document pour ce qui est visé',
              ),
            ];
          });
        }),
    );
};
