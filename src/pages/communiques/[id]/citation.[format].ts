import type { APIRoute } from 'astro';
import { getGraph } from '../../../content.graph.ts';
import { withPages } from '#views/withdrawn.ts';
import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  citationFile,
  type CitationFormat,
} from '#exports/citation.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

interface Props {
  [name: string]: unknown;
  communique: CommuniqueNode;
  format: CitationFormat;
}

export function getStaticPaths() {
  return withPages(getGraph(), 'communiques').flatMap((communique) =>
    CITATION_FORMAT_NAMES.map((format) => ({
      params: { id: communique.id, format },
      props: { communique, format },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { communique, format } }) =>
  new Response(citationFile(communique, getGraph().site, format), {
    headers: { 'Content-Type': `${CITATION_FORMATS[format].type}; charset=utf-8` },
  });
