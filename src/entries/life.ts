/** What an entry says of its own life once published, apart from what it says of the world: any kind that has pages may say it. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { lifeSchema, type Life } from '#schemas/life.ts';
import type { Finding } from './problem.ts';
import { validate, type ReadYaml } from './record.ts';

const FIELDS = Object.keys(lifeSchema.shape);

/** A record as written → without what it says of its own life, and that alone; `undefined` if it says nothing of it. */
export function splitLife(kind: Kind, value: unknown): { value: unknown; life: unknown } {
  if (
    namesOf(kind).section === undefined ||
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value)
  )
    return { value, life: undefined };
  const fields = Object.entries(value);
  const own = fields.filter(([key]) => FIELDS.includes(key));
  if (own.length === 0) return { value, life: undefined };
  return {
    value: Object.fromEntries(fields.filter(([key]) => !FIELDS.includes(key))),
    life: Object.fromEntries(own),
  };
}

/** What {@link splitLife} has set apart, typed, or what its schema refuses. */
export function readLife(
  written: unknown,
  yaml: ReadYaml,
  line: number,
): { life: Life | undefined; findings: Finding[] } {
  if (written === undefined || yaml.findings.length > 0) return { life: undefined, findings: [] };
  const { data, findings } = validate<Life>(lifeSchema, { ...yaml, value: written }, line);
  return { life: data, findings };
}
