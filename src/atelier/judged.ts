/** What an editor has changed → what the check says of it, as a draft and as if it were published. */
import { bytesOf } from '#editing/file.ts';
import type { Unsaved } from '#entries/content-folder.ts';
import { allEntries, type Content } from '#entries/content.ts';
import { isStoodIn } from '#entries/draft.ts';
import type { Problem } from '#entries/problem.ts';
import { compareProblems } from '#entries/problem.ts';
import { keyOf, previewOf } from '#graph/held.ts';
import { readContent } from '#entries/folder.ts';
import { checkContent, judged } from '#graph/asked/judge.ts';
import { quotationsOf } from '#graph/quoting/quotations.ts';
import { ReceivedFiles } from './attached/received.ts';
import type { WaitingFiles } from './attached/waiting.ts';
import { pathOf, recordOf } from './files.ts';
import { memoryOf, type Memory } from './judge-memory.ts';
import { JudgedOnce } from './judged-once.ts';
import type { Pending, PendingFiles, PendingTexts } from './pending.ts';
import { asDraft, asPublished } from './status.ts';
import type { Workspace } from './workspace.ts';

export interface Judged {
  /** With drafts, as far as they go. */
  content: Content | undefined;
  /** What the check says of the folder as it would be published, and of what lacks too much to be read so. */
  problems: Problem[];
}

export class Judge {
  readonly #workspace: Workspace;
  readonly #waitingFiles: WaitingFiles;
  readonly #received: ReceivedFiles;
  readonly #drafts = memoryOf();
  // Most files are read the same, whether as drafts or as published.
  readonly #published = memoryOf(this.#drafts);
  readonly #once: JudgedOnce<Judged>;

  constructor(workspace: Workspace, waitingFiles: WaitingFiles) {
    this.#workspace = workspace;
    this.#waitingFiles = waitingFiles;
    this.#received = new ReceivedFiles(waitingFiles);
    this.#once = new JudgedOnce(workspace.files.root);
  }

  /** The folder as it is on disk. */
  onDisk(): Content | undefined {
    return judged(readContent(this.#workspace.files.root, 'content', this.#drafts.cache)).content;
  }

  /** Judges once the files received are read again. `id`: those of one document alone. */
  async judgeWhole(pending?: PendingFiles, id?: string): Promise<Judged> {
    const judged = this.judge(pending);
    if (!(await this.#received.read(judged.content, id))) return judged;
    this.#once.forget();
    return this.judge(pending);
  }

  /** `pending`: what would be; what is, if nothing is said. Of the files received, what was read of them is said. */
  judge(pending: PendingFiles = this.#workspace.pending): Judged {
    return this.#once.of(pending, () => this.#judge(pending));
  }

  #judge(pending: PendingFiles): Judged {
    const asDrafts = new Map([...pending].map(([path, one]) => [path, this.#draft(path, one)]));
    const drafts = this.#read(this.#drafts, asDrafts);
    const { content, problems } = drafts;
    const published = new Map<string, string | undefined>();
    const held = Object.values(content?.entries ?? {})
      .flat()
      .filter(({ draft }) => draft !== undefined);
    const paths = new Set([...pending.keys(), ...held.map(({ kind, id }) => pathOf(`${kind}/${id}`))]);
    for (const path of paths) {
      const text = pending.has(path) ? pending.get(path)?.text : this.#workspace.text(path);
      published.set(path, asPublished(path, text));
    }
    if (paths.size === 0) return { content, problems };
    const whole = this.#read(this.#published, published);
    // A draft is only warned of what its publication would be refused for.
    const received = this.#received.problems(content).map((one): Problem => ({ ...one, severity: 'refuse' }));
    const isUnread = [...paths].some((path) => whole.content?.unread?.has(recordOf(path)));
    const said = [
      ...whole.problems,
      ...received,
      ...(isUnread && content ? rulesOn(content, new Set([...paths].map((path) => `content/${path}`))) : []),
    ];
    return { content, problems: once(said).sort(compareProblems) };
  }

  /**
   * What would refuse to publish these texts, while all else stays as it is on disk: what they say, and what they make
   * wrong elsewhere. Reads again the files received of their documents.
   */
  async refusals(texts: PendingTexts): Promise<Problem[]> {
    // What lacks too much to be read as published is read as a draft, for its files.
    const drafts = new Map([...texts].map(([path, text]) => [path, asDraft(path, text)]));
    const { content } = this.#read(this.#drafts, drafts);
    const documents = [...texts.keys()].map(recordOf).filter((one) => one.startsWith('communiques/'));
    for (const document of documents) await this.#received.read(content, document.split('/')[1]);
    const received = this.#received.problems(content).map((one): Problem => ({ ...one, severity: 'refuse' }));
    const { problems } = this.#read(this.#published, texts);
    const isOf = ({ path }: Problem) => texts.has(path.replace(/^content\//, ''));
    const before = new Set(this.#read(this.#drafts, new Map()).problems.filter(isRefusal).map(sayingOf));
    return once([...problems, ...received.filter(isOf)])
      .filter((one) => isRefusal(one) && (isOf(one) || !before.has(sayingOf(one))))
      .sort(compareProblems);
  }

  /** What the folder says with these texts in the place of those on disk. */
  #read({ cache, found }: Memory, texts: PendingTexts) {
    const { root } = this.#workspace.files;
    const read = readContent(root, 'content', cache, this.#unsaved(texts));
    const { content, problems } = judged(read, undefined, found);
    return { content, problems: [...problems, ...this.#received.problems(content)] };
  }

  /** With the files that these texts attach. */
  #unsaved(texts: PendingTexts): Unsaved {
    const written = [...texts].map(
      ([path, text]) => [path, text === undefined ? text : bytesOf(text)] as const,
    );
    return new Map([
      ...this.#waitingFiles.named(texts).map(({ path, bytes }) => [path, bytes] as const),
      ...written,
    ]);
  }

  /** A new file is a draft until it is published; one that is published stays so. */
  #draft(path: string, { text, base, movedFrom }: Pending): string | undefined {
    return base !== undefined || movedFrom !== undefined ? text : asDraft(path, text);
  }
}

/** What the rules say of what is not published yet, while what it speaks of lacks too much to be read as published. */
function rulesOn(content: Content, paths: ReadonlySet<string>): Problem[] {
  const byPath = new Map(allEntries(content).map((entry) => [entry.path, entry]));
  // That what lacks too much is not there to be read has been said once.
  const gaps = allEntries(content).filter(({ draft }) => draft === 'gaps');
  const unread = new Set([...(content.unread ?? []), ...gaps.map(keyOf)]);
  const found = [...checkContent({ ...previewOf(content), unread }), ...quotationsOf(content).problems];
  return found.filter(({ path, field }) => {
    const entry = byPath.get(path);
    return paths.has(path) && (entry === undefined || !isStoodIn(entry, field));
  });
}

const isRefusal = ({ severity }: Problem): boolean => severity === 'refuse';
const sayingOf = ({ path, field, message }: Problem): string => `${path} ${field} ${message}`;
/** What is said several times is said once, as it weighs most. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map([...problems].reverse().map((one) => [sayingOf(one), one])).values(),
];
