/** The site as it was at a commit: its code in a folder of the run, with the packages of its own lockfile. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What targets are ratios to: the site before it was asked to grow. */
export const BEFORE = '8e4bba2';

export interface Baseline {
  /** The folder of its code. */
  root: string;
  /** Writes its invented corpus: its content has the shape that it reads. */
  invent: (content: string, communiques: number) => void;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Extracts and installs a commit in `root`. @throws what git or npm says: a shallow clone may not hold it */
export async function baselineIn(root: string, commit: string): Promise<Baseline> {
  mkdirSync(root, { recursive: true });
  const code = execFileSync('git', ['archive', '--format=tar', commit], { cwd: ROOT, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-xf', '-', '-C', root], { input: code });
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { writeInventedCorpus } = (await import(
    pathToFileURL(join(root, 'scripts/lib/invented-corpus.ts')).href
  )) as typeof import('../scripts/lib/invented-corpus.ts');
  return {
    root,
    invent: (content, communiques) =>
      writeInventedCorpus(content, { communiques, commitments: Math.ceil(communiques * 0.8) }),
  };
}
