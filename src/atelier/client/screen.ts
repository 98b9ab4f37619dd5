/** The frame of the workshop: documents, text, panels, form; what is said aloud. */
import { element, linkTo } from '#client/elements.ts';
import type { DocumentView, Overview } from '../protocol.ts';
import { chooser } from './chooser.ts';
import { block, button } from './dom.ts';
import { headOf, PANELS, sideOf, tabs, type Acts, type PanelName } from './frame.ts';
import { FormPlace } from './form-place.ts';
import { shortcut } from './shortcut.ts';
import { selectedIn, textNode } from './text.ts';

export class Screen {
  readonly #acts: Acts;
  readonly #head = element('header', 'entête');
  readonly #side = element('nav', 'documents');
  readonly #main = element('main', 'document');
  readonly #panel = element('aside', 'panneau');
  #chooser: HTMLElement | undefined;
  readonly form: FormPlace;
  readonly #said = element('p', 'dit');

  constructor(acts: Acts) {
    this.#acts = acts;
    this.form = new FormPlace(acts.shelf, (key) => this.focusProposal(key));
    this.#said.id = 'annonce';
    this.#said.setAttribute('role', 'status');
    this.#side.setAttribute('aria-label', 'Documents');
    this.#panel.setAttribute('aria-label', 'Ce qui se lit dans ce document');
    const skip = button('Aller aux propositions', () => this.#toPanel());
    skip.classList.add('évitement');
    const fixed = block('fixe', skip, this.#head, this.#said);
    // What sticks under the head must know how high it is.
    const high = () => document.documentElement.style.setProperty('--fixe', `${fixed.offsetHeight}px`);
    new ResizeObserver(high).observe(fixed);
    document.body.append(fixed, block('trois', this.#side, this.#main, this.#panel));
    document.addEventListener('keydown', (event) => {
      const act = shortcut(event, acts);
      if (act === undefined) return;
      event.preventDefault();
      act();
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) acts.file(file);
    });
  }

  busy(isBusy: boolean): void {
    this.#main.setAttribute('aria-busy', String(isBusy));
  }

  say(words: string, isRefusal = false): void {
    this.#said.textContent = words;
    this.#said.classList.toggle('refus', isRefusal);
  }

  fail(error: unknown): void {
    this.say(error instanceof Error ? error.message : String(error), true);
  }

  drawFrame(overview: Overview, view: DocumentView | undefined): void {
    document.title = view === undefined ? 'L’atelier' : `${view.title} — L’atelier`;
    this.#head.replaceChildren(...headOf(overview, view, this.#acts));
    this.#side.replaceChildren(...sideOf(overview, view, this.#acts));
    if (view !== undefined) this.#drawText(overview, view);
    else
      this.#main.replaceChildren(
        element('h1', '', 'L’atelier'),
        element('p', '', 'Déposez ici un document.'),
      );
  }

  #drawText(overview: Overview, view: DocumentView): void {
    const text = textNode(view);
    const choose = chooser(view, overview, this.#acts.chosen, this.#acts.text, (words) => this.fail(words));
    const take = () => {
      const stretch = selectedIn(text);
      if (stretch !== undefined) choose.take(stretch);
      return stretch !== undefined;
    };
    text.addEventListener('keyup', take);
    text.addEventListener('mouseup', (event) => {
      if (take()) return;
      const opens =
        (event.target as HTMLElement).closest<HTMLElement>('[data-opens]')?.dataset['opens'] ?? '';
      if (opens.startsWith('proposition:')) this.#acts.proposal(opens.slice('proposition:'.length));
      if (opens.startsWith('fiche:')) this.#acts.record(opens.slice('fiche:'.length));
    });
    const page = linkTo(`/communiques/${view.id}/`, 'Voir la page');
    page.target = '_blank';
    this.#main.replaceChildren(
      element('h1', '', view.title === '' ? view.id : view.title),
      element('p', 'aide', `${view.id}${view.isDraft ? ', brouillon' : ''}. `, page),
      text,
    );
    this.#chooser = choose.node;
  }

  /** Asks for a panel: a form that nobody has written in gives way. */
  show(name: PanelName): void {
    this.form.leave();
    this.#acts.panel(name);
  }

  /** One of the panels, with the buttons that lead to the others. */
  drawPanel(name: PanelName, node: HTMLElement, view: DocumentView): void {
    const buttons = tabs(name, view, (one) => this.show(one));
    this.form.drawShelf();
    const focused = document.activeElement;
    this.#panel.replaceChildren(
      block('onglets', ...buttons),
      ...(this.#chooser === undefined ? [] : [this.#chooser]),
      this.form.shelf,
      this.form.node,
      element('section', `contenu ${name}`, element('h2', '', PANELS[name]), node),
    );
    // What stands in it as before is put there again, without its focus.
    if (focused instanceof HTMLElement && this.#panel.contains(focused)) focused.focus();
  }

  /** What was said was said of the form. */
  closeForm(key: string | undefined): void {
    this.say('');
    this.form.close(key);
  }

  /** The tabs are drawn again with their panel. */
  focusTab(): void {
    this.#panel.querySelector<HTMLElement>('.onglets [aria-pressed="true"]')?.focus();
  }

  /** To the proposal that is open, past all that stands before it; to the tab of another panel. */
  #toPanel(): void {
    const open = this.#panel.querySelector<HTMLElement>('.propositions [aria-expanded="true"]');
    if (open === null) this.focusTab();
    else open.focus();
  }

  /** The focus is never lost: where there is no such proposal, it goes to the one that is open, or to the panel. */
  focusProposal(key = ''): void {
    for (const mark of this.#main.querySelectorAll<HTMLElement>('.marque')) {
      const isCurrent = mark.dataset['opens'] === `proposition:${key}`;
      mark.classList.toggle('courante', isCurrent);
      if (isCurrent) mark.scrollIntoView({ block: 'nearest' });
    }
    this.#panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    if (document.activeElement === document.body) this.#toPanel();
  }
}
