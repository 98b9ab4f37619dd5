/**
 * What a site of sixty documents weighs, and what one more small document, of which no record says anything, makes a
 * deploy send: bounds that no machine moves.
 */
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceOf, type Difference } from '../../scripts/lib/deploy/difference.ts';
import { filesOf } from '../../scripts/lib/files.ts';
import { build } from './built.ts';
import { inventedSite } from './invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'un-document-de-plus-'));
const DOCUMENTS = 60;
const ONE_MORE = `---
title: "Communiqué de plus : une halte à Creil"
date: 2025-12-30
dateline: "Villeneuve, le 30 décembre 2025"
place: Villeneuve
issuer:
  organisation: prefecture
  editorial: "Corpus inventé."
summary: "Un communiqué inventé."
---

Villeneuve, le 30 décembre 2025

# Communiqué de plus : une halte à Creil

Le tribunal a visité un jardin partagé à Noyon.
`;

let before: string;
let difference: Difference;
let letGo: () => void = () => undefined;

beforeAll(async () => {
  const invented = await inventedSite();
  ({ letGo, dist: before } = invented);
  const content = join(folder, 'content');
  cpSync(invented.content, content, { recursive: true });
  writeFileSync(join(content, 'communiques', '2025-12-30-un-de-plus.mdx'), ONE_MORE);
  const { code, said, dist } = await build(content, {}, folder);
  if (code !== 0) throw new Error(said);
  difference = differenceOf(before, dist);
});

afterAll(() => {
  letGo();
  rmSync(folder, { recursive: true, force: true });
});

const sizesOf = (files: readonly string[]) => files.map((file) => statSync(join(before, file)).size);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const isPage = (file: string) => file.endsWith('.html');

test('files and bytes of a document with all that it brings', () => {
  const files = filesOf(before).filter((file) => !/\.(?:png|webp)$/.test(file));
  expect(files.length / DOCUMENTS).toBeLessThanOrEqual(31.8);
  expect(sum(sizesOf(files)) / DOCUMENTS).toBeLessThanOrEqual(455_000);
});

test('the pages of a kind, on the mean', () => {
  const means = (pattern: RegExp) => {
    const sizes = sizesOf(filesOf(before).filter((file) => isPage(file) && pattern.test(file)));
    return sum(sizes) / sizes.length;
  };
  expect(means(/^chiffres\/places-/)).toBeLessThanOrEqual(9_500);
  expect(means(/^evenements\/(?!page-)/)).toBeLessThanOrEqual(7_300);
  expect(means(/^engagements\/action-/)).toBeLessThanOrEqual(17_100);
  expect(means(/^engagements\/(?:niveau|thematique|organisme|sans)\//)).toBeLessThanOrEqual(26_300);
});

test('documents that follow one another have a page if they share an act, and a list that leaves nothing out has one page', () => {
  const paths = filesOf(before);
  const compared = paths.filter((file) => /^comparer\/\d{4}[^/]*\/[^/]+\/index\.html$/.test(file));
  expect(compared.length).toBeGreaterThan(0);
  expect(compared.length).toBeLessThan(DOCUMENTS - 1);
  expect(paths.filter((file) => /^engagements\/sans\/(?:somme|lieu)\/page-/.test(file))).toEqual([]);
});

test('the cards of a document, and the sides of a month, are one file each', () => {
  const paths = filesOf(before);
  expect(paths.filter((file) => file.startsWith('cartes/')).length).toBeLessThanOrEqual(DOCUMENTS);
  expect(paths.filter((file) => file.startsWith('comparer/cotes/')).length).toBeLessThanOrEqual(
    DOCUMENTS + 1,
  );
});

test('one small document more: files that change, and bytes to send', () => {
  const sent = difference.files.filter(({ change }) => change !== 'removed');
  // Of which a fifth are files of words, which change their names: a word that stands in many documents has two.
  expect(difference.files.length).toBeLessThanOrEqual(430);
  expect(sum(sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(12_200_000);
});
