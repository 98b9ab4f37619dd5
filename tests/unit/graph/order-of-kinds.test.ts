import { KINDS, schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** Every kind that a schema refers to, read from the schema itself by a walk of its own. */
function referred(schema: unknown, seen = new Set<unknown>()): Set<Kind> {
  const found = new Set<Kind>();
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return found;
  seen.add(schema);
  const kind = KINDS.find((one) => one === schema.meta()?.['refersTo']);
  if (kind !== undefined) found.add(kind);
  const inside = new Map<string, unknown>(Object.entries(schema.def));
  const [shape, options] = [inside.get('shape'), inside.get('options')];
  const children: unknown[] = [
    ...(typeof shape === 'object' && shape !== null ? Object.values<unknown>({ ...shape }) : []),
    ...(Array.isArray(options) ? options.map((one: unknown) => one) : []),
    ...['element', 'innerType', 'in'].map((name) => inside.get(name)),
  ];
  for (const child of children) for (const one of referred(child, seen)) found.add(one);
  return found;
}

describe('the order of kinds', () => {
  test('has every kind once', () => {
    expect(new Set(KINDS).size).toBe(KINDS.length);
  });

  test.each(KINDS)('%s refers only to kinds before it, or to itself', (kind) => {
    const after = [...referred(schemaOf(kind))].filter((other) => KINDS.indexOf(other) > KINDS.indexOf(kind));
    expect(after).toEqual([]);
  });

  test('the walk sees references', () => {
    expect([...referred(schemaOf('figures'))].sort()).toEqual(
      ['commitments', 'communiques', 'events', 'figures', 'organisations', 'territories', 'themes'].sort(),
    );
  });
});
