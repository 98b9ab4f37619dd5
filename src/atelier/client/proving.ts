/** From words to what they prove: read by the house, accepted at once, or completed in a form. */
import type { Change, Overview, ShownProblem, Suggestion, Trial } from '../protocol.ts';
import { ask, tell } from './api.ts';
import type { Chosen } from './chooser.ts';
import { formFor } from './form.ts';
import type { ProposalActs } from './proposals.ts';
import { schemaAt, type Schema } from './schema.ts';

/** What the page lends to a proof. */
export interface Bench {
  overview: () => Overview | undefined;
  document: () => string;
  openForm: (form: HTMLElement) => void;
  closeForm: () => void;
  say: (words: string) => void;
  fail: (error: unknown) => void;
  /** A proof is kept: what is shown is read again, and the next proposal comes. */
  kept: (title: string, key: string | undefined) => void;
}

/** The change that a suggestion proposes. */
const without = ({ record, at, value }: Suggestion): Change => ({ record, at, value });

export class Proving {
  readonly #bench: Bench;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  async #read({
    as,
    chosen: { leaf, start, end },
    target,
  }: Chosen): Promise<[Suggestion, Trial['problems']]> {
    const suggestion = await tell<Suggestion>('lire', {
      id: this.#bench.document(),
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
    const { at, title } = suggestion;
    const own = problems.filter(({ field }) => at === '' || field === at || field.startsWith(`${at}.`));
    if (own.some(({ severity }) => severity === 'refuse')) {
      this.open(suggestion, problems, key);
      this.#bench.say('Il manque quelque chose : complétez la fiche.');
      return;
    }
    await tell('changer', without(suggestion));
    this.#bench.kept(title, key);
  }

  /** Opens what is read as a form. */
  async prepare(chosen: Chosen, key?: string): Promise<void> {
    const [suggestion, problems] = await this.#read(chosen);
    this.open(suggestion, problems, key);
  }

  /** What answers a proposal; `run` runs a gesture, and says what goes wrong. */
  answers(
    run: (act: () => Promise<unknown>) => void,
    others: Pick<ProposalActs, 'show' | 'refuse'>,
  ): ProposalActs {
    return {
      ...others,
      accept: (one) => run(() => this.accept({ as: one.as, chosen: one }, one.key)),
      amend: (one) => run(() => this.prepare({ as: one.as, chosen: one }, one.key)),
      waive: (one) => run(() => this.prepare({ as: 'raison', chosen: one }, one.key)),
      same: (one, target) => run(() => this.accept({ as: 'mention', chosen: one, target }, one.key)),
    };
  }

  /** Opens a record that begins by its name. */
  async begin(kind: string, name: string): Promise<void> {
    const suggestion = await tell<Suggestion>('commencer', { kind, name });
    const { problems } = await tell<Trial>('essayer', without(suggestion));
    this.open(suggestion, problems);
  }

  /** Opens a whole record. */
  async record(record: string): Promise<void> {
    const { fields, problems } = await ask<{ fields: unknown; problems: ShownProblem[] }>('fiche', {
      fiche: record,
    });
    this.open({ record, at: '', value: fields, title: `Fiche ${record}` }, problems);
  }

  open(suggestion: Suggestion, problems: readonly ShownProblem[], key?: string): void {
    const overview = this.#bench.overview();
    if (overview === undefined) return;
    const [kind = ''] = suggestion.record.split('/');
    const whole = (overview.schemas as Readonly<Record<string, Schema>>)[kind] ?? {};
    const titles = overview.titles as Readonly<Record<string, readonly { id: string; title: string }[]>>;
    const form = formFor(
      suggestion,
      schemaAt(whole, suggestion.at, undefined),
      { titles: (name) => titles[name] ?? [], document: this.#bench.document() },
      {
        done: () => this.#bench.kept(suggestion.title, key),
        close: () => this.#bench.closeForm(),
        failed: (error) => this.#bench.fail(error),
      },
      problems,
    );
    this.#bench.openForm(form);
  }
}
