/** The workshop's desk: one editor, one content folder. Every gesture of the page is one of its methods. */
import { join, dirname } from 'node:path';
import type { Content } from '#entries/content.ts';
import type { Kind } from '#kinds/registry.ts';
import { textsOf } from './attached/attaching.ts';
import { givenUpLines } from './attached/lines.ts';
import { WaitingFiles } from './attached/waiting.ts';
import { apply, attempt } from './changing.ts';
import { ContentFiles, pathOf } from './files.ts';
import { overviewOf, titlesIn } from './forms.ts';
import { comparisonOf } from './comparison.ts';
import { importInto } from './importing.ts';
import { Judge, type Judged } from './judged.ts';
import type { Comparison, Imported } from './outcomes.ts';
import type { Change, DocumentView, ProofName, Stretch, Suggestion, Trial } from './protocol.ts';
import { beginning } from './proofs/beginning.ts';
import { suggest } from './proofs/index.ts';
import { readingOf } from './proofs/reading.ts';
import { withFrom } from './rebased.ts';
import { Refusal } from './refusal.ts';
import { Publishing } from './publishing/publishing.ts';
import { signalled } from './text/sic.ts';
import { Life } from './life/life.ts';
import type { TitleOf } from './said/record.ts';
import { Session } from './session.ts';
import { Shared } from './shared.ts';
import { recordView, type RecordView } from './record-view.ts';
import { documentView } from './view.ts';
import { Workspace } from './workspace.ts';

export class Desk {
  readonly workspace: Workspace;
  readonly waitingFiles: WaitingFiles;
  readonly life: Life;
  readonly publishing: Publishing;
  readonly #session: Session;
  readonly #shared: Shared;
  readonly #judge: Judge;
  #judged: { of: unknown; judged: Judged } | undefined;

  /** `root`: the content folder; what waits is kept in `brouillons/` beside it. */
  constructor(root: string) {
    const [beside, files] = [join(dirname(root), 'brouillons'), new ContentFiles(root)];
    this.#session = new Session(join(beside, 'atelier.json'));
    this.waitingFiles = new WaitingFiles(join(beside, 'pieces'), files);
    const { pending, refused } = this.#session;
    this.workspace = new Workspace(files, { pending, refused }, (waiting) => this.#shared.keep(waiting));
    this.#shared = new Shared(this.#session, (waiting) => this.workspace.adopt(waiting));
    this.#judge = new Judge(this.workspace, this.waitingFiles);
    this.publishing = new Publishing(this.workspace, this.waitingFiles, this.#judge, () => this.#read());
    this.life = new Life(this.workspace, {
      waiting: () => this.#read(),
      written: () => this.#judge.onDisk(),
    });
  }

  forget(): void {
    this.#judged = undefined;
    this.life.forget();
  }

  #read(): Content {
    const { content } = this.#now();
    if (content === undefined)
      throw new Refusal('les réglages du site ne se lisent pas : demandez à qui tient le site');
    return content;
  }

  #now(): Judged {
    const { pending } = this.workspace;
    if (this.#judged?.of !== pending) this.#judged = { of: pending, judged: this.#judge.judge() };
    return this.#judged.judged;
  }

  get #unsaved(): string[] {
    return [...this.workspace.pending.keys()].map((path) => path.replace(/\.[a-z]+$/, ''));
  }

  titleOf = (): TitleOf => titlesIn(() => this.#now().content);

  overview(): ReturnType<typeof overviewOf> {
    this.#shared.takeUp();
    return overviewOf(this.#now().content, this.#unsaved);
  }

  /** Reads again the files received of a document, so that what they refuse is said of it. */
  async readAgain(id: string): Promise<void> {
    const { pending } = this.workspace;
    this.#judged = { of: pending, judged: await this.#judge.judgeWhole(pending, id) };
  }

  document(id: string): DocumentView {
    this.#shared.takeUp();
    return documentView(this.#now(), id, {
      refused: this.workspace.refused,
      elsewhere: this.publishing.elsewhere(`communiques/${id}`),
      givenUp: givenUpLines(this.waitingFiles.unnamed(textsOf(this.workspace))),
      unsaved: this.#unsaved,
      canUndo: this.workspace.canUndo,
      canRedo: this.workspace.canRedo,
      undeclared: this.life.undeclared(),
    });
  }

  record(record: string): RecordView {
    return recordView(this.workspace, this.#now(), record);
  }

  suggest(asked: { id: string; as: ProofName; chosen: Stretch; target?: string | undefined }): Suggestion {
    return withFrom(this.workspace, suggest(this.#read(), asked));
  }

  /** A record that begins by its name. */
  begin(kind: Kind, name: string): Suggestion {
    return beginning(this.#read(), kind, name);
  }

  /** What the check would say of a change; nothing changes. */
  async attempt(change: Change): Promise<Trial> {
    return attempt(this.workspace, this.#judge, this.#now().content, change);
  }

  apply(change: Change): void {
    apply(this.workspace, { now: () => this.#now(), content: () => this.#read() }, change);
  }

  async import(name: string, bytes: Uint8Array): Promise<Imported> {
    return importInto(this, this.#read(), name, bytes);
  }

  /** The raw text of a document, its published text, and the edits that lead from one to the other. */
  comparison(id: string): Comparison {
    return comparisonOf(this.workspace, id);
  }

  /** Signals a mistake of the document, which stays. */
  signal(id: string, chosen: Stretch, note: string): void {
    this.workspace.take(signalled(this.workspace, id, readingOf(this.#read(), id, chosen), note));
  }

  refuse(key: string): void {
    this.workspace.refuse(key);
  }

  /** Takes back what was changed in one record. */
  abandon(record: string): void {
    this.workspace.forget(pathOf(record));
  }
}
