/** The list of what is proposed: one key accepts, amends or refuses, and the next one comes. */
import { element } from '#client/elements.ts';
import { PROOFS, type DocumentView, type Proposal } from '../protocol.ts';
import { block, button } from './dom.ts';
import { isToldWithout, lastReason, leftAsideAs } from './left-aside.ts';
import { leftWords } from './left-words.ts';
import { threadNode } from './near-thread.ts';

export interface ProposalActs {
  accept: (proposal: Proposal) => void;
  amend: (proposal: Proposal) => void;
  refuse: (proposal: Proposal) => void;
  waive: (proposal: Proposal) => void;
  /** For the reason that was given last. */
  waiveAgain: (proposal: Proposal, why: string) => void;
  /** The sentence speaks again of a thread that exists. */
  same: (proposal: Proposal, thread: string) => void;
  show: (proposal: Proposal) => void;
}

const THREADS_SHOWN = 3;

function details(view: DocumentView, proposal: Proposal, acts: ProposalActs): HTMLElement {
  const again = againFor(view, proposal);
  const near = (proposal.near ?? []).slice(0, THREADS_SHOWN);
  return block(
    'detail',
    element('blockquote', '', proposal.words),
    ...(near.length === 0
      ? []
      : [
          element('p', 'aide', 'Fils les plus proches :'),
          block(
            'fils-voisins',
            ...near.map((one, rank) => threadNode(one, rank, () => acts.same(proposal, one.id))),
          ),
        ]),
    block(
      'gestes',
      // What is proposed to be left aside has one gesture, and its two other keys do the same.
      ...(leftAsideAs(proposal) === proposal.as
        ? []
        : [
            button(
              proposal.as === 'engagement' ? 'Nouvel engagement' : 'Accepter',
              () => acts.accept(proposal),
              'A',
            ),
            button('Modifier', () => acts.amend(proposal), 'M'),
          ]),
      ...(leftAsideAs(proposal) !== undefined
        ? [button('Laisser de côté', () => acts.waive(proposal), 'L')]
        : []),
      ...(again === undefined
        ? []
        : [button(`Même raison : « ${again} »`, () => acts.waiveAgain(proposal, again), 'Maj+L')]),
      button('Refuser', () => acts.refuse(proposal), 'R'),
    ),
  );
}

/** The reason that holds again; none where no reason is asked for. */
const againFor = (view: DocumentView, proposal: Proposal): string | undefined =>
  isToldWithout(view, proposal) ? undefined : lastReason(view.reasons, proposal);

/** What a key does to the proposal that has the focus. */
function keyed(
  { key: pressed, shiftKey }: KeyboardEvent,
  proposal: Proposal,
  acts: ProposalActs,
  again: string | undefined,
): boolean {
  const key = pressed.toLowerCase();
  const near = proposal.near?.[Number(key) - 1];
  if (near !== undefined) acts.same(proposal, near.id);
  else if (key === 'a') acts.accept(proposal);
  else if (key === 'm') acts.amend(proposal);
  else if (key === 'r') acts.refuse(proposal);
  else if (key === 'l' && shiftKey && again !== undefined) acts.waiveAgain(proposal, again);
  else if (key === 'l' && leftAsideAs(proposal) !== undefined) acts.waive(proposal);
  else return false;
  return true;
}

/** `current`: the key of the proposal that is open. */
export function proposalList(
  view: DocumentView,
  current: string | undefined,
  given: ProposalActs,
): HTMLElement {
  const { proposals } = view;
  const acts: ProposalActs = {
    ...given,
    waive: (one) => (isToldWithout(view, one) ? given.refuse(one) : given.waive(one)),
  };
  if (proposals.length === 0)
    return element(
      'p',
      '',
      `Rien n’est proposé : chaque nombre et chaque phrase a sa réponse. ${leftWords(view)}`,
    );
  const open = proposals.find(({ key }) => key === current) ?? proposals[0];
  const list = element('ol', 'propositions');
  for (const proposal of proposals) {
    const isOpen = proposal === open;
    const head = button(`${PROOFS[proposal.as]} : ${proposal.gist}`, () => acts.show(proposal));
    head.dataset['key'] = proposal.key;
    head.setAttribute('aria-expanded', String(isOpen));
    list.append(
      element('li', isOpen ? 'ouverte' : '', head, ...(isOpen ? [details(view, proposal, acts)] : [])),
    );
  }
  list.addEventListener('keydown', (event) => {
    // The proposal that has the focus is the one that is answered, whichever shows its details.
    const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
    const answered = proposals.find(({ key }) => key === focused) ?? open;
    if (answered === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = proposals.indexOf(answered);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step === 0 ? undefined : proposals[at + step];
    if (next !== undefined) acts.show(next);
    // A key held down answers one proposal, and not those that come after it.
    else if (event.repeat || !keyed(event, answered, acts, againFor(view, answered))) return;
    event.preventDefault();
  });
  return list;
}

/** The keys of the other proposals, the one after `key` first: an answer may take others with it. `undefined` where it is not. */
export function keysNear(proposals: readonly Proposal[], key: string | undefined): string[] | undefined {
  const keys = proposals.map((one) => one.key);
  const at = key === undefined ? -1 : keys.indexOf(key);
  return at === -1 ? undefined : [...keys.slice(at + 1), ...keys.slice(0, at).reverse()];
}
