/** A record, or one item of it, to be filled: the check speaks beside each field while one writes. */
import { element } from '#client/elements.ts';
import type { Change, ShownProblem, Suggestion, Trial } from '../protocol.ts';
import { tell } from './api.ts';
import { announce, block, button, freshId } from './dom.ts';
import type { Choices } from './fields/field.ts';
import { fieldFor } from './fields/index.ts';
import { newName } from './new-name.ts';
import type { Schema } from './schema.ts';

const PAUSE = 350;

export interface FormActs {
  /** The change is made. */
  done: (change: Change) => void;
  /** Something was written, and is not kept yet. */
  typed: (change: Change, isNamed: boolean) => void;
  close: () => void;
  failed: (error: unknown) => void;
}

/** What is said of the text of a communiqué stands in its text, and not in the form of its header. */
const isHeader = (record: string): boolean => record.startsWith('communiques/');

/** Puts each message beside its field, or the nearest one that encloses it. */
export function showProblems(form: HTMLElement, at: string, problems: readonly ShownProblem[]): void {
  for (const old of form.querySelectorAll('.message')) old.remove();
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
  const here = problems.filter(({ field, record }) =>
    at === '' ? field !== '' || !isHeader(record) : field === at || field.startsWith(`${at}.`),
  );
  for (const { field, message, remedy, severity } of here) {
    const said = element('p', `message ${severity}`, remedy === '' ? message : `${message} → ${remedy}`);
    said.id = freshId('message');
    let path = field;
    let place: HTMLElement | null = null;
    while (path !== '' && place === null) {
      place = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
      path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
    }
    (place ?? form.querySelector<HTMLElement>('.champs-du-formulaire') ?? form).append(said);
    for (let around = place?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    const control = place?.querySelector(':scope > input, :scope > select, :scope > textarea');
    if (control === null || control === undefined || severity !== 'refuse') continue;
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', said.id);
  }
}

/** How to keep what a form holds; the forms that are open, and no other, are known. */
const keepers = new WeakMap<Element, () => Promise<void>>();

/** Keeps what is written in a form, as « Garder » does. @throws what refuses it */
export const keepWritten = (form: Element | null): Promise<void> =>
  (form === null ? undefined : keepers.get(form))?.() ?? Promise.resolve();

export function formFor(
  { record, at, value, title, from, isNew = false, isNamed = false }: Suggestion & { isNamed?: boolean },
  schema: Schema,
  given: Choices,
  acts: FormActs,
  problems: readonly ShownProblem[] = [],
): HTMLElement {
  const field = fieldFor(at, schema, value, '', given);
  const name = isNew ? newName(record, isNamed) : undefined;
  const change = (): Change => ({ record: name?.record() ?? record, at, value: field.read(), from, isNew });
  const save = element('button', 'geste principal', 'Garder');
  save.type = 'submit';
  const heading = element('h2', '', title);
  heading.tabIndex = -1;
  const form = element(
    'form',
    'formulaire-de-fiche',
    heading,
    element('p', 'aide', given.calledOf(record)),
    block('champs-du-formulaire', ...(name === undefined ? [] : [name.node]), field.node),
    block('gestes', save, button('Fermer', acts.close)),
  );
  form.noValidate = true;
  let waiting = 0;
  let rank = 0;
  const attempt = async (): Promise<void> => {
    const mine = (rank += 1);
    try {
      const { problems: found, name: proposed } = await tell<Trial>('essayer', change());
      if (mine !== rank) return;
      name?.propose(proposed);
      showProblems(form, at, found);
    } catch (error) {
      acts.failed(error);
    }
  };
  form.addEventListener('input', () => {
    acts.typed(change(), name?.isFollowing() === false);
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void attempt(), PAUSE);
  });
  const send = async (): Promise<void> => {
    window.clearTimeout(waiting);
    rank += 1;
    const focused = document.activeElement;
    // What would be typed before the answer would be neither kept nor held.
    form.inert = true;
    try {
      // Whoever writes faster than the check has the name of their last words.
      if (name?.isFollowing() === true) await attempt();
      await tell('changer', change());
    } catch (error) {
      form.inert = false;
      if (focused instanceof HTMLElement && form.contains(focused)) focused.focus();
      throw error;
    }
  };
  let sent: Promise<void> | undefined;
  /** Asked again before the answer, it is kept once. */
  const keep = (): Promise<void> => (sent ??= send().finally(() => (sent = undefined)));
  keepers.set(form, keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep().then(() => acts.done(change()), acts.failed);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') acts.close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  showProblems(form, at, problems);
  if (problems.length > 0)
    announce(problems.length > 1 ? `${problems.length} messages du contrôle` : 'un message du contrôle');
  return form;
}
