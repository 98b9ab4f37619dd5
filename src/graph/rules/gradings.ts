import { allEntries } from '#entries/content.ts';
import { gradingsIn } from '#text/word/gradings.ts';
import { ownFieldsOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** The editors report, they do not grade. « En clair » is judged with what else makes it plain. */
export const gradings: NearRule = (content, isAsked = ANY) =>
  allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry)
        .filter(({ meta }) => meta.hasLinks !== true)
        .flatMap(({ path, value }) =>
          gradingsIn(value).map((word) =>
            problemAt(
              entry,
              path,
              `« ${word} » juge : le site rapporte, il ne note pas`,
              'dites ce qu’un document dit ; si le mot est le sien, mettez-le entre « »',
            ),
          ),
        ),
    );
