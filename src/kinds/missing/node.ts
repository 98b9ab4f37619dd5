/** A document that is known to exist, and whose text the corpus lacks. */
import type { NodeMaker } from '#graph/builder.ts';
import type { EntryNode } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { formatPeriod, formatSpan } from '#text/period/period.ts';

export interface MissingNode extends EntryNode<'missing'> {
  event: NodeOf<'events'> | undefined;
  /** When, in French: « 10 juillet 2019 », « entre le … et le … ». */
  when: string;
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    missing: MissingNode;
  }
}

export const missing: NodeMaker<'missing'> = {
  add(build, { id, path, data }) {
    const event = data.event === undefined ? undefined : build.get('events', data.event);
    const when = data.until === undefined ? formatPeriod(data.period) : formatSpan(data.period, data.until);
    const node: MissingNode = { kind: 'missing', id, title: data.title, path, data, event, when };
    event?.missing.push(node);
    return node;
  },

  compare: (a, b) => compare(a.data.period, b.data.period) || compare(a.id, b.id),
};
