/** The frame of the workshop: documents, text, panels, form; what is said aloud. */
import { element, linkTo } from '#client/elements.ts';
import type { DocumentView, Overview } from '../protocol.ts';
import { chooser, type Chosen } from './chooser.ts';
import { block, button } from './dom.ts';
import { searchPanel } from './panels.ts';
import { selectedIn, textNode } from './text.ts';

export const PANELS = {
  propositions: 'Propositions',
  fiches: 'Fiches',
  messages: 'Messages',
  brut: 'Texte brut',
  git: 'Proposer',
} as const;
export type PanelName = keyof typeof PANELS;

export interface Acts {
  document: (id: string) => void;
  record: (record: string) => void;
  panel: (name: PanelName) => void;
  chosen: (chosen: Chosen) => void;
  proposal: (key: string) => void;
  file: (file: File) => void;
  undo: () => void;
  draft: () => void;
  publish: () => void;
  fail: (words: string) => void;
}

const many = (count: number, word: string, more: string): string =>
  `${count} ${word}${count > 1 ? more : ''}`;

/** « 14 nombres, 9 traités ; 22 phrases, 20 reliées » */
export const progressWords = ({ numbers, settled, sentences, linked }: DocumentView['progress']): string =>
  `${many(numbers, 'nombre', 's')}, ${many(settled, 'traité', 's')} ; ${many(sentences, 'phrase', 's')}, ${many(linked, 'reliée', 's')}`;

export class Screen {
  readonly #acts: Acts;
  readonly #head = element('header', 'entete');
  readonly #side = element('nav', 'documents');
  readonly #main = element('main', 'document');
  readonly #panel = element('aside', 'panneau');
  readonly #form = block('formulaire');
  #chooser: HTMLElement | undefined;
  readonly #said = element('p', 'dit');

  constructor(acts: Acts) {
    this.#acts = acts;
    this.#said.id = 'annonce';
    this.#said.setAttribute('role', 'status');
    this.#side.setAttribute('aria-label', 'Documents');
    this.#panel.setAttribute('aria-label', 'Ce qui se lit dans ce document');
    document.body.append(this.#head, this.#said, block('trois', this.#side, this.#main, this.#panel));
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      acts.draft();
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

  drawFrame(overview: Overview, view: DocumentView | undefined): void {
    document.title = view === undefined ? 'L’atelier' : `${view.title} — L’atelier`;
    this.#drawHead(overview, view);
    this.#drawSide(overview, view);
    if (view !== undefined) this.#drawText(overview, view);
    else
      this.#main.replaceChildren(
        element('h1', '', 'L’atelier'),
        element('p', '', 'Déposez ici un document.'),
      );
  }

  #drawHead({ site }: Overview, view: DocumentView | undefined): void {
    const undo = button('Défaire', this.#acts.undo);
    undo.disabled = view?.canUndo !== true;
    this.#head.replaceChildren(
      element('p', 'nom-du-site', `L’atelier · ${site}`),
      element('p', 'progres', view === undefined ? '' : progressWords(view.progress)),
      block(
        'gestes',
        undo,
        button('Garder en brouillon', this.#acts.draft, 'Ctrl+S'),
        button('Publier', this.#acts.publish),
      ),
    );
  }

  #drawSide(overview: Overview, view: DocumentView | undefined): void {
    const items = overview.documents.map(({ record, title, date, isDraft }) => {
      const id = record.replace('communiques/', '');
      const open = button(title, () => this.#acts.document(id));
      if (id === view?.id) open.setAttribute('aria-current', 'true');
      return element('li', '', open, element('span', 'aide', `${date}${isDraft ? ' brouillon' : ''}`));
    });
    const file = element('input', '');
    file.type = 'file';
    file.accept = '.pdf,.docx,.odt,.html,.htm,.txt,.md';
    file.addEventListener('change', () => {
      const [one] = file.files ?? [];
      if (one) this.#acts.file(one);
    });
    const label = element('label', 'depot', 'Importer un document : déposez-le, ou choisissez-le', file);
    this.#side.replaceChildren(label, element('ul', '', ...items), searchPanel(overview, this.#acts.record));
  }

  #drawText(overview: Overview, view: DocumentView): void {
    const text = textNode(view);
    const choose = chooser(view, overview, this.#acts.chosen, this.#acts.fail);
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

  /** One of the panels, with the buttons that lead to the others. */
  drawPanel(name: PanelName, node: HTMLElement, view: DocumentView): void {
    const counts: Partial<Record<PanelName, number>> = {
      propositions: view.proposals.length,
      fiches: view.records.length + 1,
      messages: view.problems.length,
    };
    const buttons = Object.entries(PANELS).map(([one, words]) => {
      const count = counts[one as PanelName];
      const made = button(count === undefined ? words : `${words} (${count})`, () =>
        this.#acts.panel(one as PanelName),
      );
      made.setAttribute('aria-pressed', String(one === name));
      return made;
    });
    this.#panel.replaceChildren(
      block('onglets', ...buttons),
      ...(this.#chooser === undefined ? [] : [this.#chooser]),
      this.#form,
      element('section', `contenu ${name}`, element('h2', '', PANELS[name]), node),
    );
  }

  openForm(form: HTMLElement): void {
    this.#form.replaceChildren(form);
    this.#form.scrollIntoView({ block: 'nearest' });
    const first = form.querySelector<HTMLElement>('[aria-invalid]') ?? form.querySelector<HTMLElement>('h3');
    if (first?.matches('h3')) first.tabIndex = -1;
    first?.focus();
  }

  closeForm(): void {
    this.#form.replaceChildren();
  }

  focusProposal(key: string): void {
    this.#panel.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}
