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
  screen: () => Pick<Screen, 'form' | 'say'>;
}

export function goingActs({ record, act, refresh, openRecord, screen }: Open): GoingActs {
  const saved = async (asked: () => Promise<Saved>): Promise<void> => {
    await screen().form.keep();
    const said = await asked();
    await refresh();
    screen().form.open(savedPanel(said, openRecord, acts));
    screen().say(said.refusal ?? `Écrit : ${said.written.length}`, said.refusal !== undefined);
  };
  const acts: GoingActs = {
    draft: () => act(() => saved(() => tell<Saved>('brouillon'))),
    publish: (what) => {
      const isEverything = what === 'everything';
      const root = what === undefined || isEverything ? record() : what.record;
      act(() => saved(() => tell<Saved>('publier', { record: root, isEverything })));
    },
    propose: (title, isEverything) =>
      act(async () => {
        const sent = { title, record: record(), isEverything };
        screen().form.open(proposedPanel(await tell<Proposed>('proposer', sent)));
      }),
  };
  return acts;
}
