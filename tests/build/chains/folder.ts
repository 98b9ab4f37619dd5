/** A content folder that is changed again and again, and what a change of it is. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './random.ts';

/** Changes a folder. Gives what was done, or nothing where it cannot be. */
export type Edit = (content: Folder, random: Random) => string | undefined;

/** A content folder, and the texts that it began with. */
export class Folder {
  readonly root: string;
  readonly began: ReadonlyMap<string, string>;

  constructor(root: string) {
    this.root = root;
    this.began = new Map(this.paths().map((path) => [path, this.text(path)]));
  }

  /** Of every text, sorted. */
  paths(of = /\.(?:yaml|mdx|txt)$/): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && of.test(file.name))
      .map((file) => join(file.parentPath, file.name).slice(this.root.length + 1))
      .sort();
  }

  /** Those that say something of an entry. */
  entries(): string[] {
    return this.paths(/\.(?:yaml|mdx)$/).filter((path) => path.includes('/') && !path.startsWith('pages/'));
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }
}

/** The part of a file that holds its fields: a document has a text after it. */
export const headOf = (text: string): string => /^---\n[^]*?\n(?=---\n)/.exec(text)?.[0] ?? text;
/** The same file with another such part. */
export const withHead = (text: string, head: string): string => head + text.slice(headOf(text).length);
