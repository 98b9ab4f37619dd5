/** What each address of the workshop does: thin over the desk. */
// cspell:ignore retablir
import * as z from 'zod';
import type { Kind } from '#kinds/registry.ts';
import { isDay } from '#text/day/day.ts';
import { isBegun } from '../proofs/beginning.ts';
import { isProofName } from '../proofs/index.ts';
import type { ProofName } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { propose } from '../git/propose.ts';
import { gitView } from '../git/view.ts';
import type { Room } from './room.ts';

const RECORD = z.string().max(200);
const STRETCH = z.strictObject({
  leaf: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
});
const CHANGE = z.strictObject({
  record: RECORD,
  at: z.string().max(300),
  value: z.unknown().optional(),
  isNew: z.boolean().optional(),
});
const ASKED = {
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
  rename: z.strictObject({ record: RECORD, id: z.string().trim().min(1).max(120) }),
  merge: z.strictObject({ record: RECORD, into: RECORD }),
  declare: z.strictObject({
    records: z.array(RECORD).min(1).max(1000),
    day: z.string().refine(isDay),
    why: z.string().trim().min(1).max(500),
    askedBy: z.string().trim().max(200).optional(),
  }),
  refuse: z.strictObject({ key: z.string().max(6000) }),
  record: z.strictObject({ record: RECORD }),
  begin: z.strictObject({ kind: z.custom<Kind>(isBegun), name: z.string().trim().min(1).max(200) }),
  propose: z.strictObject({ title: z.string().trim().min(1).max(120) }),
};

/** @throws Refusal if what was sent is not what this address awaits */
function read<T>(schema: z.ZodType<T>, sent: unknown): T {
  const result = schema.safeParse(sent);
  if (!result.success) throw new Refusal('demande mal formée', 400);
  return result.data;
}

const DONE = { done: true };

/** By method and path; what is sent is JSON. */
export function answersOf({
  desk,
  environment,
  folder,
}: Room): Readonly<Record<string, (sent: unknown, query: URLSearchParams) => unknown>> {
  return {
    'GET api/apercu': () => ({ ...desk.overview(), folder }),
    'GET api/document': async (_sent, query) => {
      const id = query.get('id') ?? '';
      await desk.readAgain(id);
      return desk.document(id);
    },
    'GET api/fiche': (_sent, query) => desk.record(query.get('fiche') ?? ''),
    'GET api/brut': (_sent, query) => desk.comparison(query.get('id') ?? ''),
    'GET api/git': () => gitView(desk.workspace.files.root, environment),
    'POST api/lire': (sent) => desk.suggest(read(ASKED.suggest, sent)),
    'POST api/commencer': (sent) => {
      const { kind, name } = read(ASKED.begin, sent);
      return desk.begin(kind, name);
    },
    'POST api/essayer': (sent) => desk.attempt(changeIn(sent)),
    'POST api/changer': (sent) => {
      desk.apply(changeIn(sent));
      return DONE;
    },
    'POST api/signaler': (sent) => {
      const { id, chosen, note } = read(ASKED.signal, sent);
      desk.signal(id, chosen, note);
      return DONE;
    },
    'POST api/transcrire': (sent) => {
      const { id, chosen, to, why } = read(ASKED.correct, sent);
      desk.life.correct(id, chosen, to, why);
      return DONE;
    },
    'POST api/renommer': (sent) => {
      const { record, id } = read(ASKED.rename, sent);
      return { record: desk.life.rename(record, id) };
    },
    'POST api/fusionner': (sent) => {
      const { record, into } = read(ASKED.merge, sent);
      desk.life.merge(record, into);
      return { record: into };
    },
    'POST api/declarer': (sent) => {
      desk.life.declare(read(ASKED.declare, sent));
      return DONE;
    },
    'POST api/refuser': (sent) => {
      desk.refuse(read(ASKED.refuse, sent).key);
      return DONE;
    },
    'POST api/annuler': () => {
      desk.workspace.undo();
      return DONE;
    },
    'POST api/retablir': () => {
      desk.workspace.redo();
      return DONE;
    },
    'POST api/abandonner': (sent) => {
      desk.abandon(read(ASKED.record, sent).record);
      return DONE;
    },
    'POST api/brouillon': () => desk.saveDraft(),
    'POST api/publier': () => desk.publish(),
    'POST api/proposer': (sent) =>
      propose(desk.workspace.files.root, read(ASKED.propose, sent).title, environment),
  };
}

const changeIn = (sent: unknown) => {
  const { record, at, value, isNew } = read(CHANGE, sent);
  return { record, at, value, isNew };
};
