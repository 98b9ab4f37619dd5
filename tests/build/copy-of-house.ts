/** A copy of the house, in which recipes are followed. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from './built.ts';

/** Words put just before others in a file that is there. */
export interface Line {
  file: string;
  /** They stand there once. */
  before: string;
  put: string;
}

/** A recipe: new files, in `tests/fixtures/recettes/`, and lines in files that are there. */
export interface Recipe {
  folder?: string;
  lines: readonly Line[];
}

const COPIED = [
  'src',
  'tests',
  'scripts',
  'content',
  'docs',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'CONTRIBUTING.md',
];

/** A copy of the house, with its packages, that goes with the file of tests. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'aufil-recettes-'));

  constructor() {
    afterAll(() => rmSync(this.root, { recursive: true, force: true }));
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    // What packages keep beside them is the copy's own.
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (!/^\.(cache|vite|astro)/.test(name))
        symlinkSync(join(ROOT, 'node_modules', name), join(this.root, 'node_modules', name));
    writeFileSync(join(this.root, '.gitignore'), '/node_modules/\n/dist/\n/.astro/\n');
    this.#git('init', '--quiet');
    this.#keep();
  }

  read = (file: string): string => readFileSync(join(this.root, file), 'utf8');
  write = (file: string, text: string): void => writeFileSync(join(this.root, file), text);

  remove = (file: string): void => rmSync(join(this.root, file));

  /** Follows a recipe. @returns every file that it touches, from the root */
  follow({ folder, lines }: Recipe): string[] {
    if (folder !== undefined)
      cpSync(join(ROOT, 'tests/fixtures/recettes', folder), this.root, { recursive: true });
    for (const { file, before, put } of lines) this.replace(file, before, put + before);
    const touched = this.#git('status', '--porcelain', '-z', '-uall')
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => line.slice(3));
    this.#keep();
    return touched;
  }

  /** Takes a line of a recipe away again, or puts it back. */
  forget = ({ file, before, put }: Line): void => this.replace(file, put + before, before);
  remember = ({ file, before, put }: Line): void => this.replace(file, before, put + before);

  /** @throws if the words do not stand there once */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (text.split(from).length !== 2) throw new Error(`« ${from} » must stand once in ${file}`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Runs a program of Node in the copy. @returns what it said, and whether it was content */
  run(program: string, ...args: string[]): { isFine: boolean; said: string } {
    const env = { ...process.env, APERCUS: 'non', CONTENT_DIR: undefined, OUT_DIR: undefined };
    try {
      const said = execFileSync(process.execPath, [program, ...args], { cwd: this.root, env, stdio: 'pipe' });
      return { isFine: true, said: said.toString() };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
      return { isFine: false, said: stdout.toString() + stderr.toString() };
    }
  }

  #git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8' });
  }
  #keep(): void {
    this.#git('add', '--all');
    this.#git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message', 'x');
  }
}
