/** No file imports itself by way of others, types included: a circle is one file written in several. */
import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, type SourceFile } from './source-files.ts';

/** The circles of files, each as the sorted paths of its members (Tarjan's strongly connected components). */
function circlesIn(files: readonly SourceFile[]): string[][] {
  const targets = new Map(files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const [order, low] = [new Map<string, number>(), new Map<string, number>()];
  const [stack, circles]: [string[], string[][]] = [[], []];
  const visit = (path: string): void => {
    order.set(path, order.size);
    low.set(path, order.get(path) ?? 0);
    stack.push(path);
    const lower = (to: number | undefined) => low.set(path, Math.min(low.get(path) ?? 0, to ?? Infinity));
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) {
        visit(target);
        lower(low.get(target));
      } else if (stack.includes(target)) lower(order.get(target));
    }
    if (low.get(path) !== order.get(path)) return;
    const members = stack.splice(stack.indexOf(path));
    if (members.length > 1) circles.push(members.sort());
  };
  for (const path of targets.keys()) if (!order.has(path)) visit(path);
  return circles;
}

describe('circles of files', () => {
  test('there is none', () => {
    expect(circlesIn(filesUnder('src', /\.(ts|astro)$/))).toEqual([]);
  });

  test('a planted one is seen, however it closes', () => {
    const planted = [
      { path: 'src/a/x.ts', text: `import type { Y } from '#b/y.ts';` },
      { path: 'src/b/y.ts', text: `export { z } from './z.ts';` },
      { path: 'src/b/z.ts', text: `const x = await import('#a/x.ts');` },
      { path: 'src/b/w.ts', text: `import { z } from './z.ts';` },
    ];
    expect(circlesIn(planted)).toEqual([['src/a/x.ts', 'src/b/y.ts', 'src/b/z.ts']]);
  });
});
