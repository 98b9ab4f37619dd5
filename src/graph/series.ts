/** Numbered series of events: what the corpus holds of them, and what it lacks. */
import type { Builder, Draft } from './builder.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Series } from './model.ts';
import { seriesUrl } from '#site/urls.ts';
import { capitalise } from '#text/word/agreement.ts';
import { compare, compareFrench } from './passages.ts';
import { seriesIds, seriesKey } from './series-ids.ts';

/** Gives each numbered event its rank, and every series by name, then by dossier. Called once events and missing documents are there. */
export function finishSeries(build: Builder): Series[] {
  const { entries } = build.content;
  const byName = new Map<string, Draft<Series>>();
  const ids = seriesIds(build.content);
  // Two dossiers may each have their « conférences ».
  const seriesOf = (name: string, among: readonly string[]) => {
    const dossier = build.dossiers.ofSeries(name, among) ?? '';
    const key = seriesKey({ name, dossier });
    const id = ids.get(key) ?? '';
    const known = byName.get(key) ?? {
      id,
      url: seriesUrl(id),
      title: capitalise(name),
      name,
      dossier: build.shownDossiers([dossier])[0] as NodeOf<'dossiers'> | undefined,
      members: [],
    };
    byName.set(key, known);
    return known;
  };
  for (const entry of entries.events) {
    const { series } = entry.data;
    if (series === undefined) continue;
    const node = build.get('events', entry.id);
    const place = {
      series: seriesOf(series.name, build.dossiers.ofDocument(entry.data.date.communique)),
      rank: series.rank,
    };
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
    seriesOf(data.series.name, build.dossiers.ofMissing(data)).members.push({
      rank: data.series.rank,
      missing,
    });
  }
  const all = [...byName.values()];
  for (const one of all) {
    one.members.sort((a, b) => a.rank - b.rank);
    const isShared = all.some((other) => other !== one && other.name === one.name);
    if (isShared && one.dossier) one.title = `${one.title} (${one.dossier.title})`;
  }
  return all.sort(
    (a, b) => compareFrench(a.name, b.name) || compare(a.dossier?.id ?? '', b.dossier?.id ?? ''),
  );
}
