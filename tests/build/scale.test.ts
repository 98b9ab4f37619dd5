/**
 * Sixty documents and two hundred commitments, invented: the pages hold, and every label that they show
 * is computed again here from the files alone, the slow and plain way, without the graph.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findBreaches } from './finders/hygiene.ts';
import { findHtmlErrors } from './finders/html.ts';
import { findJudgements } from './finders/judgements.ts';
import { findFeedsFaults } from './finders/laws.ts';
import { findDeadLinks, findFarPages } from './finders/links.ts';
import type { Site } from './finders/site.ts';
import { findParseFaults } from './finders/parsed-html.ts';
import { pagesOfNewShape } from './finders/shapes.ts';
import { findSitemapFaults } from './finders/sitemap.ts';
import { plainLetters } from '#text/letters.ts';
import { findOpenDataFaults } from './finders/published.ts';
import { findTableFaults } from './finders/tables.ts';
import { findHeavyPages, findLongPages } from './finders/weight.ts';
import { LARGEST } from '#exports/data-parts.ts';
import { inventedPages, inventedSite } from './invented.ts';

interface Commitment {
  id: string;
  title: string;
  mentions: { communique: string; level: string; nature: string }[];
  themes: { id: string }[];
  parties: { organisation: string }[];
  due?: { words: string; communique: string };
}

let site: Site;
let commitments: Commitment[];
/** Ids, oldest first. */
let documents: string[];
let letGo: () => void = () => undefined;

const dayOf = (id: string | undefined) => (id ?? '').slice(0, 10);
const plain = (text: string) => text.replace(/[\u00A0\u202F\s]+/g, ' ');
/** What a reader sees of a page. */
const shown = (html: string) =>
  plain(html.replace(/<(script|style)[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, ''));

function htmlOf(path: string): string {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.html;
}

beforeAll(async () => {
  const invented = await inventedSite();
  ({ letGo } = invented);
  const { content, dist } = invented;
  site = inventedPages(dist);
  const folder = join(content, 'commitments');
  commitments = readdirSync(folder).map((name) => ({
    id: name.replace('.yaml', ''),
    ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<Commitment, 'id'>),
  }));
  documents = readdirSync(join(content, 'communiques'))
    .map((name) => name.replace('.mdx', ''))
    .sort();
});

afterAll(() => letGo());

test('the corpus is as large as it says', () => {
  expect([documents.length, commitments.length]).toEqual([60, 200]);
});

describe('every page', () => {
  test('is valid, light, reachable, within reach, and grades nothing', async () => {
    expect(findDeadLinks(site)).toEqual([]);
    expect(findFarPages(site)).toEqual([]);
    expect(findSitemapFaults(site)).toEqual([]);
    expect(findHeavyPages(site)).toEqual([]);
    // A document is as long as it is: so many commitments a document are not seen.
    const pages = site.pages.filter(({ path }) => !/^\/communiques\/\d{4}-/.test(path));
    expect(findLongPages({ ...site, pages })).toEqual([]);
    const perDocument = site.files.size / documents.length;
    expect(perDocument).toBeLessThanOrEqual(40);
    const large = [...site.files].filter((file) => statSync(join(site.folder, file)).size > LARGEST);
    expect(large).toEqual([]);
    expect(findFeedsFaults(site)).toEqual([]);
    expect(findJudgements(site)).toEqual([]);
    expect(findBreaches(site)).toEqual([]);
    expect(findOpenDataFaults(site)).toEqual([]);
    expect(findTableFaults(site)).toEqual([]);
    expect(findParseFaults(site)).toEqual([]);
    // Of each template, the pages on which it makes something that it has not made on another.
    const odd = pagesOfNewShape(site.pages);
    expect(odd.length).toBeGreaterThan(50);
    expect(await findHtmlErrors({ ...site, pages: odd })).toEqual([]);
  });
});

describe('on the page of a commitment', () => {
  test('the state is that of its last mention, and the silence since is counted', () => {
    for (const { id, mentions } of commitments) {
      const text = shown(htmlOf(`/engagements/${id}/`));
      const last = mentions.at(-1);
      const head = text.slice(0, text.indexOf('Le fil de cet engagement'));
      const state =
        last?.nature === 'annonce' || last?.nature === 'réalisation'
          ? last.level
          : `${last?.level} (${last?.nature})`;
      expect([id, head]).toEqual([id, expect.stringContaining(`${state}, selon le communiqué du `)]);
      const since = documents.filter((one) => dayOf(one) > dayOf(last?.communique)).length;
      const words =
        since === 0
          ? undefined
          : since === 1
            ? 'ne relie à cet engagement le document publié ici depuis'
            : `ne relie à cet engagement un des ${since > 20 ? `plus de ${Math.floor((since - 1) / 10) * 10}` : since} documents publiés ici depuis`;
      if (words === undefined) expect(head).not.toContain('fiche de la rédaction');
      else expect(head).toContain(`Aucune fiche de la rédaction ${words}`);
    }
  });

  test('its thread has a step per mention', () => {
    for (const { id, mentions } of commitments) {
      const steps = htmlOf(`/engagements/${id}/`).match(/<p class="verb"/g) ?? [];
      expect([id, steps.length]).toEqual([id, mentions.length]);
    }
  });
});

