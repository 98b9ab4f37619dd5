import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { conditionIn } from '#text/word/conditions.ts';
import { contentWords } from '#text/word/likeness.ts';
import { reserveOfVerbIn, type VerbReserve } from '#text/word/plainly.ts';
import { tellingsIn, type Telling } from '#text/word/told-levels.ts';
import { ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** Fewer words in common are not the same thing told. */
const LEAST = 2;

/** What keeps the condition of a document, in other words than its own. */
const KEEPS =
  /(?<!\p{L})(?:conditions?|éventuel\p{L}*|peut-être|pourrai\p{L}*|devrai\p{L}*|serai(?:t|ent)|selon|si|s’ils?|s'ils?|quand|lorsque|après)(?!\p{L})/iu;

/** Why no sentence of a document tells plainly what some words tell of the same verb and things. */
function reserveOf(sentences: readonly string[], { clause, family }: Telling): VerbReserve | undefined {
  const own = new Set(
    contentWords(clause).filter((word) => !areKin(word, family) && !areKin(familyOf(word), family)),
  );
  let found: VerbReserve | undefined;
  for (const sentence of sentences) {
    const words = contentWords(sentence);
    if (words.filter((word) => own.has(word)).length < Math.min(LEAST, own.size) || own.size === 0) continue;
    if (!words.some((word) => areKin(familyOf(word), family))) continue;
    const one = reserveOfVerbIn(sentence, family);
    if (one === undefined) return undefined;
    found ??= one;
  }
  return found;
}

const sentencesOf = ({ document }: Entry<'communiques'>): string[] =>
  document === undefined
    ? []
    : leavesOf(document).flatMap(({ text, sentences }) =>
        sentences.map(({ start, end }) => text.slice(start, end)),
      );

/** What a document denies, or sets a condition on, its summary does not tell as if it were: « n’augmentera pas », « si le bail est signé ». */
export const toldPlainly: NearRule = ({ entries, ...content }, isAsked = ANY) =>
  entries.communiques.filter(isAsked).flatMap((entry) => {
    const sentences = sentencesOf(entry);
    const own = ownFieldsOf(entry).filter(({ meta }) => meta.own === 'telling');
    const texts = own.map((field) => ownTextOf({ entries, ...content }, entry, field));
    const isKept = texts.some((text) => conditionIn(text) !== undefined || KEEPS.test(text));
    return own.flatMap((field, at) =>
      tellingsIn(texts[at] ?? '').flatMap((telling): Problem[] => {
        const found = reserveOf(sentences, telling);
        if (found === undefined || (found.why === 'reserved' && isKept)) return [];
        return [
          found.why === 'denied'
            ? problemAt(
                entry,
                field.path,
                `« ${telling.words} », et le document dit « ${found.words} »`,
                'écrivez-le avec sa négation, comme lui',
              )
            : problemAt(
                entry,
                field.path,
                `« ${telling.words} » sans « ${found.words} », que dit le document`,
                'écrivez cette condition dans ce champ aussi',
              ),
        ];
      }),
    );
  });
