/** Our search beside other engines: what a reader downloads and waits for, and whether the answers are right. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadWorld } from '../src/content.graph.ts';
import { formatNumber } from '../src/text/number/format.ts';
import { allAnswers, openOn, slowPage, type } from './asking.ts';
import { scoreOf, type Answer, type Expectation } from './contract.ts';
import { folderOf, type Built } from './corpora.ts';
import { PEERS, publishPeer } from './peers/publish.ts';
import { kilobytes, median, milliseconds, percent, ratio, type Table } from './table.ts';
import { unitsOf } from './units.ts';
import { searchWeight, watchSite } from './weighing.ts';

/** Queries that every invented corpus can answer; the first one opens the page. */
export const QUERIES = [
  'maraude de nuit',
  'hébergement Lille',
  'familles monoparentales',
  'chantier insertion Roubaix',
  'travailleurs sociaux',
  'accès aux droits Amiens',
  'enfants Dunkerque santé',
  'mission locale formation',
  'isolement Laon',
] as const;
const SLOWDOWN = 4;
/** Above this many sentences the peers need gigabytes to index. */
export const PEERS_AT_MOST = 100_000;
const OURS = 'ce site (Pagefind)';

interface Cost {
  name: string;
  firstBytes: number;
  nextBytes: number | undefined;
  firstTime: number | undefined;
  nextTime: number | undefined;
  /** The same on a processor at its own speed, times {@link SLOWDOWN}: what it costs at most where workers are slow too. */
  nextTimeAtMost: number | undefined;
}

/** Opens the page of a published search on the first query, then types the others. */
async function costOf(browser: Browser, name: string, folder: string, path: string): Promise<Cost> {
  const slow = await askAll(browser, folder, path, SLOWDOWN);
  const { nextTime } = await askAll(browser, folder, path, 1);
  return { name, ...slow, nextTimeAtMost: nextTime === undefined ? undefined : nextTime * SLOWDOWN };
}

async function askAll(
  browser: Browser,
  folder: string,
  path: string,
  slowdown: number,
): Promise<Omit<Cost, 'name' | 'nextTimeAtMost'>> {
  const site = await watchSite(folder);
  const page = await slowPage(browser, slowdown);
  try {
    const first = await openOn(page, site.url + path, QUERIES[0]);
    const firstBytes = searchWeight(folder, site.taken());
    const times: number[] = [];
    const bytes: number[] = [];
    for (const query of QUERIES.slice(1)) {
      const { time } = await type(page, query);
      bytes.push(searchWeight(folder, site.taken()));
      if (time !== undefined) times.push(time);
    }
    return { firstBytes, nextBytes: median(bytes), firstTime: first.time, nextTime: median(times) };
  } finally {
    await page.context().close();
    await site.close();
  }
}

/** Bytes and times of each engine on one corpus. */
export async function costTable(browser: Browser, { communiques, content, dist }: Built): Promise<Table> {
  const units = unitsOf(loadWorld(content).graph);
  const costs = [await costOf(browser, OURS, dist, 'recherche/')];
  const isTooLarge = units.length > PEERS_AT_MOST;
  for (const peer of isTooLarge ? [] : PEERS) {
    const folder = folderOf(`${peer.name}-${communiques}`);
    await publishPeer(peer, units, folder);
    costs.push(await costOf(browser, peer.name, folder, ''));
  }
  const [ours] = costs;
  return {
    title: `Chercher dans ${formatNumber(communiques)} communiqués inventés (${formatNumber(units.length)} phrases et fiches)`,
    how: [
      `Chromium, page ralentie ${SLOWDOWN} fois (mais non les fils à côté d’elle : « tout ralenti » est la durée sans ralentissement, fois ${SLOWDOWN}, donc au plus) ; octets en Brotli : bibliothèque, index et extraits, sans la page.`,
      `Première réponse à « ${QUERIES[0]} », page comprise ; suivantes : médianes de ${QUERIES.length - 1} recherches, de la touche au résultat${isTooLarge ? ' ; corpus trop grand pour les autres' : ''}.`,
    ],
    head: [
      'moteur',
      'octets : première',
      'rapport',
      'suivante',
      'temps : première',
      'rapport',
      'suivante',
      'rapport',
      'tout ralenti',
      'rapport',
    ],
    rows: costs.map((one) => [
      one.name,
      kilobytes(one.firstBytes),
      ratio(one.firstBytes, ours?.firstBytes),
      kilobytes(one.nextBytes),
      milliseconds(one.firstTime),
      ratio(one.firstTime, ours?.firstTime),
      milliseconds(one.nextTime),
      ratio(one.nextTime, ours?.nextTime),
      milliseconds(one.nextTimeAtMost),
      ratio(one.nextTimeAtMost, ours?.nextTimeAtMost),
    ]),
  };
}

/** Our answers to the contract: what the page of each search shows. */
async function ourAnswers(
  browser: Browser,
  dist: string,
  contract: readonly Expectation[],
): Promise<Answer[]> {
  const site = await watchSite(dist);
  const page = await slowPage(browser, 1);
  try {
    const answers: Answer[] = [];
    for (const { query, facets } of contract) {
      await openOn(page, `${site.url}recherche/`, query, facets);
      answers.push(await allAnswers(page));
    }
    return answers;
  } finally {
    await page.context().close();
    await site.close();
  }
}

/** How each engine keeps the contract, on the project's own content. Only ours is asked the queries that facets narrow. */
export async function contractTable(
  browser: Browser,
  contract: readonly Expectation[],
  { dist, content, source }: { dist: string; content: string; source: string },
): Promise<Table> {
  const units = unitsOf(loadWorld(content).graph);
  const shared = contract.filter(({ facets }) => facets.length === 0);
  const ours = await ourAnswers(browser, dist, contract);
  const oursShared = ours.filter((_, index) => contract[index]?.facets.length === 0);
  const scores = [
    { name: `${OURS}, avec filtres`, ...scoreOf(contract, ours) },
    { name: OURS, ...scoreOf(shared, oursShared) },
  ];
  for (const peer of PEERS) {
    const ask = peer.open(await peer.index(units));
    const answers: Answer[] = [];
    for (const { query } of shared) answers.push((await ask(query)).map(({ id }) => id));
    scores.push({ name: peer.name, ...scoreOf(shared, answers) });
  }
  return {
    title: `Tenir le contrat de recherche : ${contract.length} recherches, dont ${contract.length - shared.length} avec filtre`,
    how: [`${source} ; phrases et titres du contenu publié ; les autres moteurs n’ont pas de filtres.`],
    head: ['moteur', 'rappel', 'juste en premier', 'réponses de trop'],
    rows: scores.map(({ name, recall, precisionAtOne, wrong }) => [
      name,
      percent(recall),
      percent(precisionAtOne),
      formatNumber(wrong),
    ]),
  };
}

/** Where the contract is, and where its stand-in is while a checkout has none. */
export const CONTRACT_FILES = [
  join('content', 'search-contract.yaml'),
  join('tests', 'fixtures', 'search-contract.yaml'),
];
