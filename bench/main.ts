/** `npm run bench`: what the site costs to build, and what its search costs and answers beside other engines. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BEFORE } from './baseline.ts';
import { readContract } from './contract.ts';
import { buildFounding, buildInvented, checkInvented, type Built } from './corpora.ts';
import { devTable, editInvented } from './dev.ts';
import { growthTable, targetsTable } from './growth-table.ts';
import { growthOf } from './growth.ts';
import { indexInvented, searchAloneTable } from './search-alone.ts';
import { CONTRACT_FILES, contractTable, costTable } from './search.ts';
import { checkTable, linearityTable, siteTable } from './site.ts';
import { markdownLines, tableLines, type Table } from './table.ts';
import { messageOf } from '../scripts/lib/report.ts';
import { ensureBrowser, launchOptions } from '../scripts/lib/browser.ts';

const HELP = `Mesure le site et sa recherche, à côté d’autres générateurs et d’autres moteurs. Lisez les rapports : les secondes dépendent de la machine.

  npm run bench                              tout, à 1 000 communiqués inventés (une demi-heure environ sur une machine qui ne fait que cela)
  npm run bench -- --quick                   tout, à 100, les autres générateurs une seule fois (moins de trois minutes)
  npm run bench -- --sizes 100,1000,10000    d’autres tailles
  npm run bench -- --only check              une partie : growth, check, dev, site, search, index (la recherche seule, sans pages)
  npm run bench -- --baseline COMMIT         contre un autre commit que ${BEFORE} ; « non » : sans lui
  npm run bench -- --markdown F --json F     les mêmes tableaux dans un fichier, et les mesures dans un autre`;

const PARTS = ['growth', 'check', 'dev', 'site', 'search', 'index'] as const;
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    only: { type: 'string' },
    baseline: { type: 'string', default: BEFORE },
    markdown: { type: 'string' },
    json: { type: 'string' },
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

const told: string[] = [];
function print(table: Table): void {
  console.log(tableLines(table).join('\n'));
  told.push(...markdownLines(table));
}
const say = (line: string) => console.error(`  ${line}`);

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

/** What has been measured so far, in the files that were asked for. */
function writeReports(machine: string, measured: Record<string, unknown>): void {
  const command = `\`npm run bench -- ${process.argv.slice(2).join(' ')}\``;
  if (values.markdown !== undefined)
    writeFileSync(values.markdown, [machine, '', command, '', ...told].join('\n'));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(measured, undefined, 2));
}

/** The search of each size, without the pages of its site. */
async function searchesAlone(sizes: readonly number[]): Promise<void> {
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  try {
    const { dist } = await buildFounding();
    for (const size of sizes) print(await searchAloneTable(browser, await indexInvented(size, dist)));
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { only, quick } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    throw new Error(`partie inconnue « ${only} » ; parties : ${PARTS.join(', ')}`);
  const sizes = sizesOf(values.sizes ?? (quick ? '100' : '1000'));
  const isAsked = (part: (typeof PARTS)[number]) => only === undefined || only === part;
  const machine = `Node ${process.version}, ${cpus().length} processeurs (${cpus()[0]?.model ?? 'inconnus'})`;
  console.log(`${machine}\n`);
  const measured: Record<string, unknown> = { machine, command: process.argv.slice(2).join(' ') };
  const failed: string[] = [];
  /** A part that fails is told, and costs no other part its figures: all of them last half an hour. */
  const part = async (name: (typeof PARTS)[number], measure: () => Promise<void>) => {
    if (!isAsked(name)) return;
    try {
      await measure();
    } catch (error) {
      failed.push(name);
      console.error(`${name} : ${messageOf(error)}`);
    }
    writeReports(machine, measured);
  };
  await part('growth', async () => {
    const baseline = values.baseline === 'non' ? undefined : values.baseline;
    const grown = [];
    for (const size of sizes) grown.push(await growthOf(size, { baseline, isShort: quick, say }));
    for (const one of grown) [growthTable(one), targetsTable(one)].forEach(print);
    measured['growth'] = grown;
  });
  await part('check', async () => {
    const checked = [];
    for (const size of sizes) checked.push(await checkInvented(size));
    print(checkTable(checked));
    measured['check'] = checked;
  });
  await part('dev', async () => {
    const edited = [];
    for (const size of sizes) edited.push(await editInvented(size));
    print(devTable(edited));
    measured['dev'] = edited;
  });
  const built: Built[] = [];
  const buildAll = async () => {
    for (const size of sizes.slice(built.length)) built.push(await buildInvented(size));
    measured['site'] = built;
  };
  await part('site', async () => {
    await buildAll();
    print(siteTable(built));
    if (built.length > 1) print(linearityTable(built));
  });
  await part('search', async () => {
    await buildAll();
    await searches(built);
  });
  await part('index', () => searchesAlone(sizes));
  if (failed.length > 0) throw new Error(`sans mesure : ${failed.join(', ')}`);
}

if (values.help) console.log(HELP);
else
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
