import { allEntries, isUnread } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { schemaOf } from '#kinds/index.ts';
import { LISTS, wordsOf, type ListName } from '#schemas/lists.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { nearest } from '#text/word/similar.ts';
import { countersOf } from '../numbers/counters.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A word that no list holds is a slip, or one that the archive has yet to declare. */
const words: NearRule = (content, isAsked = ANY) => {
  const knownOf = new Map(
    (Object.keys(LISTS) as ListName[]).map((list) => [
      list,
      wordsOf(content.site.lists, list).map(({ name }) => name),
    ]),
  );
  return allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      fieldsOf(schemaOf(entry.kind), entry.data).flatMap(({ path, value, meta: { listed } }): Problem[] => {
        const known = listed === undefined ? undefined : knownOf.get(listed);
        if (listed === undefined || known === undefined || known.includes(value)) return [];
        const close = nearest(value, known)[0];
        return [
          problemAt(
            entry,
            path,
            `« ${value} » : aucune ${LISTS[listed].what} de ce nom`,
            `${close === undefined ? `écrivez ${known.join(', ')}, ou` : `vouliez-vous dire « ${close} » ? sinon,`} déclarez ce mot dans content/site.yaml, sous lists.${listed}`,
          ),
        ];
      }),
    );
};

/** What a figure counts is something that the site can count. */
const counts: NearRule = (content, isAsked = ANY) => {
  const known = [...countersOf(content).keys()];
  return content.entries.figures
    .filter(isAsked)
    .flatMap((entry) =>
      entry.data.counts === undefined || known.includes(entry.data.counts)
        ? []
        : [
            problemAt(
              entry,
              'counts',
              `le site ne sait pas compter des « ${entry.data.counts} »`,
              `écrivez ${known.join(', ')}, ou retirez « counts »`,
            ),
          ],
    );
};

/** Words of the open lists are the program's, or declared; what those of an unreadable `site.yaml` are, nobody knows. */
export const lists: NearRule = (content, isAsked) =>
  isUnread(content, 'site') ? [] : [...words(content, isAsked), ...counts(content, isAsked)];
