/**
 * A page of each kind, and what a reader makes of some, opened once and read in every other way: six colours, 400 %, wide
 * spaces, less motion, paper, a copy by the keyboard, no script.
 */
import { everyAnswer, everyKind, showScene } from './harness/kinds.ts';
import { faintIn } from './harness/modes/contrast.ts';
import { blocksHere, wrongOnceCopied } from './harness/modes/copying.ts';
import { deadIn, missingBlocks } from './harness/modes/scripts-off.ts';
import { lostOnPaper, movingIn, spoiltByWidth } from './harness/modes/ways.ts';
import { expect, test, type Open } from './harness/test.ts';
import { openPage } from './harness/visits.ts';

/** What only a script can do, and what stands instead is said where it is missing: lists, texts to search. */
const BY_SCRIPT = 'form, .verifier, .verdict';

/** Milliseconds: the first of these tests opens all that the others judge, a minute of work. */
const PATIENCE = 1_200_000;

type Way = 'copied' | 'faint' | 'spoilt' | 'moving' | 'onPaper' | 'withoutScript';
type Findings = Record<Way, string[]> & { seen: number };

async function readEveryKind(open: Open): Promise<Findings> {
  const found: Findings = {
    copied: [],
    faint: [],
    spoilt: [],
    moving: [],
    onPaper: [],
    withoutScript: [],
    seen: 0,
  };
  const page = await (await open({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  const still = await (await open({ javaScriptEnabled: false })).newPage();
  for (const scene of [...everyKind(), ...everyAnswer()]) {
    const note = (way: Way, problems: readonly string[]) =>
      found[way].push(...problems.map((one) => `${scene.name} ${one}`));
    await showScene(page, scene);
    const isAsked = scene.ready !== undefined;
    note('copied', await wrongOnceCopied(page));
    const blocks = await page.evaluate(blocksHere, BY_SCRIPT);
    note('faint', await faintIn(page));
    note('spoilt', await spoiltByWidth(page, isAsked));
    note('moving', await movingIn(page));
    note('onPaper', await lostOnPaper(page));
    found.seen += 1;
    if (isAsked) continue;
    await openPage(still, scene.url);
    note('withoutScript', [
      ...missingBlocks(blocks, await still.evaluate(blocksHere, BY_SCRIPT)),
      ...(await deadIn(still)),
    ]);
  }
  return found;
}

let reading: Promise<Findings> | undefined;
const read = (open: Open) => (reading ??= readEveryKind(open));

test.for([
  ['copied, keeps every word, in order, and no sign that is not seen', 'copied'],
  ['has no letter under 4.5 for 1, no sign, field or focus under 3, in any of six colours', 'faint'],
  ['is whole at 400 % and with wide spaces, and scrolls one way', 'spoilt'],
  ['keeps still for who asks it', 'moving'],
  ['loses nothing on paper', 'onPaper'],
  ['says all of it and offers nothing dead without JavaScript', 'withoutScript'],
] as const)('a page of any kind %s', { timeout: PATIENCE }, async ([, way], { open }) => {
  const found = await read(open);
  expect(found.seen).toBeGreaterThan(30);
  expect(found[way]).toEqual([]);
});
