import { expect, test } from 'vitest';
import { abreast, type Task } from '../../../scripts/lib/abreast.ts';

/** A task that says its name at each step, and ends when told. */
function task(name: string) {
  let end: () => void = () => undefined;
  let speak: (text: string) => void = () => undefined;
  const started = Promise.withResolvers<undefined>();
  const run: Task<string> = async (say) => {
    speak = say;
    say(`${name}1 `);
    started.resolve(undefined);
    await new Promise<void>((resolve) => (end = resolve));
    return name;
  };
  return { run, started: started.promise, say: (text: string) => speak(text), end: () => end() };
}

test('the first is read as it comes, the next waits its turn, and results keep their order', async () => {
  const [a, b, c] = [task('a'), task('b'), task('c')];
  let written = '';
  const all = abreast([a.run, b.run, c.run], 2, (text) => (written += text));
  await Promise.all([a.started, b.started]);
  b.say('b2 ');
  a.say('a2 ');
  expect(written).toBe('a1 a2 ');
  b.end();
  await c.started;
  expect(written).toBe('a1 a2 ');
  a.end();
  await expect.poll(() => written).toBe('a1 a2 b1 b2 c1 ');
  c.say('c2 ');
  expect(written).toBe('a1 a2 b1 b2 c1 c2 ');
  c.end();
  expect(await all).toEqual(['a', 'b', 'c']);
});

test('no more are begun at once than asked', async () => {
  let [now, most] = [0, 0];
  const one: Task<void> = async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
  };
  await abreast(
    Array.from({ length: 6 }, () => one),
    2,
    () => undefined,
  );
  expect(most).toBe(2);
});

test('a task that breaks off breaks all off', async () => {
  const broken: Task<void> = () => Promise.reject(new Error('aïe'));
  await expect(abreast([broken], 0, () => undefined)).rejects.toThrow('aïe');
});
