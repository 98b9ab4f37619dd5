import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePreviews } from '../../../scripts/lib/preview/index.ts';
import { Written } from '../../../scripts/lib/written.ts';
import { loadWorld } from '#content.graph.ts';
import { MONDE } from '../../corpora.ts';

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-apercus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The images of a folder, by their addresses. */
const imagesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

test('an image is drawn once: remembered, it has the same bytes, and only what changed is drawn again', async () => {
  const { graph } = loadWorld(MONDE);
  const [cache, first, second, third] = [someFolder(), someFolder(), someFolder(), someFolder()];
  const cold = await writePreviews(graph, new Written(first), cache);
  expect(cold.drawn).toBe(cold.images);
  expect(cold.images).toBeGreaterThan(3);
  const warm = await writePreviews(graph, new Written(second), cache);
  expect(warm).toMatchObject({ images: cold.images, drawn: 0 });
  expect(imagesIn(second)).toEqual(imagesIn(first));
  expect(imagesIn(second).size).toBe(cold.images);

  const [one, ...others] = graph.events;
  if (one === undefined) throw new Error('the world of the tests has no event');
  const changed = { ...graph, events: [{ ...one, title: 'Un autre titre' }, ...others] };
  expect((await writePreviews(changed, new Written(third), cache)).drawn).toBe(1);
  expect(imagesIn(third)).not.toEqual(imagesIn(first));
});
