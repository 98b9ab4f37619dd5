/** Words between « » are a document's: what the editors quote in their own text, some document says. */
import { standsIn } from '#document/passages.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { nearestWords } from '#document/nearest.ts';
import { allEntries, isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { ownFieldsOf } from '../own-words.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const QUOTED = /«([^«»]*)»/gu;
/** Fewer words may be a name, or a word spoken of. */
const LEAST = 3;
/** A quotation may be cut, and end as its sentence does not. */
const CUT = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…)\s*/u;
const ENDS = /^[\s«"“]+|[\s.,;:!?…»"”]+$/gu;

const countWords = (words: string) => (words.match(/[\p{L}\p{M}\d]+/gu) ?? []).length;
const uncapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What records and documents are called: a title may be quoted too. */
const namesOf = (content: Content, entry: Entry): readonly string[] => [
  content.site.name,
  ...allEntries(content).flatMap((one) =>
    Object.entries(one === entry ? {} : one.data).flatMap(([key, name]) =>
      NAMES.has(key) && typeof name === 'string' ? [name] : [],
    ),
  ),
];
const NAMES = new Set(['title', 'name', 'term']);

/** The ids of the communiqués that an entry names. */
function namedIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(namedIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, one]) =>
    key === 'communique' && typeof one === 'string' ? [one] : namedIn(one),
  );
}

const documents = new WeakMap<Content, ReadonlyMap<string, Document>>();

/** Every document, by the id of its communiqué. */
function documentsOf(content: Content): ReadonlyMap<string, Document> {
  const known =
    documents.get(content) ??
    new Map(
      content.entries.communiques.flatMap(({ id, document }) => (document ? [[id, document] as const] : [])),
    );
  documents.set(content, known);
  return known;
}

/** Those that an entry names: most of what it quotes is theirs. */
const nearDocuments = (content: Content, { id, kind, data }: Entry): Document[] =>
  (kind === 'communiques' ? [id] : [...new Set(namedIn(data))]).flatMap(
    (one) => documentsOf(content).get(one) ?? [],
  );

/** Does a document say these words, or is something called by them? */
function isSaid(content: Content, entry: Entry, near: readonly Document[], part: string): boolean {
  const forms = [part, uncapitalised(part), capitalised(part)];
  const isIn = (text: string) => forms.some((form) => standsIn(text, form));
  const says = (document: Document) => leavesOf(document).some(({ text }) => isIn(text));
  return near.some(says) || documentsOf(content).values().some(says) || namesOf(content, entry).some(isIn);
}

/** Which sign of a pair lacks the other. */
function aloneIn(text: string): 'ouvrant' | 'fermant' | undefined {
  let open = 0;
  for (const [sign] of text.matchAll(/[«»]/gu)) {
    open += sign === '«' ? 1 : -1;
    if (open < 0) return 'fermant';
  }
  return open > 0 ? 'ouvrant' : undefined;
}

function judge(content: Content, entry: Entry, { path, value }: Field): Problem[] {
  const text = entry.texts.get(path)?.text ?? value;
  if (!/[«»]/u.test(text)) return [];
  const alone = aloneIn(text);
  if (alone !== undefined)
    return [
      problemAt(
        entry,
        path,
        `un guillemet ${alone} est sans son pareil : il serait publié`,
        'ouvrez et fermez la citation, « … », ou retirez ce guillemet',
      ),
    ];
  const near = nearDocuments(content, entry);
  return [...text.matchAll(QUOTED)].flatMap(([, words = '']): Problem[] =>
    words
      .split(CUT)
      .map((part) => part.replace(ENDS, ''))
      .filter((part) => countWords(part) >= LEAST && !isSaid(content, entry, near, part))
      .slice(0, 1)
      .map((part) => {
        const [first] = [...near, ...documentsOf(content).values()];
        const close = first && nearestWords(first, part)?.replace(ENDS, '');
        return problemAt(
          entry,
          path,
          `« ${part} » est entre guillemets, et aucun document ne le dit`,
          close === undefined
            ? 'copiez les mots d’un document sans rien changer, ou retirez les guillemets'
            : `écrivez « ${close} », ou retirez les guillemets`,
        );
      }),
  );
}

/** No quotation is of the editors' making. A reason may quote what nobody says: the words that it speaks of. */
export const invented: Rule = (content) => {
  // Nobody knows what an unread document says.
  const isWhole = content.entries.communiques.every(({ document }) => document !== undefined);
  if (!isWhole || isUnread(content, 'communiques')) return [];
  return allEntries(content).flatMap((entry) =>
    ownFieldsOf(entry)
      .filter(({ meta }) => meta.own === 'telling')
      .flatMap((field) => judge(content, entry, field)),
  );
};
