/** What a document may count (« quinze thématiques ») that the site can count too, in the same document. */
import type { Content } from '#entries/content.ts';
import { SECTIONS, type Section } from '#kinds/sections.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { countedAs, wordsOf } from '#schemas/lists.ts';
import { territoryPlural } from '#text/word/territory-levels.ts';
import type { RecordNode } from '../model.ts';

/** Is a record, of which the document says something, one of those that it counts? */
export type IsCounted = (record: RecordNode, document: NodeOf<'communiques'>) => boolean;

/** By the words of a field `counts`. */
export type Counters = ReadonlyMap<string, IsCounted>;

/** Kinds whose entries are counted when a document says anything of them. */
const BY_KIND = ['commitments', 'events', 'people', 'organisations'] as const satisfies readonly Section[];

const nounOf = (kind: Section): string => SECTIONS[kind].plural ?? `${SECTIONS[kind].singular}s`;

/** Themes of each sort, workshops, commitments of each level of territory… */
export function countersOf({ site, entries }: Content): Counters {
  const isNamed = (passage: { communique: unknown }, document: unknown) => passage.communique === document;
  const themes = wordsOf(site.lists, 'themeKinds').map((word): [string, IsCounted] => [
    countedAs(word).plural,
    (record, document) =>
      record.kind === 'themes' && record.themeKind.name === word.name && isNamed(record.passage, document),
  ]);
  const byScale = [...new Set(entries.commitments.map(({ data }) => data.level))]
    .sort()
    .map((scale): [string, IsCounted] => [
      `${nounOf('commitments')} ${territoryPlural(scale)}`,
      (record) => record.kind === 'commitments' && record.scale === scale,
    ]);
  return new Map<string, IsCounted>([
    ...themes,
    [
      nounOf('workshops'),
      (record, document) => record.kind === 'workshops' && isNamed(record.passage, document),
    ],
    ...BY_KIND.map((kind): [string, IsCounted] => [nounOf(kind), (record) => record.kind === kind]),
    ...byScale,
  ]);
}
