/** `npm run bench`: what the site costs to build, and what its search costs and answers beside other engines. */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readContract } from './contract.ts';
import { buildFounding, buildInvented, type Built } from './corpora.ts';
import { CONTRACT_FILES, contractTable, costTable } from './search.ts';
import { linearityTable, siteTable } from './site.ts';
import { tableLines, type Table } from './table.ts';
import { messageOf } from '../scripts/lib/report.ts';
import { ensureBrowser, launchOptions } from '../scripts/lib/browser.ts';

const HELP = `Mesure le site et sa recherche, à côté d’autres moteurs. Lisez les rapports : les secondes dépendent de la machine.

  npm run bench                              2, 100 et 1 000 communiqués inventés (environ trois minutes)
  npm run bench -- --quick                   2 et 100 seulement
  npm run bench -- --sizes 100,1000,10000    d’autres tailles
  npm run bench -- --only site               sans la recherche ; « search » : la recherche seule`;

const PARTS = ['site', 'search'] as const;
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** The sizes asked for, smallest first. @throws if one is not a whole number from 2 up */
function sizesOf(asked: string): number[] {
  const sizes = asked.split(',').map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 2))
    throw new Error(
      `« ${asked} » : des nombres entiers séparés par des virgules, 2 au moins, par exemple 100,1000`,
    );
  return [...new Set(sizes)].sort((a, b) => a - b);
}

const print = (table: Table) => console.log(tableLines(table).join('\n'));

async function searches(built: readonly Built[]): Promise<void> {
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  try {
    const source = CONTRACT_FILES.find((file) => existsSync(file));
    if (source !== undefined) {
      const contract = readContract(readFileSync(source, 'utf8'));
      print(
        await contractTable(browser, contract, { ...(await buildFounding()), content: 'content', source }),
      );
    }
    // A search in two documents measures nothing but the engine's own weight: from 100 up.
    for (const one of built.filter(({ communiques }) => communiques >= 100))
      print(await costTable(browser, one));
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { only, quick } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new Error(`partie inconnue « ${only} » ; parties : ${PARTS.join(', ')}`);
  const sizes = sizesOf(values.sizes ?? (quick ? '2,100' : '2,100,1000'));
  console.log(`Node ${process.version}, ${cpus().length} processeurs (${cpus()[0]?.model ?? 'inconnus'})\n`);
  const built: Built[] = [];
  for (const size of sizes) built.push(await buildInvented(size));
  if (only !== 'search') {
    print(siteTable(built));
    if (built.length > 1) print(linearityTable(built));
  }
  if (only !== 'site') await searches(built);
}

if (values.help) console.log(HELP);
else
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
