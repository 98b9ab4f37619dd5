/** What each address of the workshop does: thin over the desk. */
// cspell:ignore retablir
import { propose } from '../git/propose.ts';
import { gitView } from '../git/view.ts';
import { erase, takeBack } from '../attached/attaching.ts';
import { withFrom } from '../rebased.ts';
import { ASKED, CHANGE, read, rootOf } from './asked.ts';
import type { Room } from './room.ts';

const DONE = { done: true };

/** By method and path; what is sent is JSON. */
export function answersOf({
  desk,
  environment,
  folder,
}: Room): Readonly<Record<string, (sent: unknown, query: URLSearchParams) => unknown>> {
  return {
    'GET api/apercu': () => ({ ...desk.overview(), folder }),
    'GET api/document': async (_sent, query) => {
      const id = query.get('id') ?? '';
      await desk.readAgain(id);
      return desk.document(id);
    },
    'GET api/fiche': (_sent, query) => desk.record(query.get('fiche') ?? ''),
    'GET api/brut': (_sent, query) => desk.comparison(query.get('id') ?? ''),
    'GET api/git': (_sent, query) => {
      const { view, stays } = gitView(
        desk.workspace.files.root,
        environment,
        query.get('fiche') ?? undefined,
      );
      return { ...view, stays: desk.publishing.lines(stays) };
    },
    'POST api/reprendre': (sent) => {
      const { id, as, file } = read(ASKED.takenBack, sent);
      return withFrom(desk.workspace, takeBack(desk.workspace, desk.waitingFiles, { id, as, name: file }));
    },
    'POST api/effacer': (sent) => {
      erase(desk.workspace, desk.waitingFiles, read(ASKED.givenUp, sent).file);
      return DONE;
    },
    'POST api/lire': (sent) => desk.suggest(read(ASKED.suggest, sent)),
    'POST api/commencer': (sent) => {
      const { kind, name } = read(ASKED.begin, sent);
      return desk.begin(kind, name);
    },
    'POST api/essayer': (sent) => desk.attempt(changeIn(sent)),
    'POST api/changer': (sent) => {
      desk.apply(changeIn(sent));
      return DONE;
    },
    'POST api/signaler': (sent) => {
      const { id, chosen, note } = read(ASKED.signal, sent);
      desk.signal(id, chosen, note);
      return DONE;
    },
    'POST api/transcrire': (sent) => {
      const { id, chosen, to, why } = read(ASKED.correct, sent);
      desk.life.correct(id, chosen, to, why);
      return DONE;
    },
    'POST api/renommer': (sent) => {
      const { record, id } = read(ASKED.rename, sent);
      return { record: desk.life.rename(record, id) };
    },
    'POST api/fusionner': (sent) => {
      const { record, into } = read(ASKED.merge, sent);
      desk.life.merge(record, into);
      return { record: into };
    },
    'POST api/declarer': (sent) => {
      desk.life.declare(read(ASKED.declare, sent));
      return DONE;
    },
    'POST api/refuser': (sent) => {
      desk.refuse(read(ASKED.refuse, sent).key);
      return DONE;
    },
    'POST api/annuler': () => {
      desk.workspace.undo();
      return DONE;
    },
    'POST api/retablir': () => {
      desk.workspace.redo();
      return DONE;
    },
    'POST api/abandonner': (sent) => {
      desk.abandon(read(ASKED.record, sent).record);
      return DONE;
    },
    'POST api/brouillon': () => desk.publishing.saveDraft(),
    'POST api/publier': (sent) => desk.publishing.publish(rootOf(read(ASKED.publish, sent))),
    'POST api/proposer': (sent) => {
      const { title, ...set } = read(ASKED.propose, sent);
      return propose(desk.workspace.files.root, { title, of: rootOf(set) }, environment);
    },
  };
}

const changeIn = (sent: unknown) => {
  const { record, at, value, from, isNew } = read(CHANGE, sent);
  return { record, at, value, from, isNew };
};
