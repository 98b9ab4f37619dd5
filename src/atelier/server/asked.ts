/** What each address of the workshop awaits, and its limits. */
import * as z from 'zod';
import type { Kind } from '#kinds/registry.ts';
import { isDay } from '#text/day/day.ts';
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
  /** `id`: of the document that takes it back. */
  givenUp: z.strictObject({ id: RECORD, file: z.string().max(200) }),
  begin: z.strictObject({ kind: z.custom<Kind>(isBegun), name: z.string().trim().min(1).max(200) }),
  publish: SET,
  propose: SET.extend({ title: z.string().trim().min(1).max(120) }),
};

/** What an editor is asked to write, where it is empty or too long. */
const TO_WRITE: Readonly<Record<string, string>> = {
  title: 'dites, en une ligne de 120 signes au plus, ce que vous proposez',
  why: 'dites pourquoi, en une phrase',
  note: 'dites, en une phrase, ce que dit la note',
  askedBy: 'dites qui l’a demandé, en 200 signes au plus',
  day: 'le jour s’écrit AAAA-MM-JJ',
  records: 'cochez au moins une fiche',
  name: 'donnez un nom, de 200 signes au plus',
};

/** @throws Refusal if what was sent is not what this address awaits */
export function read<T>(schema: z.ZodType<T>, sent: unknown): T {
  const result = schema.safeParse(sent);
  if (!result.success) {
    const [field] = result.error.issues[0]?.path ?? [];
    throw new Refusal(TO_WRITE[String(field)] ?? 'demande mal formée', 400);
  }
  return result.data;
}

/** The record of a set; none for all that waits. */
export const rootOf = ({ record, isEverything }: z.infer<typeof SET>): string | undefined =>
  isEverything === true ? undefined : record;
