/** What the mentions and the figures of a content say that documents claim, each by a verb: listed once, for every rule. */
import type { Document } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { Claim } from '#text/word/claim.ts';
import { documentsOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';

/** What a mention or a figure says of a verb of its document. */
interface Mention {
  communique: string;
  quote: string;
  lead?: string | undefined;
  verb: string;
  level?: string | undefined;
  levelWhy?: string | undefined;
  nature?: string | undefined;
  unit?: string;
}

/** Such words, where they stand, and how their sentence reads. */
export interface Told extends Mention {
  entry: Entry;
  /** Ahead of their fields: « mentions.0. ». */
  prefix: string;
  reading: () => Claim;
}

/** Three rules read the same claims: each is read once, while its document is the same. */
const read = new WeakMap<object, { document: Document | undefined; claim: Claim }>();

function readIn(
  document: Document | undefined,
  entry: Entry<'commitments' | 'figures'>,
  said: Mention,
): Claim {
  const of = (quote: string) =>
    new Claim({
      title: entry.data.title,
      verb: said.verb,
      sentence: sentenceOf(quote, document),
      quote,
      isCount: entry.kind === 'figures',
    });
  const own = of(said.quote);
  return own.isThere || said.lead === undefined ? own : of(said.lead);
}

/** Every verb that a mention or a figure quotes. */
export function claimsOf({ entries }: Pick<Content, 'entries'>, isAsked: (entry: Entry) => boolean): Told[] {
  const documents = documentsOf({ entries });
  const told = (
    entry: Entry<'commitments' | 'figures'>,
    prefix: string,
    record: object,
    said: Mention,
  ): Told => ({
    ...said,
    entry,
    prefix,
    reading: () => {
      const document = documents.get(said.communique);
      const kept = read.get(record);
      if (kept !== undefined && kept.document === document) return kept.claim;
      const claim = readIn(document, entry, said);
      read.set(record, { document, claim });
      return claim;
    },
  });
  return [
    ...entries.commitments
      .filter(isAsked)
      .flatMap((entry) =>
        entry.data.mentions.map((one, index) => told(entry, `mentions.${index}.`, one, one)),
      ),
    ...entries.figures.filter(isAsked).flatMap((entry) => {
      const { verb } = entry.data;
      return verb === undefined ? [] : [told(entry, '', entry.data, { ...entry.data, verb })];
    }),
  ];
}
