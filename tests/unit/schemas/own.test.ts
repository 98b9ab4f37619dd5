/** The schema says whose words each text is: a new field, or a new kind, has to say it too. */
import * as z from 'zod';
import { expect, it } from 'vitest';
import { KINDS, schemaOf } from '#kinds/index.ts';
import type { FieldMeta } from '#schemas/fields.ts';

const inCommunique = (name: string) => `communiques.${name}`;

/** Names and codes: they tell nothing of what documents say. */
const NAMES = [
  ...[
    'communiques.title',
    'communiques.lang',
    'communiques.place',
    'communiques.type.name',
    'communiques.type.genre',
  ],
  ...['attachments', 'images', 'videos'].flatMap((list) =>
    ['sha256', 'archive', 'url', 'withdrawn.day'].map((name) => `communiques.${list}.${name}`),
  ),
  ...['attachments.file', 'attachments.title', 'attachments.lang', 'attachments.origin'].map(inCommunique),
  ...['images.file', 'images.alt', 'images.credit', 'images.caption'].map(inCommunique),
  ...['videos.title', 'videos.transcript', 'videos.lang'].map(inCommunique),
  ...[
    'communiques.waivedRecords.record',
    'communiques.contact.accounts.url',
    'commitments.level',
    'dossiers.series',
  ],
  ...[
    'events.series.name',
    'missing.series.name',
    'missing.knownFrom.name',
    'missing.knownFrom.url',
    'missing.knownFrom.archive',
  ],
  ...[
    'organisations.name',
    'organisations.aliases',
    'people.name',
    'people.familyName',
    'people.aliases',
    'figures.approximation',
  ],
  ...['figures.counts', 'territories.name', 'territories.level'],
  ...['replies.text', 'replies.received', 'replies.published'],
  ...['transcriptions.source', 'transcriptions.sha256', 'transcriptions.origin', 'transcriptions.edits.from'],
  ...['transcriptions.edits.to', 'vocabulary.term', 'vocabulary.also', 'vocabulary.equivalents.words'],
  ...['vocabulary.source.name', 'vocabulary.source.url'],
];

function* textsOf(schema: unknown, path: string): Generator<{ path: string; meta: Partial<FieldMeta> }> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* textsOf(schema.unwrap(), path);
  else if (schema instanceof z.ZodPipe) yield* textsOf(schema.in, path);
  else if (schema instanceof z.ZodArray) yield* textsOf(schema.element, path);
  else if (schema instanceof z.ZodUnion) for (const one of schema.options) yield* textsOf(one, path);
  else if (schema instanceof z.ZodObject)
    for (const [key, one] of Object.entries(schema.shape)) yield* textsOf(one, `${path}.${key}`);
  else if (schema instanceof z.ZodString) yield { path, meta: (schema.meta() ?? {}) as Partial<FieldMeta> };
}

const isDay = (path: string) => /\.(?:date|period|until|seen)$/.test(path);
const unsaid = KINDS.flatMap((kind) => [...textsOf(schemaOf(kind), kind)])
  .filter(({ meta }) => meta.refersTo === undefined && meta.said === undefined && meta.own === undefined)
  // A word of a list, which says what it means.
  .filter(({ meta }) => meta.listed === undefined)
  .map(({ path }) => path)
  .filter((path) => !isDay(path));

it('each text is a document’s, the editors’, or a name', () => {
  expect([...new Set(unsaid)].sort()).toEqual([...NAMES].sort());
});

it('a text that nobody owns is seen', () => {
  expect(
    [...textsOf(z.object({ a: z.array(z.object({ b: z.string() })) }), 'k')].map(({ path }) => path),
  ).toEqual(['k.a.b']);
});
