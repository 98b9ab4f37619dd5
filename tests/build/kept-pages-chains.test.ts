/** After whatever editors do, one change upon another, no page that is kept is another than the one made anew. */
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedOf } from '../setup/seed.ts';
import { ROOT, someFolder } from './built.ts';
import type { Told } from './children/chained.ts';

const DEMO = join(ROOT, 'examples/pays-d-aubrelonne');

/** Some changes each; `AUFIL_ENCHAINEMENTS` asks for another number. */
const STEPS = process.env['AUFIL_ENCHAINEMENTS'] ?? '14';

/** The invented institution as if it had never been published: a ledger would refuse nearly every change. */
function neverPublished(): string {
  const content = join(someFolder(), 'content');
  cpSync(DEMO, content, { recursive: true });
  rmSync(join(content, 'ledger'), { recursive: true });
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|mdx)$/.test(file)) continue;
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^changes:\n(?:[ -].*\n)+/m, ''));
  }
  return content;
}

function chained(content: string): Promise<Told[]> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [join(ROOT, 'tests/build/children/chained.ts')],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          CONTENT_DIR: content,
          OUT_DIR: join(someFolder(), 'dist'),
          SEED: String(seedOf(process.env)),
          STEPS,
        },
        maxBuffer: 1e8,
      },
      (error, stdout, stderr) => {
        if (error) fail(new Error(stderr));
        else
          done(
            stdout
              .split('\n')
              .filter((line) => line.startsWith('{'))
              .map((line) => JSON.parse(line) as Told),
          );
      },
    );
  });
}

test('a chain of changes drawn by lot', async () => {
  const told = await chained(neverPublished());
  expect(told.length).toBeGreaterThanOrEqual(Number(STEPS));
  expect(told.filter(({ differ, fails }) => differ.length > 0 || fails !== undefined)).toEqual([]);
  // Most pages are kept, or nothing was tried.
  const [kept, pages] = [
    told.reduce((sum, one) => sum + one.kept, 0),
    told.reduce((sum, one) => sum + one.pages, 0),
  ];
  expect(kept).toBeGreaterThan(pages / 2);
}, 600_000);
