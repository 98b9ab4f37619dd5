import type { Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { contentWords } from '#text/word/likeness.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { PARTIAL } from '#schemas/levels.ts';
import { problemAt } from '../problem-at.ts';
import { begun } from '../told/begun.ts';
import { ANY, type Asked, type NearRule } from './rule.ts';

/** What is counted; dates, ranks and references are no amounts. */
const amountsIn = (text: string): Quantity[] =>
  quantitiesIn(text).filter(
    (one) => one.class === undefined && one.form !== 'ordinal' && one.value !== undefined,
  );

/** « kilomètres »: what tells an amount from another, its unit or the first word of what it counts. */
const countedBy = ({ unit, beside }: Quantity): string | undefined =>
  unit ?? contentWords(beside.join(' '))[0];

/** The words with what they count: « 17 kilomètres ». */
const shown = ({ words, beside }: Quantity): string => [words, beside[0] ?? ''].join(' ').trim();

/**
 * « 17 kilomètres ont été remplacés » does not do what « Remplacer 18 kilomètres » announces: its title is not « fait »,
 * and what the mention brings is a part.
 */
export const doneInPart: NearRule = (content, isAsked = ANY) => [
  ...countedLess(content, isAsked),
  ...begun(content, isAsked),
];

const countedLess = ({ entries }: Content, isAsked: Asked): Problem[] =>
  entries.commitments.filter(isAsked).flatMap((entry) => {
    const announced = amountsIn(entry.data.title);
    if (announced.length === 0) return [];
    return entry.data.mentions.flatMap(({ quote, level, nature }, index): Problem[] => {
      if (level !== 'fait' || nature === PARTIAL) return [];
      const done = amountsIn(quote);
      return announced.flatMap((whole) => {
        const same = done.filter(
          (one) => countedBy(one) !== undefined && countedBy(one) === countedBy(whole),
        );
        const most = [...same].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
        if (most === undefined || (most.value ?? 0) >= (whole.value ?? 0)) return [];
        return [
          problemAt(
            entry,
            `mentions.${index}.nature`,
            `le titre dit « ${shown(whole)} », le document ne dit fait que « ${shown(most)} »`,
            'écrivez « réalisation partielle »',
          ),
        ];
      });
    });
  });
