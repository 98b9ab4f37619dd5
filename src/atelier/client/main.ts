/** The page of the workshop: what is open, and what each gesture asks of the server. */
import { element } from '#client/elements.ts';
import type {
  Comparison,
  DocumentView,
  GitView,
  Imported,
  Overview,
  Proposal,
  Proposed,
  Saved,
  ShownProblem,
  Suggestion,
  Trial,
} from '../protocol.ts';
import { ask, give, tell } from './api.ts';
import type { Chosen } from './chooser.ts';
import { announce } from './dom.ts';
import { formFor } from './form.ts';
import {
  comparisonPanel,
  gitPanel,
  importedPanel,
  messagesPanel,
  proposedPanel,
  recordsPanel,
  savedPanel,
} from './panels.ts';
import { proposalList } from './proposals.ts';
import { schemaAt, type Schema } from './schema.ts';
import { Screen, type PanelName } from './screen.ts';

class Workshop {
  #overview: Overview | undefined;
  #view: DocumentView | undefined;
  #panel: PanelName = 'propositions';
  #open: string | undefined;
  readonly #screen = new Screen({
    document: (id) => void this.#do(() => this.openDocument(id)),
    record: (record) => void this.#do(() => this.#openRecord(record)),
    panel: (name) => void this.#do(() => this.#showPanel(name)),
    chosen: (chosen) => void this.#do(() => this.#prepare(chosen)),
    proposal: (key) => void this.#do(() => this.#showProposal(key)),
    file: (file) => void this.#do(() => this.#import(file)),
    undo: () => void this.#do(async () => (await tell('defaire'), this.#reload('Dernier geste défait'))),
    draft: () => void this.#do(async () => this.#saved(await tell<Saved>('brouillon'))),
    publish: () => void this.#do(async () => this.#saved(await tell<Saved>('publier'))),
    fail: (words) => this.#fail(new Error(words)),
  });

  async start(): Promise<void> {
    await this.#do(async () => {
      this.#overview = await ask<Overview>('apercu');
      const wanted = decodeURIComponent(window.location.hash.slice(1));
      const id = wanted === '' ? this.#overview.documents[0]?.record.split('/')[1] : wanted;
      if (id === undefined) this.#screen.drawFrame(this.#overview, undefined);
      else await this.openDocument(id);
    });
  }

  async openDocument(id: string): Promise<void> {
    this.#view = await ask<DocumentView>('document', { id });
    this.#overview = await ask<Overview>('apercu');
    window.history.replaceState(null, '', `#${encodeURIComponent(id)}`);
    this.#draw();
  }

  async #do(act: () => Promise<unknown>): Promise<void> {
    this.#screen.busy(true);
    try {
      this.#screen.say('');
      await act();
    } catch (error) {
      this.#fail(error);
    }
    this.#screen.busy(false);
  }

  #fail(error: unknown): void {
    this.#screen.say(error instanceof Error ? error.message : String(error), true);
  }

  #draw(): void {
    if (this.#overview === undefined) return;
    this.#screen.drawFrame(this.#overview, this.#view);
    void this.#do(() => this.#showPanel(this.#panel));
  }

  async #reload(words: string): Promise<void> {
    if (this.#view) await this.openDocument(this.#view.id);
    this.#screen.say(words);
  }

  async #showPanel(name: PanelName): Promise<void> {
    const view = this.#view;
    if (view === undefined) return;
    this.#panel = name;
    const open = (record: string) => void this.#do(() => this.#openRecord(record));
    const node =
      name === 'propositions'
        ? this.#proposals(view)
        : name === 'fiches'
          ? recordsPanel(view, open)
          : name === 'messages'
            ? messagesPanel(view.problems, open)
            : name === 'brut'
              ? comparisonPanel(await ask<Comparison>('brut', { id: view.id }))
              : gitPanel(await ask<GitView>('git'), (title) => void this.#do(() => this.#propose(title)));
    this.#screen.drawPanel(name, node, view);
  }

  #proposals(view: DocumentView): HTMLElement {
    const act = (gesture: (proposal: Proposal) => Promise<unknown>) => (proposal: Proposal) =>
      void this.#do(() => gesture(proposal));
    return proposalList(view, this.#open, {
      show: act((one) => this.#showProposal(one.key)),
      accept: act((one) => this.#take({ as: one.as, chosen: one })),
      amend: act((one) => this.#prepare({ as: one.as, chosen: one })),
      waive: act((one) => this.#prepare({ as: 'raison', chosen: one })),
      same: (one, target) => void this.#do(() => this.#take({ as: 'mention', chosen: one, target })),
      refuse: act(async (one) => {
        this.#next(one);
        await tell('refuser', { key: one.key });
        await this.#settled('Proposition refusée');
      }),
    });
  }

  /** The proposal that comes after, for when this one is settled. */
  #next(one: { key?: string }): void {
    const list = this.#view?.proposals ?? [];
    const at = list.findIndex(({ key }) => key === (one.key ?? this.#open));
    this.#open = (list[at + 1] ?? list[at - 1])?.key;
  }

  async #showProposal(key: string): Promise<void> {
    this.#open = key;
    await this.#showPanel('propositions');
    this.#screen.focusProposal(key);
  }

  async #settled(words: string): Promise<void> {
    this.#screen.closeForm();
    await this.#reload(words);
    await this.#showPanel(this.#panel);
    if (this.#open !== undefined) this.#screen.focusProposal(this.#open);
  }

  async #suggestion({ as, chosen: { leaf, start, end }, target }: Chosen): Promise<Suggestion> {
    const id = this.#view?.id ?? '';
    return tell<Suggestion>('lire', {
      id,
      as,
      chosen: { leaf, start, end },
      ...(target === undefined ? {} : { target }),
    });
  }

  /** Accepts what is read; where something lacks, opens it as a form. */
  async #take(chosen: Chosen & { chosen: { key?: string } }): Promise<void> {
    const suggestion = await this.#suggestion(chosen);
    const { record, at, value } = suggestion;
    const { problems } = await tell<Trial>('essayer', { record, at, value });
    const own = problems.filter(({ field }) => at === '' || field === at || field.startsWith(`${at}.`));
    if (own.some(({ severity }) => severity === 'refuse')) {
      this.#form(suggestion, problems);
      this.#screen.say('Il manque quelque chose : complétez la fiche.');
      return;
    }
    this.#next(chosen.chosen);
    await tell('changer', { record, at, value });
    await this.#settled(`Gardé : ${suggestion.title}`);
  }

  async #prepare(chosen: Chosen): Promise<void> {
    const suggestion = await this.#suggestion(chosen);
    const { record, at, value } = suggestion;
    const { problems } = await tell<Trial>('essayer', { record, at, value });
    this.#form(suggestion, problems);
  }

  async #openRecord(record: string): Promise<void> {
    const { fields, problems } = await ask<{ fields: unknown; problems: ShownProblem[] }>('fiche', {
      fiche: record,
    });
    this.#form({ record, at: '', value: fields, title: `Fiche ${record}` }, problems);
  }

  #form(suggestion: Suggestion, problems: readonly ShownProblem[]): void {
    const overview = this.#overview;
    if (overview === undefined) return;
    const [kind = ''] = suggestion.record.split('/');
    const whole = (overview.schemas as Readonly<Record<string, Schema>>)[kind] ?? {};
    const titles = overview.titles as Readonly<Record<string, readonly { id: string; title: string }[]>>;
    const form = formFor(
      suggestion,
      schemaAt(whole, suggestion.at, undefined),
      { titles: (name) => titles[name] ?? [], document: this.#view?.id ?? '' },
      {
        done: () => {
          this.#next({});
          void this.#do(() => this.#settled(`Gardé : ${suggestion.title}`));
        },
        close: () => {
          this.#screen.closeForm();
          if (this.#open !== undefined) this.#screen.focusProposal(this.#open);
        },
        failed: (error) => this.#fail(error),
      },
      problems,
    );
    this.#screen.openForm(form);
  }

  async #import(file: File): Promise<void> {
    const { id, missing, notices } = await give<Imported>('importer', file);
    this.#open = undefined;
    await this.openDocument(id);
    this.#screen.openForm(importedPanel(file.name, missing, notices));
    announce(`Importé : ${file.name}`);
  }

  async #saved(saved: Saved): Promise<void> {
    await this.#reload('');
    this.#screen.openForm(
      element('section', 'formulaire-de-fiche', element('h3', '', 'Enregistrement'), savedPanel(saved)),
    );
    announce(saved.refusal ?? `${saved.written.length} fichier écrit`);
  }

  async #propose(title: string): Promise<void> {
    const proposed = await tell<Proposed>('proposer', { title });
    await this.#showPanel('git');
    this.#screen.openForm(
      element('section', 'formulaire-de-fiche', element('h3', '', 'Proposition'), proposedPanel(proposed)),
    );
  }
}

void new Workshop().start();
