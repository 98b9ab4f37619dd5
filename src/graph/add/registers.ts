/** The vocabulary and the missing documents. */
import type { Entry } from '#entries/entry.ts';
import { formatPeriod, formatSpan } from '#text/period/period.ts';
import type { Builder, Draft } from '../builder.ts';
import type { EventNode, MissingNode, VocabularyNode } from '../nodes.ts';

export function addVocabulary(build: Builder, entry: Entry<'vocabulary'>): void {
  const node: Draft<VocabularyNode> = {
    ...build.base('vocabulary', entry, entry.data.term),
    data: entry.data,
    passages: [],
    equivalents: entry.data.equivalents.map((one, index) =>
      'editorial' in one
        ? { words: one.words, uses: 0, editorial: one.editorial }
        : {
            words: one.words,
            uses: 0,
            passage: build.passage(entry, `equivalents.${index}.quote`, one.communique),
          },
    ),
    uses: [],
    themes: [],
  };
  entry.data.passages.forEach((data, index) => {
    const passage = build.passage(entry, `passages.${index}.quote`, data.communique);
    node.passages.push(passage);
    const spoken = build.get('communiques', data.communique);
    if (!spoken.vocabulary.includes(node as VocabularyNode)) spoken.vocabulary.push(node as VocabularyNode);
  });
  build.add('vocabulary', entry.id, node);
}

export function addMissing(build: Builder, entry: Entry<'missing'>): void {
  const event = entry.data.event === undefined ? undefined : build.get('events', entry.data.event);
  const node: MissingNode = {
    kind: 'missing',
    id: entry.id,
    title: entry.data.title,
    path: entry.path,
    data: entry.data,
    event: event as EventNode | undefined,
    when:
      entry.data.until === undefined
        ? formatPeriod(entry.data.period)
        : formatSpan(entry.data.period, entry.data.until),
  };
  event?.missing.push(node);
  build.add('missing', entry.id, node);
}
