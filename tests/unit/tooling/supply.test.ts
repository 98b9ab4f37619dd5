/** What comes with a published site, and what may run when it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { DATA_FILES } from '#exports/data-files.ts';
import { writeRelease } from '../../../scripts/lib/supply/release.ts';
import { sbomOf, steady } from '../../../scripts/lib/supply/sbom.ts';
import { sumsOf } from '../../../scripts/lib/supply/sums.ts';
import { world } from '../exports/world.ts';

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

test('the sums of a release cover the site, its open data whole and its inventory, and sha256sum checks them at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-release-'));
  const site = join(folder, 'dist');
  const check = () =>
    spawnSync('sha256sum', ['--check', '--quiet', '../release/SHA256SUMS'], { cwd: site, encoding: 'utf8' });
  try {
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'abc');
    mkdirSync(join(folder, 'release'));
    writeFileSync(join(folder, 'release', 'autre.txt'), 'd’un autre jour');
    const release = writeRelease(ROOT, site, world());
    const named = readFileSync(join(release, 'SHA256SUMS'), 'utf8').match(/(?<= {2}).+$/gm) ?? [];
    const dumps = DATA_FILES.map(({ file }) => `../release/donnees/${file}.gz`).sort();
    expect(dumps.length).toBeGreaterThan(10);
    expect(named).toEqual(['index.html', ...dumps, '../release/sbom.cdx.json']);
    expect(check()).toMatchObject({ status: 0, stdout: '' });
    // A file of data that was changed since is named.
    const planted = join(release, 'donnees', 'tout.jsonl.gz');
    writeFileSync(planted, Buffer.concat([readFileSync(planted), Buffer.from([0])]));
    const after = check();
    expect(after.status).toBe(1);
    expect(after.stdout).toContain('../release/donnees/tout.jsonl.gz');
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
