/**
 * The search at sizes of which no site is built: the page of the project's own site, over the index of an invented corpus.
 * What is measured of a search is there; its links lead nowhere.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { SEARCH_INDEX } from '../src/site/policies.ts';
import { formatNumber } from '../src/text/number/format.ts';
import { openOn, slowPage, type } from './asking.ts';
import { folderOf, invent } from './corpora.ts';
import { measure, type Cost } from './measure.ts';
import { kilobytes, milliseconds, type Table } from './table.ts';
import { searchWeight, watchSite } from './weighing.ts';

const SLOWDOWN = 4;

/** What is typed, one after another, in a page opened on the first: words of each sort, found in every invented corpus. */
const SORTS: readonly { sort: string; facets?: string[]; queries: readonly string[] }[] = [
  {
    sort: 'usuels',
    queries: [
      'maraude de nuit',
      'familles monoparentales',
      'travailleurs sociaux',
      'mission locale formation',
    ],
  },
  { sort: 'rares', queries: ['communiqué 12', 'communiqué 57', 'communiqué 91'] },
  { sort: 'très fréquents', queries: ['insertion', 'isolement', 'accompagnement', 'action sociale'] },
  { sort: 'mots exacts', queries: ['"maraude de nuit"', '"accès aux droits"', '"travailleurs sociaux"'] },
  { sort: 'filtrés par année', facets: ['annee=2020'], queries: ['maraude', 'hébergement', 'isolement'] },
];

interface Asking {
  query: string;
  bytes: number;
  time: number | undefined;
}

/** The first query with all that it loads, then the others, each from its last key. */
async function askedIn(
  browser: Browser,
  folder: string,
  slowdown: number,
  { queries: [first = '', ...others], facets = [] }: (typeof SORTS)[number],
): Promise<Asking[]> {
  const site = await watchSite(folder);
  const page = await slowPage(browser, slowdown);
  const taken = () => searchWeight(folder, site.taken());
  try {
    const { time } = await openOn(page, `${site.url}recherche/`, first, facets);
    const all: Asking[] = [{ query: first, bytes: taken(), time }];
    for (const query of others) {
      const asked = await type(page, query);
      all.push({ query, bytes: taken(), time: asked.time });
    }
    return all;
  } finally {
    await page.context().close();
    await site.close();
  }
}

/** An index that was written alone: where it can be asked, and what writing it cost, without the reading. */
export interface Indexed {
  communiques: number;
  site: string;
  cost: Cost;
}

/** Writes the index of an invented corpus. @param page the built site whose page asks it */
export async function indexInvented(communiques: number, page: string): Promise<Indexed> {
  const content = invent(communiques, 'recherche');
  const site = folderOf(`recherche-${communiques}`);
  mkdirSync(site);
  for (const part of ['recherche', '_astro']) cpSync(join(page, part), join(site, part), { recursive: true });
  const { said, ...cost } = await measure(['bench/index-alone.ts', content, site], {});
  const { reading } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as { reading: number };
  return {
    communiques,
    site,
    cost: { ...cost, cpu: cost.cpu === undefined ? undefined : cost.cpu - reading },
  };
}

/** Bytes and times of each sort of words, in an index that was written alone. */
export async function searchAloneTable(
  browser: Browser,
  { communiques, site, cost }: Indexed,
): Promise<Table> {
  const rows: string[][] = [];
  for (const sort of SORTS) {
    const slow = await askedIn(browser, site, SLOWDOWN, sort);
    const free = await askedIn(browser, site, 1, sort);
    slow.forEach(({ query, bytes, time }, rank) => {
      const atMost = free[rank]?.time;
      rows.push([
        sort.sort,
        rank === 0 ? `${query} (première)` : query,
        kilobytes(bytes),
        milliseconds(time),
        milliseconds(atMost === undefined ? undefined : atMost * SLOWDOWN),
      ]);
    });
  }
  return {
    title: `Chercher, sorte de mots par sorte de mots, dans ${formatNumber(communiques)} communiqués inventés`,
    how: [
      `L’index est écrit seul (dossier ${SEARCH_INDEX}/) : ${cost.cpu === undefined ? '' : `${cost.cpu.toFixed(1)} s de processeur, lecture non comprise`} ; la page est celle du site du projet.`,
      `Chromium, page ralentie ${SLOWDOWN} fois ; « tout ralenti » : la durée sans ralentissement, fois ${SLOWDOWN} ; octets en Brotli, sans la page ; de la touche au résultat.`,
    ],
    head: ['mots', 'recherche', 'octets', 'temps', 'tout ralenti'],
    rows,
  };
}
