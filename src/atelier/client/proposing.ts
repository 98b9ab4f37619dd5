/** « Proposer »: what goes with the document that is open, what stays, and what came of it. */
import { element, linkTo } from '#client/elements.ts';
import type { GitView, Proposed } from '../outcomes.ts';
import { block, freshId, labelled } from './dom.ts';
import { stayingList, type GoingActs } from './going.ts';
import { differences, result } from './outcomes.ts';

/** Of what a proposal is called: a line of a history. */
const LONGEST = 100;

/** « Proposer aussi ce qui reste »: unticked until it is asked for. */
function alsoRest(): { box: HTMLInputElement; node: HTMLElement } {
  const box = element('input', '');
  box.type = 'checkbox';
  box.id = freshId('champ');
  const label = element('label', '', 'Proposer aussi ce qui reste');
  label.htmlFor = box.id;
  return { box, node: block('case', box, label) };
}

/** `called`: the title of the document, by which what is proposed is known unless an editor says more. */
export function gitPanel(git: GitView, called: string, { propose }: GoingActs): HTMLElement {
  if (!git.isRepository)
    return element('p', '', 'Ce dossier n’est pas suivi par Git : demandez à qui tient le dépôt.');
  if (git.files.length === 0 && git.stays.length === 0)
    return element('p', '', 'Rien n’a changé dans le contenu depuis la dernière version.');
  const title = element('input', '');
  title.value = called.length <= LONGEST ? called : `${called.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
  const go = element('button', 'geste principal', 'Proposer');
  go.type = 'submit';
  const rest = alsoRest();
  const form = element(
    'form',
    'proposer',
    ...(git.stays.length === 0
      ? []
      : [element('h3', '', `Ce qui reste ici (${git.stays.length})`), stayingList(git.stays), rest.node]),
    labelled(title, 'Ce que vous proposez, en quelques mots'),
    go,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    propose(title.value, rest.box.checked);
  });
  return block(
    'git',
    element(
      'p',
      'aide',
      git.files.length === 0
        ? 'Rien de ce communiqué n’a changé depuis la dernière version.'
        : 'Ce communiqué, et ce dont il a besoin :',
    ),
    element('ul', 'changes', ...git.files.map(({ path, what }) => element('li', '', `${what} : ${path}`))),
    ...git.diff.map(({ path, parts }) =>
      element('details', 'mots', element('summary', '', `Mots changés : ${path}`), differences(parts)),
    ),
    form,
  );
}

export const proposedPanel = ({ said, address }: Proposed): HTMLElement =>
  result(
    'Proposition',
    'propose',
    ...said.map((one) => element('p', '', `${one.charAt(0).toUpperCase()}${one.slice(1)}.`)),
    ...(address === undefined ? [] : [element('p', '', linkTo(address, 'Ouvrir la demande de fusion'))]),
  );
