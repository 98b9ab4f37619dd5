// A word cut at the end of its line: cspell:ignore accompa gnement ngnement
/** The founding corpus as it is once published: with its ledger, and a word that was badly rejoined, to be corrected. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#entries/content-folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { publicOf } from '#graph/held.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import { readAgain } from '../../reading.ts';
import { FOUNDING } from '../../corpora.ts';

export const DOCUMENT = '2020-07-10-forum-regional';
export const DAY = '2026-11-22';

/** Writes the ledger of a folder, as `npm run publish-ledger` does. */
export function writeLedger(folder: string, day: string): void {
  const { content } = judged(readAgain(folder));
  if (content === undefined) throw new Error('this folder cannot be read');
  const shown = publicOf(content);
  mkdirSync(join(folder, 'ledger'), { recursive: true });
  for (const { name, text } of nextFiles(shown, publishedIn(content.ledger), publishedAddresses(shown), day))
    writeFileSync(join(folder, 'ledger', name), text);
}

/** In each file of the folder, words become others. */
function everywhere(folder: string, from: string, to: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|mdx)$/.test(name) || name === 'search-contract.yaml') continue;
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.includes(from)) writeFileSync(join(folder, name), text.replaceAll(from, to));
  }
}

const GOOD = "l'accompagnement de ceux";
/** What was published: the hyphen of the end of the line has been taken for one of the word. */
export const BAD = "l'accompa-gnement de ceux";

/** Copies the published corpus to `folder`. */
export function copyPublished(folder: string): void {
  cpSync(FOUNDING, folder, { recursive: true });
  rmSync(join(folder, 'search-contract.yaml'), { force: true });
  everywhere(folder, GOOD, BAD);
  const raw = join(folder, `sources/${DOCUMENT}.txt`);
  writeFileSync(raw, readFileSync(raw, 'utf8').replace(GOOD, "l'accompa-\ngnement de ceux"));
  const chain = join(folder, `transcriptions/${DOCUMENT}.yaml`);
  const [head, last] = readFileSync(chain, 'utf8').split(/(?= {2}- kind: jonction\n)/);
  const edit = [
    '  - kind: jonction',
    '    from: "accompa-\\ngnement"',
    '    to: "accompa-gnement"',
    '    why: "mot coupé en fin de ligne"',
    '',
  ].join('\n');
  writeFileSync(
    chain,
    `${head}${edit}${last}`.replace(/sha256: \w+/, `sha256: ${digestOf(new Uint8Array(readFileSync(raw)))}`),
  );
  writeLedger(folder, DAY);
}
