/** A record, or one item of it, opened as a form: what is written in it is held until it is kept. */
import type { Change, Overview, Reasons, ShownProblem, Suggestion, Trial } from '../protocol.ts';
import { tell } from './api.ts';
import { choicesIn } from './called.ts';
import { block } from './dom.ts';
import { formFor } from './form.ts';
import { isHeld, schemaAt, schemaIn } from './schema.ts';
import { hold, letGo, type Held, type Typed } from './typed.ts';

/** What the page lends to a proof. */
export interface Bench {
  overview: () => Overview | undefined;
  document: () => string;
  /** Given already in that document for what it leaves aside. */
  reasons: () => Reasons;
  openForm: (form: HTMLElement, held: Held, isWritten: boolean) => void;
  /** On purpose: what is written in it and not kept stays at hand. */
  closeForm: () => void;
  say: (words: string) => void;
  fail: (error: unknown) => void;
  /** A proof is kept: what is shown is read again, and the next proposal comes. */
  kept: (title: string, key: string | undefined, form?: string) => void;
  /** A record has another name, or has joined another. */
  moved: (record: string, words: string) => void;
}

/** The change that a suggestion proposes. */
export const without = ({ record, at, value, from, isNew }: Suggestion): Change => ({
  record,
  at,
  value,
  from,
  isNew,
});

/** « Places d’hébergement »: a new record by its own name; what is added to one, by what it is. */
export function calledAs({ title, value, isNew }: Suggestion): string {
  if (isNew !== true || !isHeld(value)) return title;
  const own = [value['title'], value['name'], value['term']].find((one) => typeof one === 'string');
  return own === undefined || own === '' ? title : `${title} « ${own} »`;
}

export interface Opened {
  /** Of the proposal that is answered. */
  key?: string | undefined;
  /** What may happen to a whole record. */
  life?: readonly HTMLElement[];
  /** What was written of it before. */
  typed?: Held;
  /** What its keeping uses up. */
  done?: () => void;
}

export function openRecord(
  bench: Bench,
  suggestion: Suggestion & { isNamed?: boolean },
  problems: readonly ShownProblem[],
  { key, life = [], typed, done }: Opened = {},
): void {
  const overview = bench.overview();
  if (overview === undefined) return;
  const held: Held = { id: typed?.id ?? '', text: typed?.text };
  const form = formFor(
    suggestion,
    schemaAt(schemaIn(overview.schemas, suggestion.record), suggestion.at, undefined),
    choicesIn(overview, bench.document(), bench.reasons()),
    {
      done: (change) => {
        letGo(held);
        done?.();
        bench.kept(calledAs({ ...suggestion, ...change }), key, held.id);
      },
      typed: (change, isNamed) => hold(held, { ...change, isNamed, title: suggestion.title }),
      close: () => bench.closeForm(),
      failed: (error) => bench.fail(error),
    },
    problems,
  );
  bench.openForm(life.length === 0 ? form : block('fiche-entière', form, ...life), held, typed !== undefined);
}

/** Opens again what was written and not kept; where something else has changed there since, it is said. */
export async function resume(bench: Bench, typed: Typed): Promise<void> {
  let problems: Trial['problems'] = [];
  let failure: unknown;
  try {
    ({ problems } = await tell<Trial>('essayer', without(typed)));
  } catch (error) {
    failure = error;
  }
  openRecord(bench, typed, problems, { typed });
  if (failure !== undefined) bench.fail(failure);
}