describe('at the head of a communiqué', () => {
  /** The commitments under each label, by title. */
  function labelsOf(id: string): Record<string, string[]> {
    const html = htmlOf(`/communiques/${id}/`);
    const novelty = /<section class="novelty[^]*?<\/section>/.exec(html)?.[0] ?? '';
    return Object.fromEntries(
      [...novelty.matchAll(/<details[^]*?<b[^>]*>([^<]+)<\/b>([^]*?)<\/details>/g)].map(
        ([, label = '', rest = '']) => [
          label,
          [...rest.matchAll(/<a href="\/engagements\/([^/"]+)\/"/g)].map(([, one = '']) => one).sort(),
        ],
      ),
    );
  }

  const AGAIN: Record<string, string> = { précision: 'Précisé', réalisation: 'Dit réalisé' };

  test('new, made precise, said done, no longer mentioned: against all earlier documents', () => {
    for (const id of documents) {
      const wanted: Record<string, string[]> = {};
      const before = documents.slice(0, documents.indexOf(id));
      let unmentioned = 0;
      for (const { id: commitment, mentions } of commitments) {
        const here = mentions.filter(({ communique }) => communique === id);
        const isKnown = mentions.some(({ communique }) => before.includes(communique));
        if (here.length === 0 && isKnown) unmentioned += 1;
        for (const { nature } of here)
          (wanted[isKnown ? (AGAIN[nature] ?? nature) : 'Nouveau ici'] ??= []).push(commitment);
      }
      const { 'Non relié ici': one, 'Non reliés ici': many, ...found } = labelsOf(id);
      const expected = Object.fromEntries(
        Object.entries(wanted).map(([label, list]) => [label, [...new Set(list)].sort()]),
      );
      expect([id, found]).toEqual([id, expected]);
      const text = shown(htmlOf(`/communiques/${id}/`));
      expect([id, (one ?? many ?? []).length]).toEqual([id, Math.min(unmentioned, 10)]);
      if (unmentioned > 1)
        expect(text).toContain(
          `Non reliés ici ${unmentioned} engagements relevés par la rédaction d’un document antérieur`,
        );
    }
  });
});

describe('the lists of threads', () => {
  test('show every commitment once, over their pages', () => {
    const pages = site.pages.filter(({ path }) => /^\/engagements\/(page-\d+\/)?$/.test(path));
    const rows = pages.flatMap(({ html }) =>
      [...html.matchAll(/<th scope="row">\s*<a href="\/engagements\/([^/"]+)\//g)].map(([, id]) => id),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(rows.sort()).toEqual(commitments.map(({ id }) => id).sort());
  });

  test('count what each filter leaves', () => {
    const html = htmlOf('/engagements/');
    const offered = [
      ...html.matchAll(
        /<a href="\/engagements\/(niveau|thematique|organisme)\/([^/"]+)\/"[^>]*>[^<]*<\/a>\s*<span[^>]*>\s*(\d+)/g,
      ),
    ];
    const slug = (level = '') => plainLetters(level).replace(' ', '-');
    const countOf: Record<string, (one: Commitment, id: string) => boolean> = {
      niveau: ({ mentions }, id) => slug(mentions.at(-1)?.level) === id,
      thematique: ({ themes }, id) => themes.some((theme) => theme.id === id),
      organisme: ({ parties }, id) => parties.some(({ organisation }) => organisation === id),
    };
    expect(offered.length).toBeGreaterThan(15);
    for (const [, facet = '', id = '', number] of offered)
      expect([facet, id, Number(number)]).toEqual([
        facet,
        id,
        commitments.filter((one) => countOf[facet]?.(one, id)).length,
      ]);
  });
});

test('promised dates stand under what the documents since say of them', () => {
  const asOf = '2026-01-01';
  const wanted: Record<string, string[]> = {};
  for (const { id, due, mentions } of commitments) {
    if (due === undefined) continue;
    const year = due.words.replace('en ', '');
    const isTold = mentions.some(({ communique }) => dayOf(communique) > dayOf(due.communique));
    const last = dayOf(mentions.at(-1)?.communique);
    const title =
      `${year}-12-31` >= asOf
        ? 'À venir, au 1er janvier 2026'
        : isTold
          ? 'Date passée : un document en reparle'
          : documents.some((one) => dayOf(one) > last)
            ? 'Date passée : aucune fiche n’y relie un document publié ici depuis'
            : 'Date passée : aucun document publié ici depuis';
    (wanted[title] ??= []).push(id);
  }
  const found: Record<string, string[]> = {};
  const pages = site.pages.filter(({ path }) => path.startsWith('/echeances/'));
  for (const { html } of pages)
    for (const [, title = '', rest = ''] of html.matchAll(
      /<section[^>]*>\s*<h2[^>]*>([^<]*)<\/h2>([^]*?)<\/section>/g,
    ))
      (found[plain(title)] ??= []).push(
        ...[...rest.matchAll(/<h3[^>]*>\s*<a href="\/engagements\/([^/"]+)\//g)].map(([, id = '']) => id),
      );
  const sorted = (groups: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(groups).map(([title, ids]) => [title, ids.sort()]));
  expect(pages.length).toBeGreaterThan(1);
  expect(Object.keys(wanted).length).toBeGreaterThan(1);
  expect(sorted(found)).toEqual(sorted(wanted));
});
