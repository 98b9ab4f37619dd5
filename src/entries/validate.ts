/** A record as written → the typed data of its schema, or what its schema refuses. */
import type * as z from 'zod';
import { isGap, withStandIns, type Draft } from './draft.ts';
import { explainIssues } from './explain.ts';
import { finding, type Finding } from './problem.ts';
import type { readYaml } from './yaml.ts';

/** The typed data, unless something refuses it; `draft` for a draft alone. */
export interface Validated<T> {
  data: T | undefined;
  findings: Finding[];
  draft?: Draft;
}

/** What lacks in a draft is told, and refuses nothing; what it does say is judged as everywhere. */
export function validateDraft<T>(
  schema: z.ZodType<T>,
  yaml: ReturnType<typeof readYaml>,
  line: number,
): Validated<T> {
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

/** Validates already read YAML against a schema; `line` is where the record starts in its file. */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: ReturnType<typeof readYaml>,
  line: number,
): Validated<T> {
  const said = yaml.findings;
  if (yaml.value === undefined && said.length > 0) return { data: undefined, findings: said };
  if (
    yaml.value === undefined ||
    yaml.value === null ||
    typeof yaml.value !== 'object' ||
    Array.isArray(yaml.value)
  ) {
    return {
      data: undefined,
      findings: [
        ...said,
        finding('suite de champs attendue', 'écrivez une ligne « champ: valeur » par champ', {
          line,
          column: 1,
        }),
      ],
    };
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: said.length > 0 ? undefined : result.data, findings: said };
  const explained = explainIssues(schema, yaml.value, result.error.issues, yaml.places);
  // What YAML misreads, the schema misunderstands: it is told once.
  const isTold = ({ field, line }: Finding) =>
    said.some((one) => one.line === line || (one.field !== '' && field.startsWith(one.field)));
  return { data: undefined, findings: [...said, ...explained.filter((one) => !isTold(one))] };
}
