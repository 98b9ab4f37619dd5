/** Words quoted for a link to a territory or a theme speak of it; others prove nothing, and the editors say why they link. */
import { matchingWords } from '#text/matching.ts';
import { standsIn } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { contentWords } from '#text/word/likeness.ts';
import { documentsOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

interface Passage {
  communique: string;
  quote: string;
}
type Link = { id: string } & (Passage | { editorial: string });

/** What an entry is called, and the words by which a document may speak of it. */
interface Spoken {
  called: string;
  words: ReadonlySet<string>;
}
const spoken = (called: string, quotes: readonly string[]): Spoken => ({
  called,
  words: new Set([called, ...quotes].flatMap(contentWords)),
});

export const provenLinks: Rule = (content: Content) => {
  const { commitments, figures, events, themes, territories } = content.entries;
  const documents = documentsOf(content);
  const known = {
    themes: new Map(themes.map(({ id, data }) => [id, spoken(data.title, [data.passage.quote])])),
    territories: new Map(
      territories.map(({ id, data }) => [
        id,
        spoken(
          data.name,
          data.passages.map(({ quote }) => quote),
        ),
      ]),
    ),
  };
  /** What a passage speaks of may be named beside it, in its sentence. */
  const saidOf = ({ communique, quote }: Passage) => sentenceOf(quote, documents.get(communique)) ?? quote;
  const judge = (
    entry: Entry,
    field: keyof typeof known,
    links: readonly Link[],
    own: Passage[],
  ): Problem[] =>
    links.flatMap((link, index) => {
      const to = known[field].get(link.id);
      if (!('quote' in link) || to === undefined || to.words.size === 0) return [];
      const said = saidOf(link);
      // Of what a sentence of the entry itself is about, its reader judges: a theme has more words than its name.
      const isOwn = own.some((one) => one.communique === link.communique && saidOf(one).includes(said));
      if (isOwn && field === 'themes') return [];
      const cased = (text: string) =>
        field === 'territories' ? matchingWords(text) : matchingWords(text).toLowerCase();
      if (standsIn(cased(said), cased(to.called))) return [];
      if (contentWords(said).some((word) => to.words.has(word))) return [];
      return [
        problemAt(
          entry,
          `${field}.${index}.quote`,
          `ces mots ne parlent pas de « ${to.called} »`,
          'citez ceux qui en parlent, ou remplacez « communique » et « quote » par « editorial: », et dites pourquoi vous faites ce lien',
        ),
      ];
    });
  const both = (entry: Entry<'commitments' | 'figures' | 'events'>, own: Passage[]) => [
    ...judge(entry, 'themes', entry.data.themes, own),
    ...judge(entry, 'territories', entry.data.territories, own),
  ];
  return [
    ...commitments.flatMap((entry) => both(entry, entry.data.mentions)),
    ...figures.flatMap((entry) => both(entry, [entry.data])),
    ...events.flatMap((entry) => both(entry, [entry.data.date])),
  ];
};
