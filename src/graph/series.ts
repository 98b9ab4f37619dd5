/** Numbered series of events: what the corpus holds of them, and what it lacks. */
import type { Builder } from './builder.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Series, SeriesMember } from './model.ts';
import { compareFrench } from './passages.ts';

/** Gives each numbered event its rank, and every series by name. Called once events and missing documents are there. */
export function finishSeries(build: Builder): Series[] {
  const { entries } = build.content;
  const byName = new Map<string, { name: string; members: SeriesMember[] }>();
  const seriesOf = (name: string) => {
    const known = byName.get(name) ?? { name, members: [] };
    byName.set(name, known);
    return known;
  };
  for (const entry of entries.events) {
    const { series } = entry.data;
    if (series === undefined) continue;
    const node = build.get('events', entry.id);
    const place = { series: seriesOf(series.name), rank: series.rank };
    node.rank =
      'editorial' in series
        ? { ...place, editorial: series.editorial }
        : { ...place, passage: build.passage(entry, 'series.quote', series.communique) };
    if (node.rank.passage) build.proves(node, node.rank.passage, 'rang dans sa série');
    place.series.members.push({ rank: series.rank, event: node });
  }
  for (const { id, data } of entries.missing) {
    if (data.series === undefined) continue;
    const missing = build.get('missing', id) as NodeOf<'missing'>;
    seriesOf(data.series.name).members.push({ rank: data.series.rank, missing });
  }
  for (const { members } of byName.values()) members.sort((a, b) => a.rank - b.rank);
  return [...byName.values()].sort((a, b) => compareFrench(a.name, b.name));
}
