import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { FieldMeta } from '#schemas/fields.ts';
import { SCHEMAS } from '#schemas/index.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';

/** Every kind that a schema refers to, read from the schema itself by a walk of its own. */
function referred(schema: unknown, seen = new Set<unknown>()): Set<Kind> {
  const found = new Set<Kind>();
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return found;
  seen.add(schema);
  const meta = schema.meta() as FieldMeta | undefined;
  if (meta?.refersTo !== undefined) found.add(meta.refersTo);
  const definition = schema.def as unknown as Record<string, unknown>;
  const children = [
    ...Object.values(definition['shape'] ?? {}),
    ...((definition['options'] ?? []) as unknown[]),
    definition['element'],
    definition['innerType'],
    definition['in'],
  ];
  for (const child of children) for (const kind of referred(child, seen)) found.add(kind);
  return found;
}

describe('the order of kinds', () => {
  test('has every kind once, and a schema for each', () => {
    expect(new Set(KINDS).size).toBe(KINDS.length);
    expect(Object.keys(SCHEMAS).sort()).toEqual([...KINDS].sort());
  });

  test.each(KINDS)('%s refers only to kinds before it, or to itself', (kind) => {
    const after = [...referred(SCHEMAS[kind])].filter((other) => KINDS.indexOf(other) > KINDS.indexOf(kind));
    expect(after).toEqual([]);
  });

  test('the walk sees references', () => {
    expect([...referred(SCHEMAS.figures)].sort()).toEqual(
      ['commitments', 'communiques', 'events', 'figures', 'organisations', 'themes'].sort(),
    );
  });
});
