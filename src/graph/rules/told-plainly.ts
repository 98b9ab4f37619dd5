import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { conditionIn, untoldBefore } from '#text/word/conditions.ts';
import { contentWords } from '#text/word/likeness.ts';
import { isDoubt, mayFail, reserveOfVerbIn, type VerbReserve } from '#text/word/plainly.ts';
import { saysWho } from '#text/word/sources.ts';
import { tellingsIn, type Telling } from '#text/word/told-levels.ts';
import { overstatementsOf } from '../told/overstated.ts';
import { linkedFrom, ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { sentencesOf, type TellingSentence } from '../told/sentences.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** Fewer words in common are not the same thing told. */
const LEAST = 2;

/** What keeps the condition of a document, whatever its words: « si », a doubt, a conditional. */
const KEEPS =
  /(?<!\p{L})(?:conditions?|éventuel\p{L}*|peut-être|\p{L}+rai(?:t|ent)|si|s['’]ils?|quand|lorsque)(?!\p{L})/iu;

/** « Essai : la ligne sera gratuite »: what comes before two dots counts. */
const SENTENCE_END = /[.;!?]/u;

/** What says that nothing is sure: « peut-être », « pourra », « éventuellement », a conditional. */
const UNSURE = /(?<!\p{L})(?:éventuel\p{L}*|peut|peuvent|pourra|pourront|\p{L}+rai(?:t|ent))(?!\p{L})/iu;

/** The sentence of a telling: before it, and from it. */
const around = (text: string, { start }: Telling): [before: string, after: string] => [
  text.slice(0, start).split(SENTENCE_END).at(-1) ?? '',
  text.slice(start).split(SENTENCE_END)[0] ?? '',
];

/** « ne rouvrira qu'après l'expertise » is not kept by « rouvrira pendant l'expertise ». */
const OTHER_TIME = /(?<!\p{L})(?:pendant|durant|avant|sans) (?:(?! après | dès )[^,])*/giu;

const sharesOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => others.some((one) => areKin(familyOf(one), familyOf(word))));

/** Does the sentence of a telling keep a condition: by a condition of its own, or by a word of it? */
function keeps(text: string, telling: Telling, condition: string): boolean {
  const said = around(text, telling).join('');
  const own = conditionIn(said);
  const isLimit = /^(?:qu(?:e |')|pas avant )/u.test(condition);
  if (own !== undefined && (isLimit || (isDoubt(condition) && isDoubt(own)))) return true;
  if (KEEPS.test(said) || (own !== undefined && (mayFail(own) || /^une fois /iu.test(own)))) return true;
  const told = familyOf(text.slice(telling.start, telling.end));
  const words = contentWords(condition).filter((word) => !areKin(familyOf(word), told));
  const then = condition.startsWith("qu'après ") ? said.replace(OTHER_TIME, '') : said;
  return sharesOne(words, contentWords(then));
}

/** Is what sets a telling apart written with it? Whose words they are may be said in another sentence. */
function isKept(text: string, telling: Telling, { why, words }: VerbReserve): boolean {
  const [before, after] = around(text, telling);
  switch (why) {
    case 'denied':
      return false;
    case 'reserved':
      return keeps(text, telling, words);
    case 'attributed':
      // « les riverains du port »: the port says nothing.
      return (
        UNSURE.test(text) ||
        saysWho(before + after) ||
        sharesOne(contentWords(words).slice(0, 1), contentWords(text))
      );
    case 'untold':
      // « Le maire dément que »: whoever tells of the mayor does not keep the denial.
      return (
        UNSURE.test(before + after) ||
        untoldBefore(before) !== undefined ||
        sharesOne(contentWords(words).slice(-1), contentWords(before + after))
      );
  }
}

/** Why no sentence of a document tells plainly what some words tell of the same verb and things. */
function reserveOf(
  sentences: readonly TellingSentence[],
  { clause, family }: Telling,
): VerbReserve | undefined {
  const own = new Set(
    contentWords(clause).filter((word) => !areKin(word, family) && !areKin(familyOf(word), family)),
  );
  if (own.size === 0) return undefined;
  let found: VerbReserve | undefined;
  for (const sentence of sentences) {
    if (!sentence.mayTellOf(family)) continue;
    const words = sentence.words();
    if ([...own].filter((word) => words.has(word)).length < Math.min(LEAST, own.size)) continue;
    const one = reserveOfVerbIn(sentence.text, family);
    if (one === undefined) return undefined;
    found ??= one;
  }
  return found;
}

function explain({ words }: Telling, { why, words: said }: VerbReserve): [message: string, remedy: string] {
  switch (why) {
    case 'denied':
      return [`« ${words} », et le document dit « ${said} »`, 'écrivez-le avec sa négation, comme lui'];
    case 'reserved':
      return [
        `« ${words} » sans « ${said} », que dit le document`,
        'écrivez cette condition dans ce champ aussi',
      ];
    case 'attributed':
      return [
        `« ${words} » sans « ${said} », que dit le document`,
        'dites dans ce champ aussi de qui sont ces mots',
      ];
    case 'untold':
      return [
        `« ${words} », et le document dit « ${said} » : il ne l’affirme pas`,
        'écrivez, comme lui, qui le dit, le souhaite ou en doute',
      ];
  }
}

const isOverstated = (content: Content, entry: Entry, field: Field, { start }: Telling): boolean =>
  overstatementsOf(content, {
    text: ownTextOf(content, entry, field),
    entry,
    enclosing: field.enclosing,
    linked: linkedFrom(content, entry, field),
  }).some(({ telling }) => telling.start === start);

/** What a document denies, or sets a condition on, its summary does not tell as if it were: « n’augmentera pas », « si le bail est signé ». */
export const toldPlainly: NearRule = (content, isAsked = ANY) =>
  content.entries.communiques.filter(isAsked).flatMap((entry) => {
    const sentences = entry.document === undefined ? [] : sentencesOf(entry.document);
    const own = ownFieldsOf(entry).filter(({ meta }) => meta.own === 'telling');
    return own.flatMap((field) => {
      const text = ownTextOf(content, entry, field);
      return tellingsIn(text).flatMap((telling): Problem[] => {
        const found = reserveOf(sentences, telling);
        if (found === undefined || isKept(text, telling, found)) return [];
        // What is wished or asked is told by its level, once.
        if (
          (found.why === 'untold' || found.why === 'attributed') &&
          isOverstated(content, entry, field, telling)
        )
          return [];
        return [problemAt(entry, field.path, ...explain(telling, found))];
      });
    });
  });
