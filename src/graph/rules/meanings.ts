import type { Entry } from '#entries/entry.ts';
import { leavesOf } from '#document/model.ts';
import { isSpelledBy } from '#text/word/acronyms.ts';
import { contentWords } from '#text/word/likeness.ts';
import { documentsOf, type Documents } from '../documents.ts';
import { ownTextOf, ownFieldsOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** Half of the words of a meaning, at least, are the document's, beside those of the entry itself. */
const LEAST_PART = 0.5;
/** A meaning that only says where the word stands (« la crise dont parle le communiqué ») gives none of its own. */
const OF_DOCUMENT = /(?<!\p{L})(?:communiqués?|documents?|textes?)(?!\p{L})/iu;
const OF_CAPITALS = /^\p{Lu}{2,}$/u;

/** What to do, whichever is wrong. */
const REMEDY =
  'reprenez les mots du document, ou écrivez « editorial: » et dites pourquoi la rédaction donne ce sens';

type Word = Entry<'vocabulary'>;

/** The words of meaning of the documents that the passages of a word quote; nothing while one of them is unread. */
function wordsQuoted({ data }: Word, documents: Documents) {
  const read = data.passages.map(({ communique }) => documents.get(communique));
  if (read.length === 0 || read.includes(undefined)) return undefined;
  return new Set(
    read.flatMap((document) =>
      document === undefined ? [] : leavesOf(document).flatMap(({ text }) => contentWords(text)),
    ),
  );
}

/**
 * A meaning is a document's, or owned by the editors: without `editorial`, an acronym is spelled by its meaning, and
 * the words that explain are those of the documents that use the word. Whether an ordinary meaning that the editors
 * own is true, no program can tell: the page says whose it is.
 */
export const meanings: Rule = (content) => {
  const documents = documentsOf(content);
  return content.entries.vocabulary.flatMap((entry) => {
    const { term, also, meaning, editorial } = entry.data;
    if (editorial !== undefined) return [];
    const refuse = (message: string) => [problemAt(entry, 'meaning', message, REMEDY)];
    if (OF_CAPITALS.test(term) && !isSpelledBy(term, meaning))
      return refuse(`« ${meaning} » ne commence pas par les lettres de « ${term} »`);
    const [field] = ownFieldsOf(entry).filter(({ path }) => path === 'meaning');
    // Words quoted between « » are a document's already, and what speaks of the document gives no meaning.
    const unquoted = field === undefined ? meaning : ownTextOf(content, entry, field);
    if (unquoted !== meaning || OF_DOCUMENT.test(meaning)) return [];
    const said = wordsQuoted(entry, documents);
    if (said === undefined) return [];
    const ours = new Set([term, ...also].flatMap(contentWords));
    const words = contentWords(meaning).filter((word) => !ours.has(word));
    if (words.filter((word) => said.has(word)).length >= LEAST_PART * words.length) return [];
    return refuse(`« ${meaning} » n’est pas dans les mots des documents qui emploient « ${term} »`);
  });
};
