/**
 * What is not for the public yet: drafts, and documents of a day to come with what only they say. The public sees a
 * site without them; their editors may see the site with them.
 */
import { allEntries, entriesByKind, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { filesNamedIn } from '#kinds/communiques/attached.schema.ts';
import { schemaOf } from '#kinds/index.ts';
import type { SiteData } from '#schemas/site.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { addDays } from '#text/day/day.ts';

export const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

/** The last day for which a document may wait: of a later one, the year is wrong, and a rule refuses it. */
export const horizonOf = ({ asOf }: Pick<SiteData, 'asOf'>): string => addDays(asOf, 366);

/** A document waits for the day that it bears, unless it is said to be public already. */
export const isScheduled = (
  { data }: Pick<Entry<'communiques'>, 'data'>,
  site: Pick<SiteData, 'asOf'>,
): boolean => data.date > site.asOf && data.date <= horizonOf(site) && data.released !== true;

/** The documents of which a record speaks. */
const documentsOf = ({ kind, data }: Entry): string[] =>
  fieldsOf(schemaOf(kind), data)
    .filter(({ meta }) => meta.refersTo === 'communiques')
    .map(({ value }) => value);

/**
 * The entries that are not for the public yet, as `kind/id`. What only waiting documents say waits with them, and the
 * transcription of a draft is part of it; any other record says by itself that it is a draft.
 */
export function heldIn({ site, entries, ...rest }: Content): ReadonlySet<string> {
  const all = allEntries({ site, entries, ...rest });
  const drafts = all.filter(({ draft }) => draft !== undefined);
  const scheduled = entries.communiques.filter((entry) => isScheduled(entry, site));
  const held = new Set([...drafts, ...scheduled].map(keyOf));
  if (held.size === 0) return held;
  const waiting = new Set(scheduled.map(({ id }) => id));
  for (const entry of all) {
    if (entry.kind === 'communiques') continue;
    const documents = documentsOf(entry);
    const waits =
      entry.kind === 'transcriptions'
        ? documents.some((id) => held.has(`communiques/${id}`))
        : documents.length > 0 && documents.every((id) => waiting.has(id));
    if (waits) held.add(keyOf(entry));
  }
  return held;
}

const only = (content: Content, isKept: (entry: Entry) => boolean): Content['entries'] =>
  entriesByKind((kind) => content.entries[kind].filter((entry) => isKept(entry)));

/** What the public may see. */
export function publicOf(content: Content): Content {
  const held = heldIn(content);
  if (held.size === 0) return content;
  // A raw file waits with its transcription, unless another that is public cites it.
  const filesOf = (isWaiting: boolean) =>
    new Set(
      content.entries.transcriptions
        .filter((entry) => held.has(keyOf(entry)) === isWaiting)
        .map(({ data }) => data.source),
    );
  const files = filesOf(true).difference(filesOf(false));
  const attachedOf = (isWaiting: boolean) =>
    new Set(
      content.entries.communiques
        .filter((entry) => held.has(keyOf(entry)) === isWaiting)
        .flatMap(({ data }) => filesNamedIn(data).map(({ name }) => name)),
    );
  const waiting = attachedOf(true).difference(attachedOf(false));
  return {
    ...content,
    held,
    entries: only(content, (entry) => !held.has(keyOf(entry))),
    sources: new Map([...content.sources].filter(([name]) => !files.has(name))),
    attached: new Map([...(content.attached ?? [])].filter(([name]) => !waiting.has(name))),
  };
}

function previewNow(content: Content): Content {
  const held = heldIn(content);
  return held.size === 0
    ? content
    : { ...content, held, entries: only(content, ({ draft }) => draft !== 'gaps') };
}

const previews = new WeakMap<Content, Content>();
/** What its editors may see: all but the drafts that lack too much to have a page. Of one content, one: what is read in it is read once. */
export function previewOf(content: Content): Content {
  const preview = previews.get(content) ?? previewNow(content);
  previews.set(content, preview);
  return preview;
}
