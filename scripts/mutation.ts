/** `npm run mutation [-- --only src/graph/rules/dates.ts] [-- --write] [-- --tests tests/content]`: which refusals could be lost unseen. */
import { allSites } from './mutation/house.ts';
import { differences, readList, writeList } from './mutation/list.ts';
import { score, TESTS, type Verdict } from './mutation/score.ts';
import { commandArguments } from './lib/arguments.ts';

/** Of the refusal sites, the share that must be watched. */
const WANTED = 95;

const HELP = `Which refusals could be lost without a test seeing it.

  npm run mutation                                      every refusal (minutes)
  npm run mutation -- --only src/graph/rules/dates.ts   those of one file, or of one folder
  npm run mutation -- --write                           and tests/mutation/sites.json written anew
  npm run mutation -- --tests tests/content             with other tests than the usual ones
  npm run mutation -- --list                            only what that file lists wrongly`;

const { values } = commandArguments({
  options: {
    only: { type: 'string', default: '' },
    tests: { type: 'string', multiple: true, default: TESTS },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

// Interrupted, it still ends what it has begun: « exit » is not told of a signal by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const start = Date.now();
const all = allSites();
const sites = all.filter(({ file }) => file.startsWith(values.only));
if (sites.length === 0) throw new Error(`no refusal site under « ${values.only} »`);

if (values.list) {
  const { unlisted, gone } = differences(all, readList());
  for (const name of unlisted) console.log(`not listed: ${name}`);
  for (const name of gone) console.log(`no more: ${name}`);
  console.log(`${all.length} sites`);
} else {
  const verdicts = await score(sites, values.tests, (done, of) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${done}/${of} laws settled at load `);
  });
  print(verdicts);
  if (values.write) {
    const byName = new Map(verdicts.map((one) => [`${one.site.file} ${one.site.name}`, one.killers]));
    await writeList(all, ({ file, name }) => byName.get(`${file} ${name}`), readList());
  }
}

function print(verdicts: readonly Verdict[]): void {
  const living = verdicts.filter(({ killers }) => killers.length === 0);
  for (const { site, why } of living)
    console.log(`survived  ${site.file}:${site.line}  ${site.name}  (${why})`);
  const killed = verdicts.length - living.length;
  const share = (100 * killed) / verdicts.length;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${killed} of ${verdicts.length} refusals watched: ${share.toFixed(1)} %, in ${seconds} s`);
  if (share < WANTED) process.exitCode = 1;
}
