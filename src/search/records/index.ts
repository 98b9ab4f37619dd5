/**
 * The graph as the search knows it: one record per entry that has a page, each sentence of a communiqué with its
 * anchor. Made from the graph and not from the site's own pages, so that menus and links never answer a search.
 */
import type { FigureNode, Graph } from '#graph/nodes.ts';
import { SECTIONS } from '#site/sections.ts';
import { formatAmount, formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { communiqueRecord } from './communiques.ts';
import { levels, linked, organisationsIn, passagesIn, placed, proven, values } from './proven.ts';
import type { SearchedSentence, SearchRecord } from './record.ts';

function vocabularyRecords({ vocabulary }: Graph): SearchRecord[] {
  return vocabulary.map((node) => {
    const { data, passages } = node;
    const names = [...data.also, ...data.equivalents.map((one) => one.words)];
    return proven(SECTIONS.vocabulary.path, node, passages, { names, editors: [data.meaning] });
  });
}

function actorRecords({ people, organisations }: Graph): SearchRecord[] {
  return [
    ...people.map((node) =>
      proven(SECTIONS.people.path, node, passagesIn([...node.offices, ...node.attendance]), {
        facets: { personne: values([node]), organisme: organisationsIn(node.offices) },
      }),
    ),
    ...organisations.map((node) => {
      const { offices, parties, attendance, pays } = node;
      const passages = passagesIn([...offices, ...parties, ...attendance, ...pays]);
      const facets = { organisme: values([node]), personne: values(offices.map(({ person }) => person)) };
      return proven(SECTIONS.organisations.path, node, passages, { facets, names: node.data.aliases });
    }),
  ];
}

/** A figure is looked for by its value: « 10 M€ », « 3 000 places ». */
function valueNames({ value, unit }: FigureNode['data']): string[] {
  return [unit === 'EUR' || unit === '%' ? formatAmount(value, unit) : `${formatNumber(value)} ${unit}`];
}

function factRecords({ commitments, figures, events }: Graph): SearchRecord[] {
  return [
    ...commitments.map((node) =>
      proven(SECTIONS.commitments.path, node, passagesIn(node.mentions), {
        facets: {
          ...placed(linked(node.themes)),
          organisme: organisationsIn(node.parties),
          niveau: levels(node.mentions.map(({ level }) => level)),
        },
        editors: node.mentions.map(({ summary }) => summary),
      }),
    ),
    ...figures.map((node) =>
      proven(SECTIONS.figures.path, node, [node.passage, ...node.alsoSaid], {
        facets: {
          ...placed(linked(node.themes)),
          organisme: values(node.payer === undefined ? [] : [node.payer]),
          niveau: levels([node.data.level]),
        },
        names: valueNames(node.data),
      }),
    ),
    ...events.map((node): SearchRecord => {
      const actors = node.attendance.map(({ actor }) => actor);
      const record = proven(
        SECTIONS.events.path,
        node,
        [node.date, ...node.passages, ...passagesIn(node.attendance)],
        {
          facets: {
            ...placed(linked(node.themes)),
            personne: values(actors.filter(({ kind }) => kind === 'people')),
            organisme: values(actors.filter(({ kind }) => kind === 'organisations')),
          },
        },
      );
      // Documents say « ce vendredi 10 juillet »: the whole day is ours.
      const when: SearchedSentence = { text: formatPeriod(node.period), voice: 'editors' };
      return { ...record, sentences: [...record.sentences, when] };
    }),
  ];
}

/** Every record: by type, the newest of each first, those that no document dates last. A record's rank is its number. */
export function searchRecords(graph: Graph): SearchRecord[] {
  const records = [
    ...graph.communiques.map(communiqueRecord),
    ...factRecords(graph),
    ...graph.themes.map((node) =>
      proven(SECTIONS.themes.path, node, [node.passage], { facets: placed([node]) }),
    ),
    ...graph.workshops.map((node) =>
      proven(SECTIONS.workshops.path, node, [node.passage], {
        facets: { atelier: values([node]), thematique: values(node.themes) },
      }),
    ),
    ...actorRecords(graph),
    ...vocabularyRecords(graph),
  ];
  const newest = ({ days }: SearchRecord) => days[0] ?? '';
  const types = [...new Set(records.map(({ type }) => type))];
  return types.flatMap((type) =>
    records
      .filter((record) => record.type === type)
      .sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0)),
  );
}

/** How many records of each type, in the order of their numbers: what tells the type of a result by its number. */
export function typeRanges(records: readonly SearchRecord[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
