/** What stands around the text: the head with its gestures, the side with the documents. */
import { element } from '#client/elements.ts';
import type { DocumentView, Overview } from '../protocol.ts';
import type { Chosen, TextActs } from './chooser.ts';
import { block, button, choices, labelled } from './dom.ts';
import { searchPanel } from './panels.ts';

export const PANELS = {
  propositions: 'Propositions',
  fiches: 'Fiches',
  pieces: 'Pièces',
  messages: 'Messages',
  declarer: 'À déclarer',
  brut: 'Texte brut',
  git: 'Proposer',
} as const;
export type PanelName = keyof typeof PANELS;

/** What the frame asks for. */
export interface Acts {
  document: (id: string) => void;
  record: (record: string) => void;
  begin: (kind: string, name: string) => void;
  panel: (name: PanelName) => void;
  chosen: (chosen: Chosen) => void;
  text: TextActs;
  proposal: (key: string) => void;
  file: (file: File) => void;
  /** What was written and not kept, but in the form that is open. */
  shelf: (open: string | undefined, dropped: () => void) => Node[];
  undo: () => void;
  redo: () => void;
  draft: () => void;
  publish: () => void;
}

const many = (count: number, word: string, more: string): string =>
  `${count} ${word}${count > 1 ? more : ''}`;

/** « 14 nombres, 9 traités ; 22 phrases, 18 reliées, 2 laissées de côté » */
export function progressWords({
  numbers,
  settled,
  sentences,
  linked,
  waived,
}: DocumentView['progress']): string {
  const counted = `${many(numbers, 'nombre', 's')}, ${many(settled, 'traité', 's')} ; ${many(sentences, 'phrase', 's')}, ${many(linked, 'reliée', 's')}`;
  return waived === 0 ? counted : `${counted}, ${many(waived, 'laissée', 's')} de côté`;
}

/** What leads to each panel, with how much it holds. */
export function tabs(current: PanelName, view: DocumentView, show: (name: PanelName) => void): HTMLElement[] {
  const counts: Partial<Record<PanelName, number>> = {
    propositions: view.proposals.length,
    fiches: view.records.length + 1,
    pieces: view.attached.length,
    messages: view.problems.length,
    declarer: view.undeclared.length,
  };
  return Object.entries(PANELS).map(([name, words]) => {
    const count = counts[name as PanelName];
    const made = button(count === undefined ? words : `${words} (${count})`, () => show(name as PanelName));
    made.setAttribute('aria-pressed', String(name === current));
    return made;
  });
}

export function headOf({ site }: Overview, view: DocumentView | undefined, acts: Acts): Node[] {
  const undo = button('Défaire', acts.undo, 'Ctrl+Z');
  undo.disabled = view?.canUndo !== true;
  const redo = button('Refaire', acts.redo, 'Ctrl+Y');
  redo.disabled = view?.canRedo !== true;
  return [
    element('p', 'nom-du-site', `L’atelier · ${site}`),
    element('p', 'progrès', view === undefined ? '' : progressWords(view.progress)),
    block(
      'gestes',
      undo,
      redo,
      button('Garder en brouillon', acts.draft, 'Ctrl+S'),
      button('Publier', () => acts.publish()),
    ),
  ];
}

/** « Nouvelle fiche »: its kind, and its name. */
function beginForm({ begun }: Overview, begin: Acts['begin']): HTMLElement {
  const kind = choices(begun.map(({ kind: value, called }) => ({ value, words: called })));
  const name = element('input', '');
  const go = element('button', 'geste', 'Commencer');
  go.type = 'submit';
  const form = element('form', 'commencer', labelled(kind, 'sorte'), labelled(name, 'nom'), go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    begin(kind.value, name.value);
  });
  return element('details', '', element('summary', '', 'Nouvelle fiche'), form);
}

export function sideOf(overview: Overview, view: DocumentView | undefined, acts: Acts): Node[] {
  const items = overview.documents.map(({ record, title, date, isDraft }) => {
    const id = record.replace('communiques/', '');
    const open = button(title, () => acts.document(id));
    if (id === view?.id) open.setAttribute('aria-current', 'true');
    return element(
      'li',
      '',
      open,
      element('span', 'aide', ` ${date === '' ? 'sans date' : date}${isDraft ? ', brouillon' : ''}`),
    );
  });
  const file = element('input', '');
  file.type = 'file';
  file.accept = '.pdf,.docx,.odt,.html,.htm,.txt,.md';
  file.addEventListener('change', () => {
    const [one] = file.files ?? [];
    if (one) acts.file(one);
  });
  const label = element('label', 'depot', 'Importer un document : déposez-le, ou choisissez-le', file);
  return [
    label,
    element('ul', '', ...items),
    searchPanel(overview, acts.record),
    beginForm(overview, acts.begin),
  ];
}
