/** The page of the workshop: what is open, and what each gesture asks of the server. */
import type { DocumentView, Overview } from '../protocol.ts';
import { ask, tell } from './api.ts';
import { openIn, titleIn } from './called.ts';
import { AttachedPlace } from './attached-place.ts';
import { attachedActs } from './attaching.ts';
import { forgetReason } from './declaring.ts';
import type { PanelName } from './frame.ts';
import { goingActs } from './leaving.ts';
import { imported } from './imported.ts';
import { panelNode, type PanelActs } from './panel-node.ts';
import { textActs } from './on-text.ts';
import { keysNear, proposalList, type ProposalActs } from './proposals.ts';
import { Proving } from './proving.ts';
import { Running } from './running.ts';
import { Screen } from './screen.ts';
import { shelf } from './shelf.ts';
import type { Typed } from './typed.ts';

class Workshop {
  #overview: Overview | undefined;
  #view: DocumentView | undefined;
  #panel: PanelName = 'propositions';
  /** The key of the proposal that is open. */
  #open: string | undefined;

  readonly #gestures = new Running(() => this.#screen);
  readonly #do = this.#gestures.run;

  readonly #going = goingActs({
    record: () => `communiques/${this.#view?.id ?? ''}`,
    act: (act) => this.#do(act),
    refresh: async () => (this.#view ? this.#openDocument(this.#view.id) : undefined),
    openRecord: (record) => this.#do(() => this.#proving.record(record)),
    showChanges: () => this.#screen.show('git'),
    screen: () => this.#screen,
  });

  readonly #screen: Screen = new Screen({
    ...this.#going,
    document: (id) => this.#do(() => this.#openDocument(id)),
    record: (record) => this.#do(() => this.#proving.record(record)),
    begin: (kind, name) => this.#do(() => this.#proving.begin(kind, name)),
    panel: (name) => this.#do(() => this.#showPanel(name, true)),
    chosen: (chosen) => this.#do(() => this.#proving.prepare(chosen)),
    text: textActs(
      () => this.#view?.id,
      (path, sent, words) => this.#do(() => this.#tell(path, sent, words)),
    ),
    proposal: (key) => this.#do(() => this.#showProposal(key)),
    file: (file) =>
      this.#do(async () => {
        const { id, show } = await imported(file);
        [this.#open, this.#panel] = [undefined, 'propositions'];
        await this.#openDocument(id);
        show(this.#proving, this.#screen);
      }),
    shelf: (open, dropped) =>
      shelf(open, { called: (one) => titleIn(this.#overview, one), resume: this.#resume, dropped }),
    undo: () => this.#do(() => this.#tell('annuler', {}, 'Dernier geste défait')),
    redo: () => this.#do(() => this.#tell('retablir', {}, 'Geste refait')),
  });

  readonly #resume = (typed: Typed) => this.#do(() => this.#proving.resume(typed));

  readonly #proving = new Proving({
    overview: () => this.#overview,
    document: () => this.#view?.id ?? '',
    reasons: () => this.#view?.reasons ?? {},
    openForm: (...opened) => this.#screen.form.open(...opened),
    closeForm: () => this.#screen.closeForm(this.#open),
    say: (words) => this.#screen.say(words),
    fail: (error) => this.#screen.fail(error),
    kept: (title, key, form) => this.#do(() => this.#settled(`Gardé : ${title}`, key, form)),
    moved: (record, words) => this.#do(() => this.#moved(record, words)),
  });

  readonly #answers: ProposalActs = this.#proving.answers(this.#gestures.once, {
    show: ({ key }) => this.#do(() => this.#showProposal(key)),
    refuse: ({ key }) =>
      this.#gestures.once(() => this.#tell('refuser', { key }, 'Proposition refusée', key)),
  });

  readonly #panelActs: PanelActs = {
    proposals: (view) => proposalList(view, this.#open, this.#answers),
    open: (record) => this.#do(() => this.#proving.record(record)),
    abandon: (record) => this.#do(() => this.#tell('abandonner', { record }, 'Changement abandonné')),
    attached: new AttachedPlace(
      attachedActs(this.#proving, this.#do, (file) =>
        this.#tell('effacer', { id: this.#view?.id ?? '', file }, `Effacé : ${file}`),
      ),
    ),
    declare: (said) =>
      this.#do(() => this.#tell('declarer', said, 'Changement déclaré', undefined, forgetReason)),
    going: this.#going,
  };

  start(): void {
    this.#do(() => this.#openDocument(decodeURIComponent(window.location.hash.slice(1))));
  }

  /** Another one where it is gone, as when its import is taken back. `near`: the keys of the proposals to open, by preference. */
  async #openDocument(wanted: string, near?: readonly string[]): Promise<void> {
    this.#overview = await ask<Overview>('apercu');
    if (this.#view === undefined) this.#screen.drawFrame(this.#overview, undefined);
    const id = openIn(this.#overview, wanted);
    this.#view = id === undefined ? undefined : await ask<DocumentView>('document', { id });
    if (id === undefined || this.#view === undefined) {
      this.#screen.drawFrame(this.#overview, undefined);
      return;
    }
    const { proposals } = this.#view;
    if (near) this.#open = near.find((key) => proposals.some((one) => one.key === key));
    window.history.replaceState(null, '', `#${encodeURIComponent(id)}`);
    this.#screen.drawFrame(this.#overview, this.#view);
    await this.#showPanel(this.#panel);
  }

  /** `isAsked`: by its tab, which is drawn again with it. */
  async #showPanel(name: PanelName, isAsked = false): Promise<void> {
    const view = this.#view;
    if (view === undefined) return;
    this.#panel = name;
    const asker = document.activeElement;
    const node = await panelNode(name, view, this.#panelActs, this.#overview);
    // What comes late is neither drawn over what was asked since, nor takes the focus from whoever has gone on.
    if (this.#panel !== name || this.#view !== view) return;
    const isWaiting = [asker, document.body].includes(document.activeElement);
    this.#screen.drawPanel(name, node, view);
    if (isAsked && isWaiting) this.#screen.focusTab();
  }

  /** Asks for a change that needs no form, then shows what it gives. */
  async #tell(path: string, sent: unknown, words: string, key?: string, then?: () => void): Promise<void> {
    await tell(path, sent);
    then?.();
    await this.#settled(words, key);
  }

  async #showProposal(key: string): Promise<void> {
    this.#open = key;
    await this.#showPanel('propositions');
    this.#screen.focusProposal(key);
  }

  /** What is answered is shown, and the proposal after it comes. */
  async #settled(words: string, key: string | undefined, form?: string): Promise<void> {
    this.#screen.form.settle(form);
    if (this.#view) await this.#openDocument(this.#view.id, keysNear(this.#view.proposals, key));
    this.#screen.focusProposal(this.#open);
    this.#screen.say(words);
  }

  /** A record has another name: a document is opened again under it. */
  async #moved(record: string, words: string): Promise<void> {
    this.#screen.form.close();
    await this.#openDocument(/^communiques\/(.*)$/.exec(record)?.[1] ?? this.#view?.id ?? '');
    this.#screen.focusProposal(this.#open);
    this.#screen.say(words);
  }
}

new Workshop().start();
