/**
 * `npm test`: every kind of check, all of them even when one fails, then a summary.
 * `npm test -- unit build` runs only these kinds. As many go side by side as there are processors, four at most.
 */
import { availableParallelism } from 'node:os';
import { abreast, type Task } from './lib/abreast.ts';
import { forgetShared, KINDS, type Kind } from './lib/kinds.ts';
import { isSuccess, summary, type Counts, type Tally } from './lib/tally.ts';

const MOST_ABREAST = 4;

function chosenKinds(names: readonly string[]): readonly Kind[] {
  const unknown = names.filter((name) => !KINDS.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    const known = KINDS.map(({ name }) => name).join(', ');
    console.error(`Genre inconnu : ${unknown.join(', ')}. Genres possibles : ${known}.`);
    process.exit(2);
  }
  return names.length === 0 ? KINDS : KINDS.filter(({ name }) => names.includes(name));
}

const taskOf =
  ({ name, title, check }: Kind): Task<Tally> =>
  async (say) => {
    say(`\n── ${title} (${name}) ${'─'.repeat(60 - title.length - name.length)}\n\n`);
    const start = performance.now();
    let counts: Counts;
    try {
      counts = await check(say);
    } catch (error) {
      say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      counts = { passed: 0, failed: 1, skipped: 0, remark: 'le programme n’a pas pu être lancé' };
    }
    return { kind: name, ...counts, seconds: (performance.now() - start) / 1000 };
  };

const tasks = chosenKinds(process.argv.slice(2)).map(taskOf);
const width = Math.min(MOST_ABREAST, availableParallelism());
const tallies = await abreast(tasks, width, (text) => process.stdout.write(text));
forgetShared();
console.log(`\n${summary(tallies)}`);
process.exitCode = isSuccess(tallies) ? 0 : 1;
