import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { levelOfVerb } from '../../text/verb-levels.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A level that its verb contradicts. A verb whose form settles nothing leaves the editor to judge; a reason given settles it too. */
function contradiction(
  entry: Entry,
  field: string,
  verb: string,
  level: string,
  why: string | undefined,
): Problem[] {
  const said = levelOfVerb(verb);
  if (said === undefined || said === level || why !== undefined) return [];
  return [
    problemAt(
      entry,
      field,
      `« ${verb} » se lit « ${said} », le champ dit « ${level} »`,
      `écrivez ${said}, citez un autre verbe, ou dites pourquoi dans « levelWhy »`,
    ),
  ];
}

/** The level of a mention or of a figure is the one that its verb says. */
export const levels: Rule = ({ entries }) => [
  ...entries.commitments.flatMap((entry) =>
    entry.data.mentions.flatMap(({ verb, level, levelWhy }, index) =>
      contradiction(entry as unknown as Entry, `mentions.${index}.level`, verb, level, levelWhy),
    ),
  ),
  ...entries.figures.flatMap((entry) =>
    entry.data.verb === undefined || entry.data.level === undefined
      ? []
      : contradiction(
          entry as unknown as Entry,
          'level',
          entry.data.verb,
          entry.data.level,
          entry.data.levelWhy,
        ),
  ),
];
