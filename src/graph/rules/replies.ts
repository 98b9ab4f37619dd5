/** A reply has come, after what it answers, and is published once it has come. */
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { CONCERNED } from '#kinds/replies/schema.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { formatDay } from '#text/day/day.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

type Reply = Entry<'replies'>;

/** The days of the documents that say something of an entry; of a document, its own. */
function daysOf({ entries }: Content, entry: Entry): string[] {
  const documents = new Set(
    fieldsOf(schemaOf(entry.kind), entry.data)
      .filter(({ meta }) => meta.refersTo === 'communiques')
      .map(({ value }) => value),
  );
  return entries.communiques.flatMap((one) =>
    documents.has(one.id) || (entry.kind === 'communiques' && one.id === entry.id) ? [one.data.date] : [],
  );
}

/** Nobody answers what no document has said yet. */
function earlyProblems(content: Content, reply: Reply): Problem[] {
  const { received, about } = reply.data;
  return about.flatMap((one, index) =>
    (Object.keys(CONCERNED) as (keyof typeof CONCERNED)[]).flatMap((name) => {
      const entries: readonly Entry[] = content.entries[CONCERNED[name]];
      const entry = entries.find(({ id }) => id === one[name]);
      const [first] = entry === undefined ? [] : daysOf(content, entry).sort();
      if (first === undefined || first <= received) return [];
      return [
        problemAt(
          reply,
          `about.${index}.${name}`,
          `reçue le ${formatDay(received)}, avant le premier document qui en parle (${formatDay(first)})`,
          'corrigez le jour, ou nommez la fiche à laquelle elle répond',
        ),
      ];
    }),
  );
}

function dayProblems({ site }: Content, reply: Reply): Problem[] {
  const { received, published } = reply.data;
  if (published < received)
    return [
      problemAt(
        reply,
        'published',
        `publiée avant d’être reçue (${formatDay(received)})`,
        'corrigez l’un des deux jours',
      ),
    ];
  if (published <= site.asOf) return [];
  return [
    problemAt(
      reply,
      'published',
      `après le jour auquel le site est arrêté (${site.asOf})`,
      'corrigez le jour, ou avancez « asOf » dans content/site.yaml',
    ),
  ];
}

export const replies: Rule = (content) => {
  // A document that could not be read may be the first that speaks of an entry.
  const isWhole = !isUnread(content, 'communiques');
  return content.entries.replies.flatMap((reply) => [
    ...dayProblems(content, reply),
    ...(isWhole ? earlyProblems(content, reply) : []),
  ]);
};
