/** Words between « » are a document's: what the editors quote in their own text, some document says. */
import type { Document } from '#document/model.ts';
import { nearestWords } from '#document/nearest.ts';
import { allEntries, isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { partsOf, quotedIn } from '#text/word/quoted-parts.ts';
import { ownFieldsOf } from '../told/own-words.ts';
import { allDocuments, isName, nearDocuments } from '../quoting/quotable.ts';
import { problemAt } from '../problem-at.ts';
import { denies, unsaidBy, type Unsaid } from '../quoting/quoted-said.ts';
import type { Rule } from './rule.ts';

/** Fewer words may be a name, or a word spoken of; a word said by somebody is neither. */
const LEAST = 3;
const LEAST_SPOKEN = 2;

const countWords = (words: string) => (words.match(/[\p{L}\p{M}\d]+/gu) ?? []).length;

/** Why no document says the parts of a quotation; the nearest reason, of those that hold all of them. */
function unsaid(
  content: Content,
  near: readonly Document[],
  parts: readonly string[],
  isDenied: boolean,
  [before, next]: readonly [string, string],
): Unsaid | undefined {
  let reason: Unsaid = 'absent';
  for (const document of [...near, ...allDocuments(content).values()]) {
    const one = unsaidBy(document, parts, isDenied, before, next);
    if (one === undefined) return undefined;
    if (reason === 'absent') reason = one;
  }
  return reason;
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
  if (!/[«»“”„‟‹›"'‘’]|<</u.test(text)) return [];
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
  return quotedIn(text).flatMap(({ words, start, isSpoken }): Problem[] => {
    const parts = partsOf(words);
    if (countWords(parts.join(' ')) < (isSpoken ? LEAST_SPOKEN : LEAST)) return [];
    const isDenied = denies(
      text
        .slice(0, start)
        .split(/[.;!?]/u)
        .at(-1) ?? '',
    );
    const why = isName(content, entry, parts)
      ? undefined
      : unsaid(content, near, parts, isDenied, [
          text.slice(0, start),
          text.slice(start + words.length, start + words.length + 90),
        ]);
    if (why === undefined) return [];
    return [problemAt(entry, path, ...explain(content, near, parts, why))];
  });
}

const DOES = {
  denied: 'dit le contraire',
  reserved: 'y met une condition',
  asked: 'ne fait que le demander',
};

function explain(
  content: Content,
  near: readonly Document[],
  parts: readonly string[],
  why: Unsaid,
): [message: string, remedy: string] {
  const said = parts.join(' […] ');
  if (why === 'order')
    return [
      `« ${said} » : aucun document ne dit ces mots dans cet ordre`,
      'citez-les dans l’ordre d’un seul document, ou faites-en plusieurs citations',
    ];
  if (why !== 'absent')
    return [
      `« ${said} » laisse de côté « ${why.left} » : le document ${DOES[why.why]}`,
      'citez la phrase avec ces mots, ou retirez les guillemets',
    ];
  const documents = [...near, ...allDocuments(content).values()];
  const [first] = documents;
  const part =
    parts.find((one) => documents.every((document) => unsaidBy(document, [one], true) !== undefined)) ?? said;
  const close = first && nearestWords(first, part)?.replace(/^[\s«"“]+|[\s.,;:!?…»"”]+$/gu, '');
  return [
    `« ${part} » est entre guillemets, et aucun document ne le dit`,
    close === undefined
      ? 'copiez les mots d’un document sans rien changer, ou retirez les guillemets'
      : `écrivez « ${close} », ou retirez les guillemets`,
  ];
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
