/** Asks for what goes, and shows what comes of it. */
import type { Proposed, Saved } from '../outcomes.ts';
import { tell } from './api.ts';
import type { GoingActs } from './going.ts';
import { savedPanel } from './outcomes.ts';
import { proposedPanel } from './proposing.ts';
import type { Screen } from './screen.ts';

/** What is open, and how it is shown. */
export interface Open {
  /** The document. */
  record: () => string;
  act: (act: () => Promise<unknown>) => void;
  /** Reads it again. */
  refresh: () => Promise<void>;
  openRecord: (record: string) => void;
  /** « Proposer », with what has changed. */
  showChanges: () => void;
  screen: () => Pick<Screen, 'form' | 'say'>;
}

export function goingActs({ record, act, refresh, openRecord, showChanges, screen }: Open): GoingActs {
  const saved = async (asked: () => Promise<Saved>): Promise<void> => {
    await screen().form.keep();
    const said = await asked();
    await refresh();
    screen().form.open(savedPanel(said, openRecord, acts));
    // What waits while the rest is written is no refusal.
    const isRefused = said.refusal !== undefined && said.written.length === 0;
    const written = isRefused ? [] : [`Écrit : ${said.written.length}`];
    screen().say([...written, ...(said.refusal === undefined ? [] : [said.refusal])].join(' ; '), isRefused);
  };
  const acts: GoingActs = {
    showChanges,
    draft: () => act(() => saved(() => tell<Saved>('brouillon'))),
    publish: (what) => {
      const isEverything = what === 'everything';
      const root = what === undefined || isEverything ? record() : what.record;
      act(() => saved(() => tell<Saved>('publier', { record: root, isEverything })));
    },
    propose: (title, isEverything) =>
      act(async () => {
        const sent = { title, record: record(), isEverything };
        const proposed = await tell<Proposed>('proposer', sent);
        screen().form.open(proposedPanel(proposed));
        screen().say(proposed.said[0] ?? '');
      }),
  };
  return acts;
}
