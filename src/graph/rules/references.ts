import { namesOf, schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { allEntries, isUnread } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { the } from '#text/word/agreement.ts';
import { nearest } from '#text/word/similar.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** What an entry of a kind is called in a message to an editor; one without a page has no name but « fiche ». */
const called = (kind: Kind): string => {
  const { section } = namesOf(kind);
  return section === undefined ? `la fiche ${kind}/` : the(section);
};

/** Every reference leads to an entry, never to itself. */
export const references: NearRule = (content, isAsked = ANY) => {
  const problems: Problem[] = [];
  const ids = Object.fromEntries(
    Object.entries(content.entries).map(([kind, entries]) => [kind, new Set(entries.map(({ id }) => id))]),
  ) as Record<Kind, Set<string>>;
  for (const entry of allEntries(content)) {
    if (!isAsked(entry)) continue;
    for (const { path, value, meta } of fieldsOf(schemaOf(entry.kind), entry.data)) {
      if (meta.refersTo === undefined) continue;
      if (meta.refersTo === entry.kind && value === entry.id) {
        problems.push(
          problemAt(entry, path, 'renvoi à soi-même', 'retirez-le, ou renvoyez à une entrée plus ancienne'),
        );
      } else if (!ids[meta.refersTo].has(value) && !isUnread(content, meta.refersTo, value)) {
        if (content.held?.has(`${meta.refersTo}/${value}`) === true) {
          problems.push(
            problemAt(
              entry,
              path,
              `${called(meta.refersTo)} « ${value} » n’est pas encore publié`,
              'publiez-le d’abord (ou avancez « asOf »), ou écrivez « status: brouillon » ici aussi',
            ),
          );
          continue;
        }
        const close = nearest(value, [...ids[meta.refersTo]])[0];
        const remedy =
          close === undefined
            ? `créez content/${meta.refersTo}/${value}.${namesOf(meta.refersTo).extension}`
            : `proche : ${close}`;
        problems.push(problemAt(entry, path, `${called(meta.refersTo)} « ${value} » n’existe pas`, remedy));
      }
    }
  }
  return problems;
};
