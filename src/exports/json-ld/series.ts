/** A numbered series in schema.org's words. */
import type { EventSeries } from 'schema-dts';
import type { Series } from '#graph/model.ts';
import { absoluteUrl } from '#site/urls.ts';
import { nameOf, pointing } from './things.ts';

/** With the events that have their record here. One of which nothing is here is no event that a document tells of: `undefined`. */
export function seriesThing(series: Series): EventSeries | undefined {
  const events = series.members.flatMap(({ event }) => event ?? []);
  if (events.length === 0) return undefined;
  return {
    '@type': 'EventSeries',
    '@id': nameOf(series),
    name: series.title,
    url: absoluteUrl(series.url),
    ...pointing('subEvent', events),
  };
}
