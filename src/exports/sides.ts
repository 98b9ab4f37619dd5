/** Each communiqué as one side of a comparison: a browser puts any two of them side by side, without a page for each pair. */
import type { Passage } from '#graph/model.ts';
import type { Graph } from '#graph/graph.ts';
import type { MonthFile, SaidOn, SideFile, SidesFile, Thing } from '#client/compare/side-file.ts';
import { datedName } from '#kinds/communiques/named.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { reservedWords } from '#kinds/figures/words.ts';
import { formatDay } from '#text/day/day.ts';
import { monthOf } from '#text/day/month.ts';
import { typeset } from '#text/typography.ts';
import { contentWords, wordsAmong } from '#text/word/likeness.ts';
import { capitalise } from '#text/word/agreement.ts';
import { pairsWith } from '#views/pairs.ts';
import { measureOf, mentionsIn, sayingsIn, toldFigures, type SideWords } from '#views/side-by-side.ts';
import { saidBy, saidOf } from '#views/state.ts';
import { keepsOwn } from '#views/kept.ts';

/** Words as they are shown, with where they may be the same as those of another document. */
function readWords({ words }: Passage): Pick<SaidOn, 'words' | 'marks'> {
  const text = typeset(words);
  const marks = wordsAmong(text, new Set(contentWords(text))).flatMap(({ start, end }) =>
    contentWords(text.slice(start, end)).map((stem) => [start, end, stem] as const),
  );
  return { words: text, marks };
}

const sayingOf = ({ passage, level, nature, editorial }: SideWords): SaidOn => ({
  ...readWords(passage),
  url: passage.url,
  ...(level !== undefined && { said: saidBy({ level, nature: nature ?? 'annonce' }) }),
  ...(editorial !== undefined && { editorial: typeset(editorial) }),
});

const named = ({ title, url }: { title: string; url: string }, sayings: readonly SideWords[]): Thing => ({
  title: typeset(title),
  url,
  sayings: sayings.map(sayingOf),
});

/** What the browser is given of a communiqué. */
export function sideOf(graph: Graph, communique: CommuniqueNode): SideFile {
  const { id, date, title, url, commitments, themes } = communique;
  const pages = pairsWith(graph, communique).map((pair) => [
    pair.older === communique ? pair.newer.id : pair.older.id,
    pair.url,
  ]);
  return {
    id,
    date,
    name: typeset(capitalise(datedName(communique))),
    day: typeset(`Le ${formatDay(date)}`),
    title: typeset(title),
    url,
    threads: commitments.map((thread) => ({
      ...named(thread, mentionsIn(thread, communique)),
      ...(thread.extends.length > 0 && { continues: thread.extends.map(({ node }) => node.url) }),
    })),
    themes: themes
      .map((theme) => named(theme, sayingsIn(theme, communique)))
      .filter(({ sayings }) => sayings.length > 0),
    figures: toldFigures(communique).map((figure) => {
      const said = saidOf(figure);
      const measured = measureOf(figure);
      const amount = `${typeset(figure.title)}${typeset(' : ')}${typeset(reservedWords(figure))}`;
      return {
        words: said === undefined ? amount : `${amount} (${typeset(said)})`,
        url: figure.url,
        ...(measured !== undefined && { measured }),
      };
    }),
    pages: Object.fromEntries(pages) as Record<string, string>,
  };
}

/** The communiqués of each month. */
export const sidesByMonth = ({ communiques }: Graph): Map<string, CommuniqueNode[]> =>
  Map.groupBy(communiques, ({ id }) => monthOf(id));

/**
 * Each communiqué that had a file of its own, with the names of its file, former ones too: a page that was opened then, and
 * whoever read the file, still find it.
 */
export const ownSides = ({ communiques }: Graph): { communique: CommuniqueNode; names: string[] }[] =>
  communiques.filter(keepsOwn).map((communique) => ({
    communique,
    names: [communique.id, ...(communique.formerly ?? []).map((address) => address.split('/').at(-2) ?? '')],
  }));

/** What the browser is given of those of a month: a file for each would be a file a document for ever. */
export const sidesOfMonth = (graph: Graph, communiques: readonly CommuniqueNode[]): MonthFile =>
  Object.fromEntries(communiques.map((one) => [one.id, sideOf(graph, one)]));

/** Every document, as a reader chooses it. */
export const sidesOf = ({ communiques }: Graph): SidesFile =>
  communiques.map(({ id, date, title }) => ({ id, label: typeset(`${formatDay(date)} — ${title}`) }));
