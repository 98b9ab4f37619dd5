import { smallForm } from '#text/matching.ts';
import { isKnownInfinitive } from '#text/word/action-verbs.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const TO_DO = /(?<![\p{L}\p{M}])à (?:s'|se |y |en )?([\p{L}\p{M}]+(?:er|ir|re))(?![\p{L}\p{M}])/gu;

/** The levels of what is no longer to be done. */
const BEGUN: readonly string[] = ['fait', 'en cours'];

/**
 * The site says the level of a figure after its title, wherever it is read alone: what the title leaves to be done would
 * be read with it (« Somme de 2019, à doubler en 2020 : fait »). An announcement has its own entry.
 */
export const statedTitles: NearRule = ({ entries }, isAsked = ANY) =>
  entries.figures.filter(isAsked).flatMap((entry) => {
    const { title, level } = entry.data;
    if (level === undefined || !BEGUN.includes(level)) return [];
    const [left] = [...smallForm(title).matchAll(TO_DO)].filter(([, verb = '']) => isKnownInfinitive(verb));
    if (left === undefined) return [];
    const words = title.slice(left.index, left.index + left[0].length);
    return [
      problemAt(
        entry,
        'title',
        `« ${words} » se lirait avec le niveau de ce chiffre : « … ${words}… : ${level} »`,
        'dites-le dans la fiche de l’engagement, et nommez ici ce qui est compté',
      ),
    ];
  });
