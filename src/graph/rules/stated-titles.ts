// Beginnings of words: cspell:ignore étudi examin expertis explor réfléch réfle analys évalu étud possib faisab
import { smallForm } from '#text/matching.ts';
import { isKnownInfinitive } from '#text/word/action-verbs.ts';
import { actIn, contraryIn } from '#text/word/contraries.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { documentsOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { isOnlyStudied } from '../told/only-studied.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type Asked, type NearRule } from './rule.ts';

const TO_DO = /(?<![\p{L}\p{M}])à (?:s'|se |y |en )?([\p{L}\p{M}]+(?:er|ir|re))(?![\p{L}\p{M}])/gu;

const IS_STUDY =
  /(?<!\p{L})(?:étud|examen|examin|expertis|explor|réfle|réfléch|analys|évalu|possib|faisab|opportun)/u;

/** The levels of what is no longer to be done. */
const BEGUN: readonly string[] = ['fait', 'en cours'];

/**
 * The site says the level of a figure after its title, wherever it is read alone: what the title leaves to be done would
 * be read with it (« Somme de 2019, à doubler en 2020 : fait »). An announcement has its own entry.
 */
export const statedTitles: NearRule = (content, isAsked = ANY) => [
  ...leftToDo(content, isAsked),
  ...studied(content, isAsked),
  ...studiedFigures(content, isAsked),
  ...turned(content, isAsked),
];

/** « La mairie étudiera la réouverture du bain » is no « Rouvrir le bain ». */
const studied = ({ entries }: Content, isAsked: Asked) =>
  entries.commitments.filter(isAsked).flatMap((entry) => {
    const { title, mentions } = entry.data;
    const [first] = mentions;
    return first === undefined || !isOnlyStudied(mentions) || IS_STUDY.test(smallForm(title))
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

/** Nor are what it « étudie » so many things done. */
const studiedFigures = ({ entries }: Content, isAsked: Asked) =>
  entries.figures.filter(isAsked).flatMap((entry) => {
    const { title, verb, level, levelWhy } = entry.data;
    if (verb === undefined || levelWhy !== undefined || level === undefined || !BEGUN.includes(level))
      return [];
    return !isOnlyStudied([{ verb }]) || IS_STUDY.test(smallForm(title))
      ? []
      : [
          problemAt(
            entry,
            'level',
            `le document ne dit que « ${verb} » : ce qu’il compte n’est ni fait ni en cours`,
            'écrivez attendu, ou dites dans le titre que c’est une étude',
          ),
        ];
  });

/** What a document says to fall does not rise in a title, and what it closes does not open; nor in a unit. */
const turned = ({ entries }: Content, isAsked: Asked): Problem[] => {
  const documents = documentsOf({ entries });
  const said = (quoted: readonly { communique: string; quote: string; lead?: string | undefined }[]) =>
    quoted.flatMap(({ communique, quote, lead = '' }) => [
      lead,
      sentenceOf(quote, documents.get(communique)) ?? quote,
    ]);
  const turn = (entry: Entry, field: string, own: string, sentences: readonly string[], acts = sentences) => {
    const word = contraryIn(own, acts.join(' '), sentences.join(' '));
    if (word === undefined) return [];
    const [what, remedy] = field === 'unit' ? ['cette unité', 'l’unité'] : ['ce titre', 'le titre'];
    return [
      problemAt(
        entry,
        field,
        `${what} dit le contraire du document, où on lit « ${word} »`,
        `écrivez ${remedy} dans le sens du document`,
      ),
    ];
  };
  return [
    ...entries.figures.filter(isAsked).flatMap((entry) => {
      const sentences = said([entry.data]);
      return [
        ...turn(entry, 'title', entry.data.title, sentences),
        ...turn(entry, 'unit', entry.data.unit, sentences),
      ];
    }),
    ...entries.commitments.filter(isAsked).flatMap((entry) =>
      turn(
        entry,
        'title',
        entry.data.title,
        said(entry.data.mentions),
        entry.data.mentions.flatMap((one) => said([one]).map((sentence) => actIn(sentence, one.verb))),
      ),
    ),
  ];
};

const leftToDo = ({ entries }: Content, isAsked: Asked) =>
  entries.figures.filter(isAsked).flatMap((entry) => {
    const { title, level, quote } = entry.data;
    if (level === undefined || !BEGUN.includes(level)) return [];
    const [left] = [...smallForm(title).matchAll(TO_DO)].filter(([, verb = '']) => isKnownInfinitive(verb));
    // « 20 terrains à bâtir » are so named by the document.
    if (left === undefined || smallForm(quote).includes(left[0])) return [];
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
