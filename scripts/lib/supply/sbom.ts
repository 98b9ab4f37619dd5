/**
 * What the site is built with, as CycloneDX: npm's own inventory of the lockfile, without what changes from one run or
 * one folder to another (a random number, the hour, the name of the folder). Nothing is fetched.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Inventory {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/** The inventory that npm gives, made the same everywhere. `name` is that of the package. */
export function steady(inventory: string, name: string): string {
  const bom = JSON.parse(inventory) as Inventory;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = name;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** The inventory of the project at `root`, from its lockfile alone. */
export function sbomOf(root: string): string {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const asked = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  return steady(execFileSync(npm, asked, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }), name);
}
