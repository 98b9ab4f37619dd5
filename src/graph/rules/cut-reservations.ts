/** A quotation that ends just before the words that reserve it, or begins just after them, tells more than its document does. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { conditionAfter, conditionBefore, forWhomAfter, someBefore } from '#text/word/conditions.ts';
import { claimsOf } from '../told/claims.ts';
import { untoldEvent } from '../told/untold-events.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type Asked, type NearRule } from './rule.ts';

/** A quotation of an entry that tells what is, or will be. */
interface Cited {
  entry: Entry;
  field: string;
  communique: string;
  quote: string;
  /** What the entry quotes beside it: what reserves it may stand there. */
  beside: readonly string[];
}

/** The words that reserve a quotation, in its sentence and out of it. */
function reservationOf(document: Document, { entry, quote, beside }: Cited): string | undefined {
  const [place] = placesOf(document, quote);
  const text = place && leavesOf(document)[place.leaf]?.text;
  if (place === undefined || text === undefined) return undefined;
  const { start = 0 } = place.sentences[0] ?? {};
  const { end = text.length } = place.sentences.at(-1) ?? {};
  const [before, after] = [text.slice(start, place.start), text.slice(place.end, end)];
  const words =
    // Of an event that is given up, its own rule tells.
    conditionAfter(after, entry.kind !== 'events') ??
    conditionBefore(before) ??
    someBefore(before) ??
    forWhomAfter(text.slice(place.start, place.end), after);
  return words === undefined || beside.some((one) => one.includes(words)) ? undefined : words;
}

const citedIn = ({ entries }: Content, isAsked: Asked): Cited[] => [
  ...entries.commitments.filter(isAsked).flatMap((entry) => {
    const { mentions, due } = entry.data;
    return [
      ...mentions.map(({ communique, quote, lead }, index) => ({
        ...{ entry, communique, quote, field: `mentions.${index}.quote` },
        beside: lead === undefined ? [] : [lead],
      })),
      ...(due === undefined
        ? []
        : [
            {
              ...{ entry, communique: due.communique, quote: due.quote, field: 'due.quote' },
              beside: mentions.map(({ quote }) => quote),
            },
          ]),
    ];
  }),
  ...entries.figures
    .filter(isAsked)
    .flatMap((entry) =>
      [
        { ...entry.data, field: 'quote' },
        ...entry.data.alsoSaid.map((one, index) => ({ ...one, field: `alsoSaid.${index}.quote` })),
      ].map(({ communique, quote, field }) => ({ entry, field, communique, quote, beside: [] })),
    ),
  ...entries.events.filter(isAsked).map((entry) => ({
    ...{ entry, communique: entry.data.date.communique, quote: entry.data.date.quote, field: 'date.quote' },
    beside: [],
  })),
];

type Documents = ReadonlyMap<string, Document | undefined>;
const eventsUntold = ({ entries }: Content, isAsked: Asked, documents: Documents): Problem[] =>
  entries.events.filter(isAsked).flatMap((entry) => {
    const document = documents.get(entry.data.date.communique);
    const found = document && untoldEvent(document, entry.data.date);
    if (found === undefined) return [];
    return [
      problemAt(
        entry,
        'date.quote',
        `le document dit « ${found.said} » avant « ${found.verb} » : il n’annonce pas cet événement`,
        'retirez cette fiche, ou citez les mots qui l’annoncent',
      ),
    ];
  });

/** What reserves a mention, a figure, an event or a deadline is quoted with it. */
export const cutReservations: NearRule = (content, isAsked = ANY) => {
  const documents = new Map(content.entries.communiques.map(({ id, document }) => [id, document]));
  // What a document only wishes or doubts.
  const wished = claimsOf(content, isAsked).flatMap(({ entry, prefix, verb, reading }) => {
    const words = reading().untold;
    return words === undefined
      ? []
      : [
          problemAt(
            entry,
            `${prefix}verb`,
            `le document dit « ${words} » avant « ${verb} » : il ne l’annonce pas`,
            'retirez cette fiche, ou citez pour verbe les mots qui disent ce qu’il en est',
          ),
        ];
  });
  const cut = citedIn(content, isAsked).flatMap((cited) => {
    const document = documents.get(cited.communique);
    const words = document && reservationOf(document, cited);
    return words === undefined
      ? []
      : [
          problemAt(
            cited.entry,
            cited.field,
            `le document ajoute « ${words} » à ces mots`,
            'citez aussi ces mots : ils réservent ce qui est dit',
          ),
        ];
  });
  return [...wished, ...eventsUntold(content, isAsked, documents), ...cut];
};
