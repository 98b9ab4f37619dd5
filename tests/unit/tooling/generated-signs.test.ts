/** What a stylesheet writes beside a text is said to no screen reader; a browser that does not know how to say so writes it all the same. */
import { expect, test } from 'vitest';
import { filesUnder } from '../architecture/source-files.ts';

/** Signs with a text of their own for screen readers, which nothing writes where that is not read. */
const alone = (text: string) =>
  [...text.matchAll(/(?<before>[^\n]*)\n\s*content: (?<sign>'[^']*') \/ '';/g)].flatMap(({ groups }) =>
    groups?.['before']?.trim() === `content: ${groups?.['sign'] ?? ''};` ? [] : [groups?.['sign']],
  );

test('each sign is written for browsers of before too', () => {
  const files = filesUnder('src', /\.(?:css|astro)$/);
  expect(files.some(({ text }) => text.includes("/ '';"))).toBe(true);
  expect(files.filter(({ text }) => alone(text).length > 0).map(({ path }) => path)).toEqual([]);
});
