/** How much is published here, and of when: what a reader must know before anything else. */
import type { Graph } from '#graph/graph.ts';
import { yearsOf } from './years.ts';

export interface Coverage {
  documents: number;
  /** « de 2020 », « de 2019 et de 2020 », « de 2017 à 2024 »; empty without any document. */
  years: string;
}

export function coverageOf(graph: Graph): Coverage {
  const years = yearsOf(graph).map(({ year }) => year);
  const [newest, oldest] = [years[0], years.at(-1)];
  return {
    documents: graph.communiques.length,
    years:
      newest === undefined || oldest === undefined
        ? ''
        : newest === oldest
          ? `de ${newest}`
          : years.length === 2
            ? `de ${oldest} et de ${newest}`
            : `de ${oldest} à ${newest}`,
  };
}
