import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { levelsOfForm } from '#text/word/form-levels.ts';
import { stanceOf } from '#text/word/governors.ts';
import { leavesOpen } from '#text/word/infinitives.ts';
import { isNominal } from '#text/word/nominal.ts';
import { levelsOfVerb } from '#text/word/verb-levels.ts';
import { leftOutBefore } from '#text/word/whole-verbs.ts';
import { addressed } from '../told/addressed.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import { namedActionOf } from '../told/named-actions.ts';
import type { LevelClaim } from '../told/level-claim.ts';
import { isNamedBy, tellsItself } from '../told/tells-itself.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { questions } from '../told/questions.ts';
import { unsettled } from '../told/unsettled.ts';
import { ANY, type Asked, type NearRule } from './rule.ts';

const LAUNCHED = /(?:lancé|engagé)e?s?$/iu;

/** A level that its verb contradicts. A verb whose form settles nothing leaves the editor to judge; a reason given settles it too. */
function contradiction(
  entry: Entry,
  field: string,
  { verb, level, levelWhy: why, quote }: LevelClaim,
  sentence = quote,
): Problem[] {
  if (verb === undefined || level === undefined) return [];
  // « Renoncer aux pesticides » is what « renoncera à employer » says: the form of the governor tells how surely.
  const isOwn = stanceOf(verb) === 'undone' && isNamedBy(entry, verb);
  const said: readonly string[] = isOwn ? levelsOfForm(verb) : levelsOfVerb(verb);
  if (why === undefined && leavesOpen(verb, level))
    return [
      problemAt(
        entry,
        field,
        `« ${verb} », à l’infinitif, ne dit pas « ${level} »`,
        'citez le verbe conjugué qui le dit, ou dites pourquoi dans « levelWhy »',
      ),
    ];
  if (said.length === 0 && why === undefined && isNominal(verb))
    return [
      problemAt(
        entry,
        field,
        `« ${verb} » n’est pas un verbe : rien n’y dit « ${level} »`,
        'citez le verbe, ou dites dans « levelWhy » pourquoi ce niveau',
      ),
    ];
  if (said.length === 0 || said.includes(level) || why !== undefined) return [];
  // « ont été lancés »: what is launched goes on; « Présenter la maquette » is done once it « a été présentée ».
  const goesOn = level === 'en cours' && LAUNCHED.test(matchingForm(verb).trim());
  // « a signé la convention pour la création »: signed is done, and the creation is announced.
  const isAhead = level === 'annoncé' && namedActionOf(entry, verb, sentence)?.carried === 'annoncé';
  if (goesOn || isAhead || (level === 'fait' && said.join() === 'annoncé' && tellsItself(entry, verb)))
    return [];
  return [
    problemAt(
      entry,
      field,
      `« ${verb} » se lit « ${said.join(' » ou « ')} », le champ dit « ${level} »`,
      said.length === 1
        ? `écrivez ${said.join()}, citez un autre verbe, ou dites pourquoi dans « levelWhy »`
        : `sa forme ne suffit pas : relisez la phrase, puis écrivez ${said.join(' ou ')}, citez un autre verbe, ou dites pourquoi dans « levelWhy »`,
    ),
  ];
}

/** A verb cut from its auxiliary, its modal or its negation: the rest may say the contrary. */
function cut(
  entry: Entry,
  field: string,
  verb: string,
  quotes: readonly (string | undefined)[],
  document: Document | undefined,
): Problem[] {
  if (document === undefined) return [];
  const leaves = leavesOf(document);
  for (const quote of quotes) {
    const place = quote === undefined ? undefined : placesOf(document, quote)[0];
    const text = place && leaves[place.leaf]?.text;
    const at =
      text === undefined ? -1 : matchingForm(text).indexOf(matchingWords(verb), place?.sentences[0]?.start);
    if (text === undefined || at === -1) continue;
    const left = leftOutBefore(text, at, verb);
    return left === undefined
      ? []
      : [
          problemAt(
            entry,
            field,
            `le document dit « ${left} » juste avant « ${verb} »`,
            `citez le verbe entier : « ${left}${left.endsWith("'") ? '' : ' '}${verb} »`,
          ),
        ];
  }
  return [];
}

/** Verbs are quoted whole. */
function verbs({ entries }: Content, isAsked: Asked): Problem[] {
  const documents = documentsOf({ entries });
  return [
    ...entries.commitments
      .filter(isAsked)
      .flatMap((entry) =>
        entry.data.mentions.flatMap(({ communique, verb, quote, lead, levelWhy }, index) => [
          ...cut(entry, `mentions.${index}.verb`, verb, [quote, lead], documents.get(communique)),
          ...unsettled(entry, `mentions.${index}.verb`, verb, levelWhy),
        ]),
      ),
    ...entries.figures.filter(isAsked).flatMap((entry) => {
      const { verb, quote, communique, levelWhy } = entry.data;
      if (verb === undefined) return [];
      return [
        ...cut(entry, 'verb', verb, [quote], documents.get(communique)),
        ...unsettled(entry, 'verb', verb, levelWhy),
      ];
    }),
  ];
}

/** The level of a mention or of a figure is the one that its verb says. */
export const levels: NearRule = (content, isAsked = ANY) => [
  ...verbs(content, isAsked),
  ...questions(content, isAsked),
  ...addressed(content, isAsked),
  ...contradictions(content, isAsked),
];

function contradictions({ entries }: Content, isAsked: Asked): Problem[] {
  const documents = documentsOf({ entries });
  const of = (entry: Entry, field: string, claim: LevelClaim) =>
    contradiction(entry, field, claim, sentenceOf(claim.quote, documents.get(claim.communique)));
  return [
    ...entries.commitments
      .filter(isAsked)
      .flatMap((entry) => entry.data.mentions.flatMap((one, at) => of(entry, `mentions.${at}.level`, one))),
    ...entries.figures.filter(isAsked).flatMap((entry) => of(entry, 'level', entry.data)),
  ];
}
