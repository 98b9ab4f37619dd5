/** What a reference to a document says, whatever its format; what the editors give stands in its note. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DocumentType } from '#schemas/document-types.ts';
import { absoluteUrl } from '#site/urls.ts';
import { printedIssuers } from './issuer.ts';
import { versionOf, type CitedVersion } from './version.ts';

export type Site = Pick<Graph['site'], 'name'> & Pick<Partial<Graph['site']>, 'repository' | 'forge'>;

/** What every format says, in its own way. */
export interface Reference {
  id: string;
  title: string;
  /** Those whom the document names, in its order. */
  issuers: readonly string[];
  note: string | undefined;
  place: string | undefined;
  type: DocumentType;
  lang: string;
  /** AAAA-MM-JJ */
  date: string;
  url: string;
  /** Where the reader found it. */
  source: string;
  /** Which publication wrote it as it is; none if it is not published so. */
  version: CitedVersion | undefined;
}

/** What the editors give and the document does not: who publishes, its title, its place, its year. */
function noteOn({ issuers, title, data }: CommuniqueNode): string | undefined {
  const attributed = issuers.flatMap(({ organisation, editorial }) =>
    editorial === undefined
      ? []
      : [`Émetteur non imprimé ; attribué par la rédaction du site à : ${organisation.title}. ${editorial}`],
  );
  const others = [
    ['Titre non imprimé', title, data.titleWhy],
    ['Lieu non imprimé', data.place, data.placeWhy],
    ['Année non imprimée', data.date.slice(0, 4), data.yearWhy],
  ].flatMap(([what, given, why]) =>
    why === undefined ? [] : [`${what} ; donné par la rédaction du site : ${given}. ${why}`],
  );
  return [...attributed, ...others].join(' ') || undefined;
}

/** A document as every format will say it; `site` is where the reader found it. */
export function referenceTo(node: CommuniqueNode, site: Site): Reference {
  const { id, title, date, data, type, lang } = node;
  return {
    id,
    title,
    issuers: printedIssuers(node).map((organisation) => organisation.title),
    note: noteOn(node),
    place: data.place,
    type,
    lang,
    date,
    url: absoluteUrl(node.url),
    source: site.name,
    version: versionOf(node, site),
  };
}
