// Beginnings of words: cspell:ignore étudi examin expertis explor réfléch réfle analys évalu étud possib faisab accroiss baiss diminu rédui
import { smallForm } from '#text/matching.ts';
import { isKnownInfinitive } from '#text/word/action-verbs.ts';
import type { Content } from '#entries/content.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type Asked, type NearRule } from './rule.ts';

const TO_DO = /(?<![\p{L}\p{M}])à (?:s'|se |y |en )?([\p{L}\p{M}]+(?:er|ir|re))(?![\p{L}\p{M}])/gu;

/** Whoever studies decides nothing yet. */
const STUDIED =
  /(?<!\p{L})(?:étudi|examin|expertis|explor|réfléch|analys|évalu)(?:er|ir|e|ent|era|eront|it|issent|ira|iront|ons|é|ées?|és|i)(?!\p{L})/u;
const IS_STUDY =
  /(?<!\p{L})(?:étud|examen|examin|expertis|explor|réfle|réfléch|analys|évalu|possib|faisab|opportun)/u;

/** Ways in which a number moves. */
const UP = /(?<!\p{L})(?:hausses?|augment\p{L}*|progress\p{L}*|croissance|accroiss\p{L}*)(?!\p{L})/u;
const DOWN =
  /(?<!\p{L})(?:baiss\p{L}*|diminu\p{L}*|recul\p{L}*|chut\p{L}*|rédui\p{L}*|réduction\p{L}*)(?!\p{L})/u;
/** They tell of no such number: a name for people or prices, and what something is for. */
const ASIDE =
  /(?<!\p{L})(?:mobilité réduite|(?:tarifs?|prix) réduits?|(?:pour|afin de|afin d'|vise à|visant à) (?:faire )?\p{L}+(?:er|ir|re))(?!\p{L})/gu;
const moved = (text: string): string => smallForm(text).replace(ASIDE, '');

/** The levels of what is no longer to be done. */
const BEGUN: readonly string[] = ['fait', 'en cours'];

/**
 * The site says the level of a figure after its title, wherever it is read alone: what the title leaves to be done would
 * be read with it (« Somme de 2019, à doubler en 2020 : fait »). An announcement has its own entry.
 */
export const statedTitles: NearRule = (content, isAsked = ANY) => [
  ...leftToDo(content, isAsked),
  ...studied(content, isAsked),
  ...turned(content, isAsked),
];

/** « La mairie étudiera la réouverture du bain » is no « Rouvrir le bain ». */
const studied = ({ entries }: Content, isAsked: Asked) =>
  entries.commitments.filter(isAsked).flatMap((entry) => {
    const { title, mentions } = entry.data;
    const [first] = mentions;
    const isOnlyStudied = mentions.every(({ verb }) => STUDIED.test(smallForm(verb)));
    return first === undefined || !isOnlyStudied || IS_STUDY.test(smallForm(title))
      ? []
      : [
          problemAt(
            entry,
            'title',
            `le document ne dit que « ${first.verb} » : ce titre se lirait comme décidé`,
            'écrivez « Étudier … », ou un autre verbe qui dise l’étude',
          ),
        ];
  });

/** What a document says to fall does not rise in a title. */
const turned = ({ entries }: Content, isAsked: Asked) =>
  entries.figures.filter(isAsked).flatMap((entry) => {
    const [title, quote] = [moved(entry.data.title), moved(entry.data.quote)];
    const isTurned = (one: RegExp, other: RegExp) =>
      one.test(title) && !other.test(title) && other.test(quote) && !one.test(quote);
    const said = isTurned(UP, DOWN) ? DOWN : isTurned(DOWN, UP) ? UP : undefined;
    return said === undefined
      ? []
      : [
          problemAt(
            entry,
            'title',
            `ce titre dit le contraire du document, où on lit « ${said.exec(quote)?.[0] ?? ''} »`,
            'écrivez le titre dans le sens du document',
          ),
        ];
  });

const leftToDo = ({ entries }: Content, isAsked: Asked) =>
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
