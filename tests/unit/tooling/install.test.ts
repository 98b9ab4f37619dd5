import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasPackages, isInstalled, projectNode } from '../../../scripts/lib/install.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};

/** A project whose lockfile asks for `a`, and for `b` on some systems, with this installed. */
function project(installed: Record<string, object> | string | undefined, hasNode = true): string {
  const root = mkdtempSync(join(tmpdir(), 'aufil-install-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
  if (hasNode) write(projectNode(root), '');
  if (installed !== undefined) {
    const record = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
    write(join(root, 'node_modules', '.package-lock.json'), record);
  }
  return root;
}

const { 'node_modules/a': a, 'node_modules/b': b } = LOCKED;

test('what the lockfile asks for is installed', () => {
  expect(isInstalled(project({ 'node_modules/a': a, 'node_modules/b': b }))).toBe(true);
});

test('a package made for another system may be absent', () => {
  expect(isInstalled(project({ 'node_modules/a': a }))).toBe(true);
});

test.each([
  ['nothing was installed', undefined],
  ['an install was interrupted', '{'],
  ['a package is missing', { 'node_modules/b': b }],
  ['a package has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
  ['a package has another content', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }],
])('it is not when %s', (_name, installed) => {
  expect(isInstalled(project(installed))).toBe(false);
});

test('it is not without the Node that the project was written for', () => {
  expect(isInstalled(project({ 'node_modules/a': a }, false))).toBe(false);
});

test('a package of its own under the project needs no Node of its own, and all that its lockfile asks for', () => {
  expect(hasPackages(project({ 'node_modules/a': a }, false))).toBe(true);
  expect(hasPackages(project({ 'node_modules/b': b }, false))).toBe(false);
});
