/**
 * The graph as the search index wants it: one small page per node, each sentence with its anchor.
 * Written from the graph and not from the site's own pages, so that menus and links never answer a search.
 */
import { leavesOf } from '../document/model.ts';
import type { CommuniqueNode, Graph, Link, Passage, ThemeNode } from '../graph/nodes.ts';
import { SECTIONS, type Section } from '../site/sections.ts';
import { indexForm } from '../text/search-form.ts';

/** One page of the index. */
export interface SearchPage {
  url: string;
  /** A whole HTML page, for Pagefind only. */
  html: string;
}

interface Searchable {
  section: Section;
  url: string;
  title: string;
  /** AAAA-MM-JJ: of the document, or of the newest that speaks of it. */
  date: string | undefined;
  years: Iterable<string>;
  themes: Iterable<string>;
  people: Iterable<string>;
  /** Words shown and searched; `anchor` leads to the sentence on the page. */
  sentences: readonly { anchor?: string; text: string; isEditorial?: boolean }[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const filters = (name: string, values: Iterable<string>) =>
  [...new Set(values)]
    .sort()
    .map((value) => `<i data-pagefind-filter="${name}:${escaped(value)}"></i>`)
    .join('');

/** An anchor that is no address: the sentence stands on another page than the result. */
const QUOTED = 'q-';
/** The editors' own words: never shown between guillemets. */
const EDITORS = 'w-';

function pageOf(node: Searchable): SearchPage {
  const sentences = node.sentences
    .map(
      ({ anchor, text, isEditorial }, index) =>
        `<p><span id="${anchor ?? (isEditorial ? EDITORS : QUOTED) + index}">${escaped(indexForm(text))}</span></p>`,
    )
    .join('');
  const date =
    node.date === undefined
      ? ''
      : `<i data-pagefind-sort="date:${node.date}" data-pagefind-meta="date:${node.date}"></i>`;
  return {
    url: node.url,
    html:
      `<!doctype html><html lang="fr"><body><main data-pagefind-body><h1>${escaped(indexForm(node.title))}</h1>` +
      filters('type', [SECTIONS[node.section].path]) +
      filters('thematique', node.themes) +
      filters('annee', node.years) +
      filters('personne', node.people) +
      `${date}${sentences}</main></body></html>`,
  };
}

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const linked = (links: readonly Link<ThemeNode>[]) => links.map(({ node }) => node.id);

function communiquePage(node: CommuniqueNode): SearchPage {
  const sentences = leavesOf(node.document)
    .filter(({ kind, level }) => kind !== 'heading' || level !== 1)
    .flatMap((leaf) =>
      leaf.sentences.map(({ id, start, end }) => ({
        anchor: id,
        text: leaf.text.slice(start, end).replaceAll('\n', ' '),
      })),
    );
  return pageOf({
    section: 'communiques',
    url: node.url,
    title: node.title,
    date: node.date,
    years: [node.year],
    themes: ids(node.themes),
    people: ids(node.people),
    sentences,
  });
}

/** What is common to records: they are dated by the documents that prove them. */
function recordPage(
  section: Section,
  node: { url: string; title: string },
  passages: readonly Passage[],
  more: { themes?: readonly string[]; people?: readonly string[]; words?: readonly string[] } = {},
): SearchPage {
  const dates = passages.map(({ communique }) => communique.date).sort();
  const said = [...new Map(passages.map((passage) => [passage.words, { text: passage.words }])).values()];
  return pageOf({
    section,
    url: node.url,
    title: node.title,
    date: dates.at(-1),
    years: passages.map(({ communique }) => communique.year),
    themes: more.themes ?? [],
    people: more.people ?? [],
    sentences: [...(more.words ?? []).map((text) => ({ text, isEditorial: true })), ...said],
  });
}

const passagesIn = (holders: readonly { passage: Passage }[]) => holders.map(({ passage }) => passage);

/** Every page of the index, in the order of the graph. */
export function searchPages(graph: Graph): SearchPage[] {
  return [
    ...graph.communiques.map(communiquePage),
    ...graph.commitments.map((node) =>
      recordPage('commitments', node, passagesIn(node.mentions), {
        themes: linked(node.themes),
        words: node.mentions.map(({ summary }) => summary),
      }),
    ),
    ...graph.themes.map((node) => recordPage('themes', node, [node.passage], { themes: [node.id] })),
    ...graph.workshops.map((node) =>
      recordPage('workshops', node, [node.passage], { themes: ids(node.themes) }),
    ),
    ...graph.events.map((node) =>
      recordPage('events', node, [node.date, ...node.passages, ...passagesIn(node.attendance)], {
        themes: linked(node.themes),
        people: node.attendance.flatMap(({ actor }) => (actor.kind === 'people' ? [actor.id] : [])),
      }),
    ),
    ...graph.people.map((node) =>
      recordPage('people', node, passagesIn([...node.offices, ...node.attendance]), { people: [node.id] }),
    ),
    ...graph.organisations.map((node) =>
      recordPage(
        'organisations',
        node,
        passagesIn([...node.offices, ...node.parties, ...node.attendance, ...node.pays]),
        {
          words: node.data.aliases,
        },
      ),
    ),
    ...graph.figures.map((node) =>
      recordPage('figures', node, [node.passage, ...node.alsoSaid], { themes: linked(node.themes) }),
    ),
  ];
}
