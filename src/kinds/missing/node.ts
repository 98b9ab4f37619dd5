/** A meeting or a document of the series whose text the corpus lacks: known from elsewhere, or only deduced. */
import type { Builder, Draft, NodeMaker } from '#graph/builder.ts';
import type { EntryNode, Link, Passage } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import { formatPeriod, formatSpan } from '#text/period/period.ts';

/** How it is known, from the surest: a document published here says it, a page of another site does, or the editors deduce it. */
const HOW_KNOWN = ['document', 'source', 'déduction'] as const;
export type HowKnown = (typeof HOW_KNOWN)[number];

type Knowledge = DataOf<'missing'>['knownFrom'][number];

const howKnown = (one: Knowledge): HowKnown =>
  'deduction' in one ? 'déduction' : 'quote' in one ? 'document' : 'source';

/** It is deduced only if nothing else tells of it. */
function surestOf(knownFrom: readonly Knowledge[]): HowKnown {
  const ways = new Set(knownFrom.map(howKnown));
  return HOW_KNOWN.find((way) => ways.has(way)) ?? 'déduction';
}

export interface MissingNode extends EntryNode<'missing'> {
  /** The surest way in which it is known. */
  how: HowKnown;
  /** The words of documents published here that tell of it. */
  told: readonly Passage[];
  /** What documents published here say, of which the editors speak when they say what its absence prevents. */
  passages: readonly Passage[];
  event: Link<NodeOf<'events'>> | undefined;
  commitment: Link<NodeOf<'commitments'>> | undefined;
  /** The dossiers to which it would belong; none where the site has nothing to tell apart, or where nobody says. */
  dossiers: readonly NodeOf<'dossiers'>[];
  /** When, in French: « 10 juillet 2019 », « entre le … et le … ». */
  when: string;
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    missing: MissingNode;
  }
}

/** Those that it names, or that of its series, or those of the document that tells of its event. */
function dossiersOf({ dossiers, content }: Builder, data: DataOf<'missing'>): readonly string[] {
  if (data.dossiers.length > 0) return data.dossiers;
  const series = data.series && dossiers.ofSeries(data.series.name, dossiers.ids);
  if (series !== undefined) return [series];
  const told = content.entries.events.find(({ id }) => id === data.event?.id)?.data.date.communique;
  return told === undefined ? [] : dossiers.ofDocument(told);
}

export const missing: NodeMaker<'missing'> = {
  add(build, entry) {
    const { id, path, data } = entry;
    const event = data.event && build.link(entry, 'event', 'events', data.event);
    const when = data.until === undefined ? formatPeriod(data.period) : formatSpan(data.period, data.until);
    const dossiers = build.shownDossiers(dossiersOf(build, data));
    const node: Draft<MissingNode> = {
      kind: 'missing',
      id,
      title: data.title,
      path,
      data,
      how: surestOf(data.knownFrom),
      told: data.knownFrom.flatMap((one, index) =>
        'quote' in one ? [build.passage(entry, `knownFrom.${index}.quote`, one.communique)] : [],
      ),
      passages: data.passages.map(({ communique }, index) =>
        build.passage(entry, `passages.${index}.quote`, communique),
      ),
      event,
      commitment: data.commitment && build.link(entry, 'commitment', 'commitments', data.commitment),
      dossiers,
      when,
    };
    if (data.event) build.get('events', data.event.id).missing.push(node);
    return node;
  },

  compare: (a, b) => compare(a.data.period, b.data.period) || compare(a.id, b.id),
};
