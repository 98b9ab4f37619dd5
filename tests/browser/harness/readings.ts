/**
 * A page of each kind, and what a reader makes of some, opened once for every file of tests that judges them: the first that asks
 * makes the visits, and the others have what was found there.
 */
import type { Page } from 'playwright-core';
import { everyAnswer, everyKind, showScene, type Scene } from './kinds.ts';
import { bareGroundsHere, bareLinksHere, menusHere, missingWaysHere, pointedOnlyHere } from './landmarks.ts';
import { faintIn } from './modes/contrast.ts';
import { blocksHere, wrongOnceCopied } from './modes/copying.ts';
import { deadIn, missingBlocks } from './modes/scripts-off.ts';
import { lostOnPaper, movingIn, spoiltByWidth } from './modes/ways.ts';
import type { Open } from './test.ts';
import { openPage } from './visits.ts';

/** Milliseconds: the first test that asks opens all that the others judge, a minute of work. */
export const PATIENCE = 1_200_000;

/** What only a script can do, and what stands instead is said where it is missing: lists, texts to search. */
const BY_SCRIPT = 'form, .verifier, .verdict';
/** A figure to be framed elsewhere: it has neither menus nor zones. */
const CARD = '/cartes/';
/** The screens on which menus are looked for. */
const WIDTHS = [1280, 320] as const;

type Way =
  | 'copied'
  | 'faint'
  | 'spoilt'
  | 'moving'
  | 'onPaper'
  | 'withoutScript'
  | 'missingWays'
  | 'bareLinks'
  | 'bareGrounds'
  | 'pointedOnly';

/** What was found, told by scene; `menus`: by width, then by where they stand and what they hold, the scenes. */
export type Readings = Record<Way, string[]> & {
  seen: number;
  menus: ReadonlyMap<number, Map<string, string[]>>;
};

type Note = (way: Way, problems: readonly string[]) => void;

/** What holds of the page as it has just come, before anything is done to it. */
async function readFrame(page: Page, scene: Scene, found: Readings, note: Note): Promise<void> {
  note('bareLinks', await page.evaluate(bareLinksHere));
  note('bareGrounds', await page.evaluate(bareGroundsHere));
  note('pointedOnly', await page.evaluate(pointedOnlyHere));
  if (scene.url.includes(CARD)) return;
  note('missingWays', await page.evaluate(missingWaysHere));
  // The invented institution has menus of its own.
  if (scene.name.includes('exemple')) return;
  const usual = page.viewportSize();
  for (const [width, places] of found.menus) {
    await page.setViewportSize({ width, height: 800 });
    const place = JSON.stringify(await page.evaluate(menusHere));
    places.set(place, [...(places.get(place) ?? []), scene.name]);
  }
  if (usual) await page.setViewportSize(usual);
}

async function readEveryKind(open: Open): Promise<Readings> {
  const found: Readings = {
    copied: [],
    faint: [],
    spoilt: [],
    moving: [],
    onPaper: [],
    withoutScript: [],
    missingWays: [],
    bareLinks: [],
    bareGrounds: [],
    pointedOnly: [],
    seen: 0,
    menus: new Map(WIDTHS.map((width) => [width, new Map()])),
  };
  const page = await (await open({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  const still = await (await open({ javaScriptEnabled: false })).newPage();
  for (const scene of [...everyKind(), ...everyAnswer()]) {
    const note: Note = (way, problems) => found[way].push(...problems.map((one) => `${scene.name} ${one}`));
    await showScene(page, scene);
    const isAsked = scene.ready !== undefined;
    if (!isAsked) await readFrame(page, scene, found, note);
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

let reading: Promise<Readings> | undefined;

/** What the visits found. Those who ask give them the time that they need (`PATIENCE`). */
export const readings = (open: Open): Promise<Readings> => (reading ??= readEveryKind(open));
