/** Packages that only a peer needs, in its own folder: the product's dependencies know nothing of them. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs exact versions in a folder. @throws with what npm said */
export function npmInstall(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Promise.resolve();
}
