/** Worlds that are published: with the ledger of what they said on a day. */
import { publicOf } from '#graph/held.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import type { WrittenWorld } from './written-world.ts';

/** The world, with what `npm run publish-ledger` adds to it that day. */
export function published(written: WrittenWorld, day: string): WrittenWorld {
  const world = written.bare();
  const content = publicOf(world.read().content);
  const files = nextFiles(content, publishedIn(content.ledger), publishedAddresses(content), day);
  return files.reduce((one, { name, text }) => one.write(`ledger/${name}`, text), world);
}

/** The files of its ledger, in order of name. */
export const ledgerOf = (world: WrittenWorld): string[] =>
  Object.keys(world.files)
    .filter((path) => path.startsWith('ledger/'))
    .sort();
