/** A document that is known to exist, and whose text the corpus lacks. */
import type { Builder, Draft, NodeMaker } from '#graph/builder.ts';
import type { EntryNode } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import { formatPeriod, formatSpan } from '#text/period/period.ts';

export interface MissingNode extends EntryNode<'missing'> {
  event: NodeOf<'events'> | undefined;
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
  const told = content.entries.events.find(({ id }) => id === data.event)?.data.date.communique;
  return told === undefined ? [] : dossiers.ofDocument(told);
}

export const missing: NodeMaker<'missing'> = {
  add(build, { id, path, data }) {
    const event = data.event === undefined ? undefined : build.get('events', data.event);
    const when = data.until === undefined ? formatPeriod(data.period) : formatSpan(data.period, data.until);
    const dossiers = build.shownDossiers(dossiersOf(build, data));
    const node: Draft<MissingNode> = {
      kind: 'missing',
      id,
      title: data.title,
      path,
      data,
      event,
      dossiers,
      when,
    };
    event?.missing.push(node);
    return node;
  },

  compare: (a, b) => compare(a.data.period, b.data.period) || compare(a.id, b.id),
};
