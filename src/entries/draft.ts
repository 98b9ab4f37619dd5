/**
 * A draft: an entry whose file says `status: brouillon`, whatever its kind. It may have gaps, and nobody is shown it
 * but its editors.
 */
import type * as z from 'zod';
import type { FieldMeta } from '#schemas/fields.ts';
import { firstWordOf } from '#schemas/lists.ts';
import { valueAt } from '#schemas/value-at.ts';
import { childOf, standInOf } from '#schemas/walk.ts';
import type { Finding } from './problem.ts';
import { validate, type ReadYaml, type Validated } from './record.ts';

/** The word that holds an entry back, and its field. */
const STATUS = { field: 'status', draft: 'brouillon' } as const;

/** `draft`: nothing lacks, it could be published as it is. `gaps`: what has no stand-in lacks, and it has no page. */
export type Draft = 'draft' | 'gaps';

/** A record as written → without the word that makes it a draft, and whether it was there. */
export function splitDraft(value: unknown): { value: unknown; isDraft: boolean } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, isDraft: false };
  const { [STATUS.field]: status, ...rest } = value as Record<string, unknown>;
  return status === STATUS.draft ? { value: rest, isDraft: true } : { value, isDraft: false };
}

/** Does a finding say that something is not there yet? */
const isGap = (value: unknown, { field }: Finding): boolean =>
  field !== '' && valueAt(value, field.split('.')) === undefined;

/** Do made-up words stand in an entry for those of a field that is not written yet? */
export const isStoodIn = ({ data, source }: { data: unknown; source: unknown }, field: string): boolean =>
  typeof valueAt(data, field.split('.')) === 'string' && valueAt(source, field.split('.')) === undefined;

/** A copy of a draft where each field that lacks and can be stood in for is « à écrire », or the first of its choices. */
function withStandIns(schema: z.ZodType, value: unknown, gaps: readonly Finding[]): unknown {
  const filled = structuredClone(value);
  for (const { field } of gaps) {
    const path = field.split('.');
    const holder = valueAt(filled, path.slice(0, -1));
    const child = childOf(schema, path, filled);
    const meta = child?.meta() as FieldMeta | undefined;
    // Words of a document, and what they lead to, are never made up.
    const standIn =
      meta?.listed !== undefined
        ? firstWordOf(meta.listed)
        : meta?.said === undefined && meta?.refersTo === undefined && child && standInOf(child);
    if (standIn && typeof holder === 'object' && holder !== null)
      Reflect.set(holder, path.at(-1) ?? '', standIn);
  }
  return filled;
}

/** What lacks in a draft is told, and refuses nothing; what it does say is judged as everywhere, by {@link validate}. */
export function validateDraft<T>(
  schema: z.ZodType<T>,
  yaml: ReadYaml,
  line: number,
): Validated<T> & { draft: Draft } {
  const { data, findings } = validate(schema, yaml, line);
  if (data !== undefined || !findings.every((one) => isGap(yaml.value, one)))
    return { data, findings, draft: 'draft' };
  const told = findings.map((one): Finding => ({ ...one, severity: 'avertit' }));
  const filled = withStandIns(schema, yaml.value, findings);
  const result = schema.safeParse(filled);
  return result.success
    ? { data: result.data, findings: told, draft: 'draft' }
    : // Its fields are of the right form as far as they go: enough to prove its quotations, not to make a page.
      { data: filled as T, findings: told, draft: 'gaps' };
}
