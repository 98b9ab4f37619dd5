/** What each address of the workshop awaits, and its limits. */
import * as z from 'zod';
import type { Kind } from '#kinds/registry.ts';
import { isDay } from '#text/day/day.ts';
import { isAttachedAs, type AttachedAs } from '../attached/named.ts';
import { isBegun } from '../proofs/beginning.ts';
import { isProofName } from '../proofs/index.ts';
import type { ProofName } from '../protocol.ts';
import { Refusal } from '../refusal.ts';

const RECORD = z.string().max(200);
const STRETCH = z.strictObject({
  leaf: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
});
export const CHANGE = z.strictObject({
  record: RECORD,
  at: z.string().max(300),
  value: z.unknown().optional(),
  from: z.unknown().optional(),
  isNew: z.boolean().optional(),
});
/** What goes: a record and what it needs, or all that waits. */
const SET = z.strictObject({ record: RECORD, isEverything: z.boolean().optional() });
/** `id`: of the document from which it is erased, or that takes it back. */
const GIVEN_UP = z.strictObject({ id: RECORD, file: z.string().max(200) });
export const ASKED = {
  suggest: z.strictObject({
    id: RECORD,
    as: z.custom<ProofName>(isProofName),
    chosen: STRETCH,
    target: RECORD.optional(),
  }),
  signal: z.strictObject({ id: RECORD, chosen: STRETCH, note: z.string().trim().min(1).max(300) }),
  correct: z.strictObject({
    id: RECORD,
    chosen: STRETCH,
    to: z.string().max(5000),
    why: z.string().trim().min(1).max(300),
  }),
  rename: z.strictObject({ record: RECORD, id: z.string().trim().max(120) }),
  merge: z.strictObject({ record: RECORD, into: RECORD }),
  declare: z.strictObject({
    records: z.array(RECORD).min(1).max(1000),
    day: z.string().refine(isDay),
    why: z.string().trim().min(1).max(500),
    askedBy: z.string().trim().max(200).optional(),
  }),
  refuse: z.strictObject({ key: z.string().max(6000) }),
  record: z.strictObject({ record: RECORD }),
  givenUp: GIVEN_UP,
  takenBack: GIVEN_UP.extend({ as: z.custom<AttachedAs>(isAttachedAs) }),
  begin: z.strictObject({ kind: z.custom<Kind>(isBegun), name: z.string().trim().min(1).max(200) }),
  publish: SET,
  propose: SET.extend({ title: z.string().trim().min(1).max(120) }),
};

/** What an editor is asked to write, where it is empty. */
const TO_WRITE: Readonly<Record<string, string>> = {
  title: 'dites, en une ligne, ce que vous proposez',
  why: 'dites pourquoi, en une phrase',
  note: 'dites, en une phrase, ce que dit la note',
  askedBy: 'dites qui l’a demandé',
  day: 'le jour s’écrit AAAA-MM-JJ',
  records: 'cochez au moins une fiche',
  name: 'donnez un nom',
};

/** What an editor has left empty, written wrong, or made too long; none of what the page alone writes. */
function explain(issue: z.core.$ZodIssue | undefined): string | undefined {
  const [field, ...within] = issue?.path ?? [];
  const said = within.length === 0 ? TO_WRITE[String(field)] : undefined;
  if (said === undefined || issue === undefined) return undefined;
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? `${issue.maximum} fiches au plus à la fois`
      : `${said}, en ${issue.maximum} signes au plus`;
  return issue.code === 'too_small' || issue.code === 'custom' ? said : undefined;
}

/** @throws Refusal if what was sent is not what this address awaits */
export function read<T>(schema: z.ZodType<T>, sent: unknown): T {
  const result = schema.safeParse(sent);
  if (!result.success) {
    throw new Refusal(explain(result.error.issues[0]) ?? 'demande mal formée', 400);
  }
  return result.data;
}

/** The record of a set; none for all that waits. */
export const rootOf = ({ record, isEverything }: z.infer<typeof SET>): string | undefined =>
  isEverything === true ? undefined : record;
