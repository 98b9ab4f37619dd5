/** A content folder in memory: a test changes one thing, in milliseconds, and reads what the code of the site says. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { decode, readEntry, type ReadEntry } from '#entries/read.ts';
import { digestOf } from '#entries/content-folder.ts';
import { entriesByKind, type AttachedFile, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import { readSearchContract, readSite } from '#entries/root-file.ts';
import { judge } from '#graph/judge.ts';
import { RULES } from '#graph/rules/index.ts';
import { plainLine } from './plain-line.ts';
import { withChains } from './written-chains.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A world as it was first written, and what has been read of it. */
interface Origin {
  /** Are its texts as received, each with a raw file that it was written without? */
  hasChains: boolean;
  files: Readonly<Record<string, string>>;
  read: Map<string, ReadEntry>;
}

/** Reads a file; once, if it is still as it was first written: what a test changes is read each time. */
function readIn<K extends Kind>({ files, read }: Origin, kind: K, path: string, text: string): ReadEntry<K> {
  const id = path.slice(kind.length + 1, -`.${namesOf(kind).extension}`.length);
  const known = files[path] === text ? read.get(path) : undefined;
  const now = known ?? readEntry<Kind>(kind, id, `content/${path}`, bytes(text));
  if (files[path] === text) read.set(path, now);
  return now as ReadEntry<K>;
}

/** Every change gives another world. */
export class WrittenWorld {
  readonly #files: Readonly<Record<string, string>>;
  readonly #unread: readonly string[];
  readonly #origin: Origin;

  /** `files` by path from the folder; `unread`, what is there but cannot be read (see `Content.unread`). */
  constructor(
    files: Readonly<Record<string, string>>,
    unread: readonly string[] = [],
    origin: Origin = { files, read: new Map(), hasChains: true },
  ) {
    this.#files = files;
    this.#unread = unread;
    this.#origin = origin;
  }

  /** As it is written, and nothing more: what is published is no file that a test makes up. */
  bare(): WrittenWorld {
    return new WrittenWorld(this.#files, this.#unread, { ...this.#origin, hasChains: false });
  }

  /** Its files, by path from the folder. */
  get files(): Readonly<Record<string, string>> {
    return this.#files;
  }

  /** The words of a file. @throws if there is none. */
  text(path: string): string {
    const text = this.#files[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  }

  /** With words that stand once in a file changed to others. @throws if they do not, or stand several times. */
  edit(path: string, from: string, to: string): WrittenWorld {
    const found = this.text(path).split(from).length - 1;
    if (found !== 1) throw new Error(`« ${from} » stands ${found} times in ${path}`);
    return this.write(
      path,
      this.text(path).replace(from, () => to),
    );
  }

  /** With text at the end of a file. */
  append(path: string, text: string): WrittenWorld {
    return this.write(path, this.text(path) + text);
  }

  /** With a file, whatever it held. */
  write(path: string, text: string): WrittenWorld {
    return new WrittenWorld({ ...this.#files, [path]: text }, this.#unread, this.#origin);
  }

  /** Without a file. @throws if there is none. */
  remove(path: string): WrittenWorld {
    this.text(path);
    const kept = Object.entries(this.#files).filter(([one]) => one !== path);
    return new WrittenWorld(Object.fromEntries(kept), this.#unread, this.#origin);
  }

  /** Without a file that is there all the same, as when its bytes cannot be read. */
  spoil(path: string): WrittenWorld {
    const [kind = '', name = ''] = path.split('/');
    const id = kind === 'sources' || kind === 'attachments' ? name : name.replace(/\.\w+$/, '');
    return new WrittenWorld(this.remove(path).#files, [...this.#unread, `${kind}/${id}`], this.#origin);
  }

  /** What could be read, and what is wrong with the rest. @throws without a `site.yaml` that can be read. */
  read(): { content: Content; problems: Problem[] } {
    const problems: Problem[] = [];
    const files = this.#origin.hasChains ? withChains(this.#files, this.#origin.files) : this.#files;
    const unread = new Set(this.#unread);
    const words: string[] = [];
    const of = <K extends Kind>(kind: K): Entry<K>[] =>
      Object.entries(files)
        .filter(([path]) => path.startsWith(`${kind}/`))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([path, text]) => {
          const { entry, problems: found } = readIn(this.#origin, kind, path, text);
          problems.push(...found);
          if (entry === undefined) {
            unread.add(path.replace(/\.\w+$/, ''));
            words.push(text.replace(/\s+/g, ' '));
          }
          return entry ?? [];
        });
    const { site, problems: wrong } = readSite('content/site.yaml', bytes(this.text('site.yaml')));
    if (site === undefined) throw new Error(wrong.map(plainLine).join('\n'));
    const contract = this.#files['search-contract.yaml'];
    const promised =
      contract === undefined
        ? undefined
        : readSearchContract('content/search-contract.yaml', bytes(contract));
    problems.push(...(promised?.problems ?? []));
    const entries = entriesByKind(of);
    const raw = Object.entries(files).filter(([path]) => path.startsWith('sources/'));
    const sources = new Map(
      raw.map(([path, text]) => [
        path.slice('sources/'.length),
        { text: decode(bytes(text)).text, sha256: digestOf(bytes(text)) },
      ]),
    );
    const attached = new Map(
      Object.entries(this.#files)
        .filter(([path]) => path.startsWith('attachments/'))
        .map(([path, text]): [string, AttachedFile] => [
          path.slice('attachments/'.length),
          { sha256: digestOf(bytes(text)), size: bytes(text).length, text },
        ]),
    );
    const ledger = new Map(
      Object.entries(this.#files)
        .filter(([path]) => path.startsWith('ledger/'))
        .map(([path, text]) => [path.slice('ledger/'.length), text]),
    );
    // Nobody knows what a file that is there and not read would say.
    const unreadWords = this.#unread.length > 0 ? {} : { unreadWords: words };
    const content = {
      site,
      entries,
      sources,
      attached,
      ledger,
      searchContract: promised?.file,
      unread,
      ...unreadWords,
    };
    return { content, problems };
  }

  /** Everything that is wrong, in the order of files. */
  get problems(): Problem[] {
    const { content, problems } = this.read();
    const untold = new Set(this.#origin.hasChains ? [] : RULES.chains(content).map(plainLine));
    const all = [...problems, ...judge(content)].filter((one) => !untold.has(plainLine(one)));
    return all.sort(compareProblems);
  }

  /** {@link problems}, a line each. */
  lines(): string[] {
    return this.problems.map(plainLine);
  }

  /** What one rule says. */
  said(rule: keyof typeof RULES): string[] {
    return RULES[rule](this.read().content).sort(compareProblems).map(plainLine);
  }
}
