/** The files of `src/`, and what each imports: read as text, so that nothing needs to be run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = new URL('../../../', import.meta.url).pathname;

export interface SourceFile {
  /** From the root of the repository. */
  path: string;
  text: string;
}

export const filesUnder = (folder: string, ending: RegExp): SourceFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

export interface Import {
  /** The path from the root of the repository, or the name of the package. */
  target: string;
  isTypeOnly: boolean;
}

const FROM = /(?:^|[\s;])(import|export)\s+(type\s+)?(?:[^'"();]*?\s+from\s+)?['"]([^'"]+)['"]/g;
const CALLED = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `./x` of `src/a/b.ts` is `src/a/x`; `#a/x`, of any file, is `src/a/x` (package.json, `imports`). */
function resolved(from: string, wanted: string): string {
  if (wanted.startsWith('#')) return `src/${wanted.slice(1)}`;
  if (!wanted.startsWith('.')) return wanted;
  const parts = from.split('/').slice(0, -1);
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export function importsOf({ path, text }: SourceFile): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [
    ...[...code.matchAll(FROM)].map(([, , type, wanted = '']) => ({
      target: resolved(path, wanted),
      isTypeOnly: type !== undefined,
    })),
    ...[...code.matchAll(CALLED)].map(([, wanted = '']) => ({
      target: resolved(path, wanted),
      isTypeOnly: false,
    })),
  ];
}
