/**
 * What the check says of each mistake, in one file that a newcomer can read from end to end. After a change of words,
 * `npx vitest run --project content tests/content/messages.test.ts -u` writes it again: read what changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES } from '../corpora.ts';
import { apply, type BadInput } from './harness/mutations.ts';
import { PLANTED } from './harness/planted-messages.ts';
import { verdictAfter, type World } from './harness/world.ts';

const INPUTS = JSON.parse(readFileSync(join(FIXTURES, 'bad-inputs.json'), 'utf8')) as BadInput[];

/** One mistake, and what is said of it. */
function told(wrong: string, change: (world: World) => void): string {
  const { refused, warned } = verdictAfter(change);
  const lines = [...refused, ...warned.map((line) => `avertissement : ${line}`)];
  return `## ${wrong}\n\n${lines.length === 0 ? 'accepté' : lines.join('\n')}\n`;
}

test('every message is what it was, and can be read by someone who does not know the site', async () => {
  const planted = Object.entries(PLANTED).map(([wrong, change]) => told(wrong, change));
  const given = INPUTS.map((input) => told(`${input.id} : ${input.wrong}`, (world) => apply(input, world)));
  await expect([...planted, ...given].join('\n')).toMatchFileSnapshot(join(FIXTURES, 'messages.md'));
});

test('no message is English, none is a mere code, and each refusal says what to do', () => {
  const lines = Object.values(PLANTED).flatMap((change) => {
    const { refused, warned } = verdictAfter(change);
    return [...refused, ...warned];
  });
  expect(lines.filter((line) => !/ → .{6,}/.test(line))).toEqual([]);
  expect(
    lines.filter((line) => /\b(?:the|invalid|expected|required|unexpected|error)\b/i.test(line)),
  ).toEqual([]);
});
