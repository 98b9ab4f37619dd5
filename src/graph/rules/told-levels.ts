import { allEntries } from '#entries/content.ts';
import type { ToldLevel } from '#text/word/told-levels.ts';
import { overstatementsOf } from '../told/overstated.ts';
import { linkedFrom, ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A wording of each level, for whoever cannot use the document's own verb. */
const WORDINGS: Readonly<Record<ToldLevel, string>> = {
  fait: 'est fait',
  'en cours': 'est en cours',
  annoncé: 'est annoncé',
  attendu: 'est attendu',
  invité: 'est demandé',
};

/**
 * The editors' own words tell nothing surer than what they speak of: a title, a summary, a reason says done, under way,
 * announced, expected or asked for no more than the verbs that the record cites. One rule for every kind: the schema
 * says which fields are the editors'.
 */
export const toldLevels: NearRule = (content, isAsked = ANY) =>
  allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry).flatMap((field) =>
        overstatementsOf(content, {
          text: ownTextOf(content, entry, field),
          entry,
          enclosing: field.enclosing,
          linked: linkedFrom(content, entry, field),
        }).map(({ telling, proof: { said, level }, isSameVerb }) =>
          problemAt(
            entry,
            field.path,
            `« ${telling.words} » se lit « ${telling.level} », le document dit « ${said} » (${level})`,
            isSameVerb
              ? `écrivez « ${said} », comme lui, ou le verbe à l’infinitif`
              : `écrivez « ${WORDINGS[level]} », ou le verbe à l’infinitif`,
          ),
        ),
      ),
    );
