/** « Pièces »: the files that a document attaches, and what attaches one more. */
import { element } from '#client/elements.ts';
import type { DocumentView } from '../protocol.ts';
import { giveForm, givenUpNodes, type AttachedActs } from './attached.ts';
import { block, button } from './dom.ts';

/** Drawn again, it keeps what was chosen in its form until it is taken. */
export class AttachedPlace {
  readonly #acts: AttachedActs;
  #standing: { document: string; form: HTMLFormElement } | undefined;

  constructor(acts: AttachedActs) {
    this.#acts = acts;
  }

  /** The panel of a document. */
  panel(view: DocumentView): HTMLElement {
    return block(
      'pieces',
      view.attached.length === 0
        ? element('p', '', 'Aucun fichier n’est publié avec ce document.')
        : element(
            'ul',
            'fiches',
            ...view.attached.map(({ at, title, what }) =>
              element(
                'li',
                '',
                button(title, () => this.#acts.open(at)),
                element('span', 'aide', ` ${what} `),
              ),
            ),
          ),
      element('h3', '', 'Joindre à ce document'),
      this.#formOf(view.id),
      ...givenUpNodes(view, this.#acts),
    );
  }

  #formOf(document: string): HTMLFormElement {
    if (this.#standing?.document !== document) {
      const form = giveForm(document, this.#acts, () => {
        if (this.#standing?.form === form) this.#standing = undefined;
      });
      this.#standing = { document, form };
    }
    return this.#standing.form;
  }
}
