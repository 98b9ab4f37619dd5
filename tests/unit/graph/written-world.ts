/** A content folder in memory: a test changes one thing, in milliseconds, and reads what the code of the site says. */
import type { Kind } from '#kinds/registry.ts';
import { entriesByKind, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import { judge } from '#graph/asked/judge.ts';
import { RULES } from '#graph/rules/index.ts';
import { plainLine } from './plain-line.ts';
import { withChains } from './written-chains.ts';
import { rawFilesIn, readIn, rootsIn, type Files, type Origin } from './written-files.ts';

/** Every change gives another world. */
export class WrittenWorld {
  readonly #files: Files;
  readonly #unread: readonly string[];
  readonly #origin: Origin;

  /** `files` by path from the folder; `unread`, what is there but cannot be read (see `Content.unread`). */
  constructor(
    files: Files,
    unread: readonly string[] = [],
    origin: Origin = { files, read: new Map(), roots: new Map(), hasChains: true },
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
  get files(): Files {
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
    const { site, searchContract, problems: wrong } = rootsIn(this.#origin, this.#files);
    problems.push(...wrong);
    const entries = entriesByKind(of);
    const { sources, attached, ledger } = rawFilesIn(files);
    // Nobody knows what a file that is there and not read would say.
    const unreadWords = this.#unread.length > 0 ? {} : { unreadWords: words };
    const content = {
      site,
      entries,
      sources,
      attached,
      ledger,
      searchContract,
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
