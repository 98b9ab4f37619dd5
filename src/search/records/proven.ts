/** A record that documents prove, and the facets under which it is kept. */
import type { Link, Passage } from '#graph/model.ts';
import { KIND_FACETS, type Section } from '#kinds/sections.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { fold } from '../words/fold.ts';
import type { Facets, FacetValue, SearchedSentence, SearchRecord } from './record.ts';
import { partsOf, type FacetsIn } from './parts.ts';

interface Named {
  id: string;
  title: string;
}

export const values = (nodes: readonly Named[]): FacetValue[] => [
  ...new Map(nodes.map(({ id, title }) => [id, { value: id, label: title }])).values(),
];
export const levels = (said: readonly (string | undefined)[]): FacetValue[] =>
  [...new Set(said)].flatMap((level) =>
    level === undefined ? [] : [{ value: fold(level).replaceAll(' ', '-'), label: level }],
  );
export const linked = <N>(links: readonly Link<N>[]): N[] => links.map(({ node }) => node);
export const workshopsOf = (themes: readonly ThemeNode[]) =>
  themes.flatMap(({ workshop }) => (workshop === undefined ? [] : [workshop.node]));
/** Those of these nodes that stand for a choice of a facet, each under the facet of its kind. */
export const facetsOf = (nodes: readonly (Named & { kind: Section })[]): Facets =>
  Object.fromEntries(
    KIND_FACETS.map(({ name, kind }) => [name, values(nodes.filter((node) => node.kind === kind))]),
  );
export const placed = (themes: readonly ThemeNode[]): Facets => ({
  thematique: values(themes),
  atelier: values(workshopsOf(themes)),
});
const newestFirst = (days: readonly string[]) => [...new Set(days)].sort().reverse();
export const passagesIn = (holders: readonly { passage: Passage }[]) => holders.map(({ passage }) => passage);
export const organisationsIn = (holders: readonly { organisation: Named | undefined }[]) =>
  values(holders.flatMap(({ organisation }) => organisation ?? []));

interface Sayings {
  /** Under which choices it is kept: what one document says of it, or all of them. */
  facets?: FacetsIn;
  /** Words of documents that tie it to a choice, and by which it is not looked for. */
  also?: readonly Passage[];
  names?: readonly string[];
  offices?: readonly string[];
  /** What the editors say of it, or of what one document says. */
  editors?: readonly (string | { text: string; passage: Passage })[];
}

const documentsOf = (passages: readonly Passage[]) => [
  ...new Map(passages.map(({ communique }) => [communique.id, communique])).values(),
];

/** A record that documents prove: it is dated by them and found by their words. */
export function proven(
  type: string,
  { url, title }: { url: string; title: string },
  passages: readonly Passage[],
  { facets = () => ({}), also = [], names = [], offices = [], editors = [] }: Sayings = {},
): SearchRecord {
  const days = newestFirst(passages.map(({ communique }) => communique.date));
  const documents = documentsOf(passages);
  const facetsIn: FacetsIn = (only) => ({
    dossier: values((only === undefined ? documents : [only]).flatMap(({ dossiers }) => dossiers)),
    ...facets(only),
  });
  const { parts, rankOf } = partsOf(documentsOf([...passages, ...also]), facetsIn);
  const held = (said: readonly Passage[]) => {
    const ranks = new Set(said.flatMap(({ communique }) => rankOf.get(communique.id) ?? []));
    return ranks.size > 0 && { parts: [...ranks].sort((a, b) => a - b) };
  };
  const sentences = [
    ...editors.map((one): SearchedSentence =>
      typeof one === 'string'
        ? { text: one, voice: 'editors' }
        : { text: one.text, voice: 'editors', ...held([one.passage]) },
    ),
    ...[...Map.groupBy(passages, ({ words }) => words)].map(([words, said]): SearchedSentence => {
      return { text: words.replaceAll('\n', ' '), voice: 'document', ...held(said) };
    }),
  ];
  return {
    type,
    url,
    title,
    names,
    ...(offices.length > 0 && { offices: [...new Set(offices)] }),
    sentences,
    days,
    facets: facetsIn(undefined),
    ...(parts.length > 0 && { parts }),
  };
}
