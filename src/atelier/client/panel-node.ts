/** What each panel shows, asked of the server where it is not in the view. */
import type { Comparison, GitView } from '../outcomes.ts';
import type { DocumentView, Overview } from '../protocol.ts';
import { ask } from './api.ts';
import type { AttachedPlace } from './attached-place.ts';
import { declarePanel, type Declared } from './declaring.ts';
import type { PanelName } from './frame.ts';
import type { GoingActs } from './going.ts';
import { comparisonPanel } from './outcomes.ts';
import { messagesPanel, recordsPanel } from './panels.ts';
import { gitPanel } from './proposing.ts';

export interface PanelActs {
  proposals: (view: DocumentView) => HTMLElement;
  open: (record: string) => void;
  /** Takes back what was changed in a record and is not written. */
  abandon: (record: string) => void;
  attached: AttachedPlace;
  declare: (said: Declared) => void;
  going: GoingActs;
}

export async function panelNode(
  name: PanelName,
  view: DocumentView,
  acts: PanelActs,
  overview: Overview | undefined,
): Promise<HTMLElement> {
  switch (name) {
    case 'propositions':
      return acts.proposals(view);
    case 'fiches':
      return recordsPanel(view, overview, acts);
    case 'pieces':
      // A file that was given since the document was read is shown too.
      return acts.attached.panel(await ask<DocumentView>('document', { id: view.id }));
    case 'messages':
      return messagesPanel(view.problems, acts.open);
    case 'declarer':
      return declarePanel(view.undeclared, acts.declare);
    case 'brut':
      return comparisonPanel(await ask<Comparison>('brut', { id: view.id }));
    case 'git':
      return gitPanel(await ask<GitView>('git', { fiche: `communiques/${view.id}` }), view.title, acts.going);
  }
}
