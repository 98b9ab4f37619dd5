/** A life of a desk: two documents in progress, an editor, a colleague, and Git. Each gesture is tried as its page would. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '#atelier/desk.ts';
import { kindOf, pathOf, recordOf } from '#atelier/files.ts';
import { propose } from '#atelier/git/propose.ts';
import { Refusal } from '#atelier/refusal.ts';
import { bodyOf, fieldsOf } from '#editing/file.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { prove } from './halls.ts';

export const GESTURES = [
  'type',
  'type',
  'title',
  'share',
  'theme',
  'draft',
  'publish',
  'publish',
  'publish',
  'everything',
  'undo',
  'redo',
  'rename',
  'withdraw',
  'propose',
  'colleague',
  'colleague',
  'reopen',
] as const;

export interface Gesture {
  kind: (typeof GESTURES)[number];
  one: number;
}

const from = <T>(list: readonly T[], one: number): T | undefined => list[one % list.length];

/** What a file says, but for what says that it is a draft. */
function readSaying(path: string, text: string): unknown {
  if (kindOf(recordOf(path)) === undefined) return text;
  const { status, ...fields } = fieldsOf(text, path.endsWith('.mdx'));
  const said = path.startsWith('events/') ? { ...fields, status } : fields;
  return [said, path.endsWith('.mdx') ? bodyOf(text) : ''];
}

/** By path, the last text and what it said: of all that is seen after each gesture, few have moved. */
const read = new Map<string, { text: string; saying: unknown }>();
function sayingOf(path: string, text: string): unknown {
  const known = read.get(path);
  if (known?.text === text) return known.saying;
  const saying = readSaying(path, text);
  read.set(path, { text, saying });
  return saying;
}

export class DeskLife {
  readonly folder: string;
  readonly content: string;
  readonly documents: readonly string[];
  readonly environment: Record<string, string>;
  desk: Desk;
  #count = 0;

  /** `folder`: as two documents in progress left it. */
  constructor(folder: string, documents: readonly string[]) {
    [this.folder, this.content, this.documents] = [folder, join(folder, 'content'), documents];
    this.environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
    };
    this.desk = new Desk(this.content);
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', env: this.environment }).trim();
  }

  /** Every file of the folder, as it is on disk. */
  disk(): Map<string, string> {
    const names = readdirSync(this.content, { recursive: true, encoding: 'utf8' });
    return new Map(
      names
        .filter((name) => /\.(?:yaml|mdx|txt)$/.test(name))
        .sort()
        .map((path) => [path, readFileSync(join(this.content, path), 'utf8')]),
    );
  }

  /** Every record as the editor sees it, waiting or written. */
  seen(): Map<string, unknown> {
    const { workspace } = this.desk;
    const paths = [...this.disk().keys()].filter((path) => /^[a-z]+\/[^/]+$/.test(path));
    const all = [...new Set([...paths, ...workspace.pending.keys()])].sort();
    return new Map(
      all.flatMap((path): [string, unknown][] => {
        const text = workspace.text(path);
        return text === undefined ? [] : [[path, sayingOf(path, text)]];
      }),
    );
  }

  refusals(): string[] {
    return judged(readAgain(this.content))
      .problems.filter(({ severity }) => severity === 'refuse')
      .map(({ path, field, message }) => `${path} ${field} ${message}`);
  }

  /** The records of one document alone, that are there to be changed. */
  #own(kind: string): string[] {
    return [...this.seen().keys()]
      .filter((path) => path.startsWith(`${kind}/`))
      .map(recordOf)
      .filter((record) => {
        const { communique } = this.desk.workspace.fields(record) ?? {};
        return this.documents.some((id) => id === communique);
      });
  }

  /** What the gesture did; `undefined` if it was none, or was refused. */
  async make({
    kind,
    one,
  }: Gesture): Promise<'done' | 'kept' | { published: readonly string[] } | undefined> {
    const { desk } = this;
    const document = from(this.documents, one) ?? '';
    const figure = from(this.#own('figures'), one);
    const word = `mot ${(this.#count += 1)}`;
    try {
      switch (kind) {
        case 'type':
          desk.apply({ record: `communiques/${document}`, at: 'summary', value: `Une annonce, ${word}.` });
          return 'done';
        case 'title':
          if (figure === undefined) return undefined;
          desk.apply({ record: figure, at: 'title', value: `Un compte, ${word}` });
          return 'done';
        case 'share':
          prove(desk, document, 'fonction', 'Jeanne Morel');
          return 'done';
        case 'theme':
          if (figure === undefined) return undefined;
          desk.apply(desk.begin('themes', `Un thème, ${word}`));
          desk.apply({
            record: figure,
            at: 'themes.0',
            value: { id: `un-theme-mot-${this.#count}`, editorial: 'La rédaction les rapproche.' },
          });
          return 'done';
        case 'rename':
          if (figure === undefined) return undefined;
          desk.life.rename(figure, `compte-${this.#count}`);
          return 'done';
        case 'withdraw':
          if (figure === undefined) return undefined;
          desk.apply({ record: figure, at: '', value: null });
          return 'done';
        case 'undo':
          desk.workspace.undo();
          return 'done';
        case 'redo':
          desk.workspace.redo();
          return 'done';
        case 'colleague':
          return this.#colleague(one, word);
        case 'reopen':
          this.desk = new Desk(this.content);
          return 'kept';
        case 'draft':
          desk.publishing.saveDraft();
          return 'kept';
        case 'everything':
          await desk.publishing.publish();
          return 'kept';
        case 'publish': {
          const { refusal, written } = await desk.publishing.publish(`communiques/${document}`);
          return refusal === undefined ? { published: written } : 'kept';
        }
        case 'propose':
          propose(this.content, { title: word, of: `communiques/${document}` }, this.environment);
          return 'kept';
      }
    } catch (error) {
      if (error instanceof Refusal) return 'kept';
      throw error;
    }
  }

  /** Somebody writes in a file while the desk is open. */
  #colleague(one: number, word: string): 'done' | undefined {
    const mine = [...this.desk.workspace.pending.keys(), 'site.yaml', ...this.#own('figures').map(pathOf)];
    const there = mine.filter((path) => path.endsWith('.yaml') && existsSync(join(this.content, path)));
    const path = from([...new Set(there)].sort(), one);
    if (path === undefined) return undefined;
    const place = join(this.content, path);
    writeFileSync(place, `# Relu : ${word}.\n${readFileSync(place, 'utf8')}`);
    this.desk.forget();
    return 'done';
  }
}
