/** Open data as tables: one per data set, and one per list that people sort and filter. */
import { dataUrl } from '#site/urls.ts';
import { BY_DAY } from './data-parts.ts';
import { INTEGER, one, TEXT, type Field } from './fields.ts';
import { jsonText } from './json.ts';
import { DATASETS, type Dataset, type PublishedRecord } from './records.ts';
import { columnsOf, type Table } from './table.ts';

/** The lists that are too long for a cell: each is a table of its own, a row per element. */
const UNROLLED = new Set(['fil', 'chronique', 'passages']);

const tableOf = ({ name, title, description, csvUrl, fields, moving, keys, records }: Dataset): Table => ({
  name,
  title,
  description,
  url: csvUrl,
  columns: columnsOf(fields.filter((field) => !UNROLLED.has(field.name))),
  moving,
  key: 'id',
  keys,
  rows: records,
});

const listIn = (record: PublishedRecord, name: string) => record[name] as readonly PublishedRecord[];

/** A column of the record to which a row belongs; what it reads is already written. */
const owned = (name: string, type: string, description: string): Field<never> =>
  one<PublishedRecord, string>(name, type === '' ? TEXT : { ...TEXT, refersTo: type }, description, (row) =>
    jsonText(row[name] ?? null),
  );

/** A table that gives a row to each element of a list of some data sets. */
function unrolled(
  about: Pick<Table, 'name' | 'title' | 'description'>,
  datasets: readonly Dataset[],
  list: string,
  owner: {
    fields: readonly Field<never>[];
    /** What the row says of its owner; `rank` counts the rows of one owner from 1. */
    of: (record: PublishedRecord, dataset: Dataset, rank: number) => PublishedRecord;
  },
): Table {
  const shape = datasets[0]?.fields.find(({ name }) => name === list)?.type.shape;
  if (shape === undefined) throw new Error(`no list of objects named ${list}`);
  return {
    ...about,
    url: dataUrl(`${about.name}.csv`),
    columns: columnsOf([...owner.fields, ...shape.fields]),
    moving: [],
    key: undefined,
    keys: BY_DAY,
    rows: (graph) =>
      datasets.flatMap((dataset) =>
        dataset
          .records(graph)
          .flatMap((record) =>
            listIn(record, list).map((row, index) => ({ ...owner.of(record, dataset, index + 1), ...row })),
          ),
      ),
  };
}

const datasetNamed = (name: string): Dataset[] => DATASETS.filter((dataset) => dataset.name === name);

const MENTIONS = unrolled(
  {
    name: 'mentions',
    title: 'Mentions des engagements',
    description: 'le fil de tous les engagements : une ligne par endroit où un document parle de l’un d’eux',
  },
  datasetNamed('engagements'),
  'fil',
  {
    fields: [
      owned('engagement', 'engagements', 'l’engagement'),
      owned('engagement_titre', '', 'l’engagement en une ligne, dans les mots de la rédaction'),
      // Two mentions may be of one day: their rank says which came last.
      one<PublishedRecord, number>(
        'rang',
        INTEGER,
        'son rang dans le fil, de la plus ancienne à la plus récente',
        ({ rang }) => Number(rang),
      ),
    ],
    of: ({ id = null, titre = null }, _, rang) => ({ engagement: id, engagement_titre: titre, rang }),
  },
);

const CHRONICLE = unrolled(
  {
    name: 'chronique',
    title: 'Chronique des thématiques',
    description: 'ce que les documents disent de chaque thématique : une ligne par passage',
  },
  datasetNamed('thematiques'),
  'chronique',
  {
    fields: [owned('thematique', 'thematiques', 'la thématique')],
    of: ({ id = null }) => ({ thematique: id }),
  },
);

const PASSAGES = unrolled(
  {
    name: 'passages',
    title: 'Passages',
    description: 'tous les mots cités : une ligne par fiche et par passage qui la prouve',
  },
  DATASETS,
  'passages',
  {
    fields: [
      owned('jeu', '', 'le jeu de données de la fiche'),
      owned('fiche', '', 'l’identifiant de la fiche dans ce jeu'),
    ],
    of: ({ id = null }, { name }) => ({ jeu: name, fiche: id }),
  },
);

/** What parts of the commitments leave out: it moves with every document. */
const SILENCES: Table = {
  name: 'silences',
  title: 'Silences',
  description: 'à combien de communiqués publiés depuis aucune fiche ne relie chaque engagement',
  url: dataUrl('silences.csv'),
  columns: columnsOf([
    owned('engagement', 'engagements', 'l’engagement'),
    ...datasetNamed('engagements').flatMap(({ fields }) => fields.filter(({ isMoving }) => isMoving)),
  ]),
  moving: [],
  key: 'engagement',
  keys: [({ engagement = '' }) => jsonText(engagement).slice(0, 1)],
  rows: ({ commitments }) =>
    commitments.map(({ id, silentSince }) => ({ engagement: id, communiques_sans_mention: silentSince })),
};

/** Every table, in the order of the page that presents them. */
export const TABLES: readonly Table[] = [...DATASETS.map(tableOf), MENTIONS, SILENCES, CHRONICLE, PASSAGES];
