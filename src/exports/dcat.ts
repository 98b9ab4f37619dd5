/** The catalogue of open data for the portals that harvest others: DCAT 3, with the properties that DCAT-AP asks for. */
import type { Graph } from '#graph/graph.ts';
import { absoluteUrl, dataUrl, pageUrl } from '#site/urls.ts';
import { siteUrl } from './addresses.ts';
import { DATA_FORMATS, type DataFile } from './data-files.ts';
import { publishedFiles, type PublishedFile } from './data-texts.ts';
import type { Json } from './json.ts';
import { LICENCE_TEXT, VERSION } from './records.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
/** The Union's own names for our formats; JSON Lines has none. */
const FILE_TYPE: Readonly<Record<DataFile['format'], string | undefined>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonl: undefined,
};

const CONTEXT: Json = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const inFrench = (text: string): Json => ({ '@value': text, '@language': 'fr' });
const day = (date: string): Json => ({ '@value': date, '@type': 'xsd:date' });
const link = (address: string): Json => ({ '@id': address });

const distributionName = ({ url }: PublishedFile): string => `${absoluteUrl(url)}#distribution`;

function distribution(published: PublishedFile): Json {
  const { dataFile, url, part, bytes, sha256 } = published;
  const { title, description, format } = dataFile;
  const fileType = FILE_TYPE[format];
  return {
    '@id': distributionName(published),
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(`${title}${part ? `, ${part.partie}` : ''} (${DATA_FORMATS[format].title})`),
    'dct:description': inFrench(description),
    'dcat:accessURL': link(absoluteUrl(url)),
    'dcat:downloadURL': link(absoluteUrl(url)),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${DATA_FORMATS[format].type}`),
    ...(fileType !== undefined && { 'dct:format': link(`${AUTHORITY}/file-type/${fileType}`) }),
    'dct:license': link(LICENCE_TEXT),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

/** One catalogue, one data set, a distribution per file. Without a publisher in `site.yaml`, none is named. */
export function dcatCatalogue(graph: Graph): string {
  const { site, communiques } = graph;
  const page = absoluteUrl(pageUrl('donnees'));
  const [newest, oldest] = [communiques[0]?.date, communiques.at(-1)?.date];
  const { name } = site.publisher;
  const publisher = name !== undefined && {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inFrench(name) },
  };
  const common = {
    'dct:language': link(`${AUTHORITY}/language/FRA`),
    'dct:license': link(LICENCE_TEXT),
    'dct:modified': day(site.asOf),
    ...publisher,
  };
  const dataset: Json = {
    '@id': `${page}#jeu`,
    '@type': 'dcat:Dataset',
    'dct:title': inFrench(`${site.name} : données ouvertes`),
    'dct:description': inFrench(site.description),
    'dct:identifier': page,
    'dcat:landingPage': link(page),
    'dcat:version': VERSION,
    'dcat:theme': link(`${AUTHORITY}/data-theme/SOCI`),
    'dct:conformsTo': link(absoluteUrl(dataUrl('datapackage.json'))),
    ...common,
    ...(newest !== undefined &&
      oldest !== undefined && {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': day(oldest),
          'dcat:endDate': day(newest),
        },
      }),
    'dcat:distribution': publishedFiles(graph).map(distribution),
  };
  // For programs alone, and sent again with every document: on one line.
  return `${JSON.stringify({
    '@context': CONTEXT,
    '@id': `${page}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': inFrench(site.name),
    'dct:description': inFrench(site.description),
    'foaf:homepage': link(siteUrl()),
    ...common,
    'dcat:dataset': [dataset],
  })}\n`;
}
