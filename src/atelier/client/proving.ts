/** From words to what they prove: read by the house, accepted at once, or completed in a form. */
import type { Proposal, ShownProblem, Suggestion, Trial } from '../protocol.ts';
import { ask, tell } from './api.ts';
import { titleIn, titlesIn } from './called.ts';
import type { Chosen } from './chooser.ts';
import { lifeOf, type LifeActs } from './life.ts';
import { calledAs, openRecord, resume, without, type Bench, type Opened } from './opening.ts';
import { leftAsideAs } from './left-aside.ts';
import type { ProposalActs } from './proposals.ts';
import { isHeld, schemaIn } from './schema.ts';
import type { Typed } from './typed.ts';

/** The words of a proposal, and the record that it joins. */
const chosenOf = (one: Proposal): Chosen => ({
  as: one.as,
  chosen: one,
  ...(one.target === undefined ? {} : { target: one.target }),
});

export class Proving {
  readonly #bench: Bench;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** The document that is open. */
  get document(): string {
    return this.#bench.document();
  }

  async #read({
    as,
    chosen: { leaf, start, end },
    target,
  }: Chosen): Promise<[Suggestion, Trial['problems']]> {
    const suggestion = await tell<Suggestion>('lire', {
      id: this.document,
      as,
      chosen: { leaf, start, end },
      ...(target === undefined ? {} : { target }),
    });
    const { problems } = await tell<Trial>('essayer', without(suggestion));
    return [suggestion, problems];
  }

  /** Keeps what is read; where something lacks, opens it as a form. `key`: of the proposal that is answered. */
  async accept(chosen: Chosen, key: string): Promise<void> {
    const [suggestion, problems] = await this.#read(chosen);
    const { at } = suggestion;
    const own = problems.filter(({ field }) => at === '' || field === at || field.startsWith(`${at}.`));
    if (own.some(({ severity }) => severity === 'refuse')) {
      this.open(suggestion, problems, { key });
      this.#bench.say('Il manque quelque chose : complétez la fiche.');
      return;
    }
    await tell('changer', without(suggestion));
    this.#bench.kept(calledAs(suggestion), key);
  }

  /** Opens what is read as a form. */
  async prepare(chosen: Chosen, key?: string): Promise<void> {
    const [suggestion, problems] = await this.#read(chosen);
    this.open(suggestion, problems, { key });
  }

  /** Leaves aside what a proposal would leave, for a reason that was given already. */
  async #leaveAgain(one: Proposal, why: string): Promise<void> {
    const [suggestion] = await this.#read({ ...chosenOf(one), as: leftAsideAs(one) ?? one.as });
    const { value } = suggestion;
    await tell('changer', { ...without(suggestion), value: isHeld(value) ? { ...value, why } : value });
    this.#bench.kept(`${suggestion.title}, « ${why} »`, one.key);
  }

  /** What answers a proposal; `run` runs a gesture, and says what goes wrong. */
  answers(
    run: (act: () => Promise<unknown>) => void,
    others: Pick<ProposalActs, 'show' | 'refuse'>,
  ): ProposalActs {
    return {
      ...others,
      accept: (one) => run(() => this.accept(chosenOf(one), one.key)),
      amend: (one) => run(() => this.prepare(chosenOf(one), one.key)),
      waive: (one) =>
        run(() => this.prepare({ ...chosenOf(one), as: leftAsideAs(one) ?? 'raison' }, one.key)),
      waiveAgain: (one, why) => run(() => this.#leaveAgain(one, why)),
      same: (one, target) => run(() => this.accept({ as: 'mention', chosen: one, target }, one.key)),
    };
  }

  /** Opens a record that begins by its name. */
  async begin(kind: string, name: string): Promise<void> {
    const suggestion = await tell<Suggestion>('commencer', { kind, name });
    const { problems } = await tell<Trial>('essayer', without(suggestion));
    this.open(suggestion, problems);
  }

  /** Opens a whole record, with what may happen to it once it is published. */
  async record(record: string): Promise<void> {
    const { fields, problems, isPublished } = await ask<{
      fields: unknown;
      problems: ShownProblem[];
      isPublished: boolean;
    }>('fiche', { fiche: record });
    const acts: LifeActs = {
      done: (words) => this.#bench.kept(words, undefined),
      moved: (next, words) => this.#bench.moved(next, words),
      failed: (error) => this.#bench.fail(error),
    };
    const [kind = ''] = record.split('/');
    const others = titlesIn(this.#bench.overview(), kind).filter(({ id }) => `${kind}/${id}` !== record);
    const schemaOf = (one: string) => schemaIn(this.#bench.overview()?.schemas, one);
    const life = lifeOf({ record, isPublished, others, schemaOf }, acts);
    this.open(
      { record, at: '', value: fields, from: fields, title: titleIn(this.#bench.overview(), record) },
      problems,
      { life },
    );
  }

  /** Opens again what was written and not kept. */
  resume = (typed: Typed): Promise<void> => resume(this.#bench, typed);

  open(suggestion: Suggestion, problems: readonly ShownProblem[], opened: Opened = {}): void {
    openRecord(this.#bench, suggestion, problems, opened);
  }
}
