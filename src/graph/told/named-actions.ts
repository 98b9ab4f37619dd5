/** « Le conseil a pris acte de la demande de fermeture »: the action of a title is named, and its verb does something else. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords, smallForm } from '#text/matching.ts';
import { stanceOf } from '#text/word/governors.ts';
import { actionAhead, actionDone, namedActionIn, type NamedAction } from '#text/word/named-actions.ts';
import { problemAt } from '../problem-at.ts';
import { isOnlyStudied } from './only-studied.ts';
import type { LevelClaim } from './level-claim.ts';

const LEVELS: readonly string[] = ['fait', 'en cours', 'annoncé'];

/** What the verb of a claim does with the action that its title says, where its sentence only names it. */
export function namedActionOf(
  { data, kind }: Entry,
  verb: string,
  sentence: string,
): NamedAction | undefined {
  const title = 'title' in data ? smallForm(data.title) : '';
  // « Subvention aux clubs » counts a sum, and « Places créées » what is done.
  const action = kind === 'figures' ? actionDone(title) : actionAhead(title);
  return action === undefined
    ? undefined
    : namedActionIn(action, matchingWords(verb).toLowerCase(), smallForm(sentence));
}

/** Do all mentions of a commitment only study it? */
const isStudy = ({ data }: Entry): boolean =>
  'mentions' in data && isOnlyStudied(data.mentions.map((one) => ({ verb: 'verb' in one ? one.verb : '' })));

/** A level that the verb of the sentence does not give to the action it names. */
export function namedOnly(
  entry: Entry,
  prefix: string,
  { verb, level = '', levelWhy }: LevelClaim,
  sentence: string,
): Problem[] {
  if (verb === undefined || levelWhy !== undefined || !LEVELS.includes(level)) return [];
  // What denies or withdraws is judged as such, and a title of what is only studied as well.
  if (stanceOf(verb) !== undefined) return [];
  if (isStudy(entry)) return [];
  const named = namedActionOf(entry, verb, sentence);
  if (named === undefined) return [];
  const { name, carried } = named;
  if (carried === undefined)
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${verb} » parle de « ${name} » sans dire « ${level} »`,
        'citez le verbe qui dit ce que devient l’action du titre, ou dites pourquoi ce niveau dans « levelWhy »',
      ),
    ];
  return LEVELS.indexOf(carried) <= LEVELS.indexOf(level)
    ? []
    : [
        problemAt(
          entry,
          `${prefix}level`,
          `« ${verb} » dit « ${name} » ${carried === 'annoncé' ? 'décidé ou prévu' : 'commencé'}, non « ${level} »`,
          `écrivez ${carried}, ou donnez pour titre ce que dit le verbe`,
        ),
      ];
}
