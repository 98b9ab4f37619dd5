import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchRecords } from '#search/records/index.ts';
import { loadWorld } from '#content.graph.ts';
import { THIRD } from '../corpora.ts';
import { build, someContent } from './built.ts';

const ID = '2021-03-15-aide-alimentaire';

test('a third communiqué dropped into a content folder appears on every page where it should, with no change of code', async () => {
  const content = someContent();
  cpSync(THIRD, content, { recursive: true });
  const { code, said, dist } = await build(content);
  expect(code, said).toBe(0);
  const page = (path: string) => readFileSync(join(dist, path), 'utf8');
  const address = `/communiques/${ID}/`;
  const pages = [
    'index.html',
    'communiques/index.html',
    'communiques/2021/index.html',
    'communiques/2020-07-10-forum-regional/index.html',
    'engagements/ouvrir-une-epicerie-solidaire/index.html',
    'engagements/index.html',
    'chiffres/familles-accueillies/index.html',
    'thematiques/acces-a-l-alimentation/index.html',
    'personnes/michel-lalande/index.html',
    'flux.xml',
    'engagements/ouvrir-une-epicerie-solidaire/flux.xml',
    'thematiques/acces-a-l-alimentation/flux.xml',
    'personnes/michel-lalande/flux.xml',
    'sitemap-2021.xml',
    'donnees/v1/communiques.json',
    'donnees/v1/engagements.json',
    'donnees/v1/chiffres.json',
  ];
  expect(pages.filter((path) => !page(path).includes(address))).toEqual([]);
  expect(page(`communiques/${ID}/index.html`)).toContain('Nouveau ici');
  // It has no raw file: nothing says that it is word for word, and the others still do.
  const WORD_FOR_WORD = /(?:celui du document,|transcrits) mot pour mot/;
  for (const path of [
    `communiques/${ID}/index.html`,
    'communiques/index.html',
    'communiques/2021/index.html',
  ])
    expect(page(path), path).not.toMatch(WORD_FOR_WORD);
  expect(page(`communiques/${ID}/index.html`)).toContain('Le fichier reçu n’est pas gardé ici');
  for (const path of ['communiques/2020-07-10-forum-regional/index.html', 'communiques/2020/index.html'])
    expect(page(path), path).toMatch(WORD_FOR_WORD);
  // An older commitment now says how many documents are silent since.
  expect(
    page('engagements/conference-regionale-deux-fois-par-an/index.html').replace(/[\u00A0\u202F]/g, ' '),
  ).toMatch(/ne relie à cet engagement un des 2 documents publiés ici depuis/);
  // The search knows it too, with what it announces.
  const records = searchRecords(loadWorld(content).graph);
  expect(records.map(({ url }) => url)).toContain(address);
  expect(said).toContain(`${records.length} fiches cherchables`);
});
