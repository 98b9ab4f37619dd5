/** What the components of an editorial page may ask of the graph: a passage by its words, a record by its address, true examples. */
import { sectionIn } from '#kinds/sections.ts';
import { beside } from '#text/beside.ts';
import { placesOf } from '#document/passages.ts';
import type { SiteData } from '#schemas/site.ts';
import { examplesOf, type Examples } from './examples.ts';
import type { Graph } from '#graph/graph.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { PagedNode, Passage } from '#graph/model.ts';
import { passageAt } from '#graph/builder.ts';

/** A record that a page may name. */
export type Named = PagedNode;

export interface Reading {
  site: SiteData;
  examples: Examples;
  /** Newest first. */
  communiques: readonly NodeOf<'communiques'>[];
  /** The meetings and documents whose text is not here. */
  missing: readonly NodeOf<'missing'>[];
  /** The first place of a communiqué where these words stand. @throws if they do not: the rule must run first */
  passage: (communique: string, words: string) => Passage;
  /** The record of an id, by the folder of its address (« engagements »). @throws if there is none */
  record: (folder: string, id: string) => Named;
}

/** One reading a graph: all pages ask the same. */
export const readingOf = beside(newReading);

function newReading(graph: Graph): Reading {
  const record = (folder: string, id: string): Named => {
    const section = sectionIn(folder);
    const nodes: readonly Named[] = section === undefined ? [] : graph[section];
    const node = nodes.find((one) => one.id === id);
    if (node === undefined) throw new Error(`no record ${folder}/${id}: the rule of pages must run first`);
    return node;
  };
  return {
    site: graph.site,
    examples: examplesOf(graph),
    communiques: graph.communiques,
    missing: graph.missing,
    record,
    passage: (id, words) => {
      const communique = graph.communiques.find((one) => one.id === id);
      const place = communique && placesOf(communique.document, words)[0];
      if (communique === undefined || place === undefined)
        throw new Error(`« ${words} » is not in ${id}: the rule of pages must run first`);
      return passageAt(communique, place);
    },
  };
}
