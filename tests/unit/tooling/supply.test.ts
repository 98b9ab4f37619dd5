/** What comes with a published site, and what may run when it is installed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { sbomOf, steady } from '../../../scripts/lib/supply/sbom.ts';
import { sumsOf } from '../../../scripts/lib/supply/sums.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('each file of a site has its fingerprint, in the order of paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-sums-'));
  try {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'b.html'), 'abc');
    writeFileSync(join(folder, 'a', 'index.html'), '');
    expect(sumsOf(folder)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/index.html\n' +
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.html\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an inventory is the same whenever and wherever it is made', () => {
  const made = (serialNumber: string, timestamp: string, name: string) =>
    steady(
      JSON.stringify({ serialNumber, metadata: { timestamp, component: { name } }, components: [] }),
      'site',
    );
  expect(made('urn:uuid:1', '2026-01-01', 'a')).toBe(made('urn:uuid:2', '2027-01-01', 'b'));
  expect(made('x', 'y', 'z')).toContain('"name": "site"');
});

test('the inventory names each package that a site is built with', () => {
  const bom = JSON.parse(sbomOf(ROOT)) as { bomFormat: string; components: { purl: string }[] };
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const held = new Set(bom.components.map(({ purl }) => decodeURIComponent(purl)));
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(
    Object.entries(dependencies).filter(([name, version]) => !held.has(`pkg:npm/${name}@${version}`)),
  ).toEqual([]);
});

/** The packages of a lockfile that ask to run something when they are installed. */
function scripted(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { hasInstallScript?: true }> };
  return Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [],
  );
}

test('whatever runs when it is installed is allowed or refused by name, with its reason', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  expect([...new Set(scripted(read('package-lock.json')))].sort()).toEqual(Object.keys(allowScripts).sort());
  const reasons = read('CONTRIBUTING.md');
  for (const name of Object.keys(allowScripts))
    expect(reasons).toMatch(new RegExp(`^\\| \`${name}\` +\\|.+\\|.{20,}\\|$`, 'm'));
});

test('a new one is seen', () => {
  const lock = JSON.stringify({
    packages: { '': {}, 'node_modules/a/node_modules/b': { hasInstallScript: true } },
  });
  expect(scripted(lock)).toEqual(['b']);
});
