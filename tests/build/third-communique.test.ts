/** The founding corpus has grown: a third communiqué, and two replies to what the others announce, are wherever they should be. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { searchRecords } from '#search/records/index.ts';
import { loadWorld } from '#content.graph.ts';
import { FOUNDING, THIRD } from '../corpora.ts';
import { build, folderOfFile, type Built } from './built.ts';
import { findFaults } from './finders/laws.ts';
import { readSite } from './finders/site.ts';
import { replyTo } from './publishing/reply.ts';

const ID = '2021-03-15-aide-alimentaire';
const REPLY = replyTo('conference-regionale-deux-fois-par-an', '2020-07-10-forum-regional');
const content = join(folderOfFile(), 'content');
let built: Built;

beforeAll(async () => {
  for (const folder of [FOUNDING, THIRD]) cpSync(folder, content, { recursive: true });
  mkdirSync(join(content, 'replies'));
  writeFileSync(join(content, 'replies', 'etat-2020.yaml'), REPLY);
  writeFileSync(join(content, 'replies', 'etat-2020-bis.yaml'), REPLY.replace('places', 'mesures'));
  built = await build(content, {}, folderOfFile());
  if (built.code !== 0) throw new Error(built.said);
});

test('a third communiqué dropped into a content folder appears on every page where it should, with no change of code', () => {
  const { said, dist } = built;
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

test('a reply is on its page, at the foot of what it answers, in lists and in data, and proves nothing', async () => {
  const { dist } = built;
  const page = (path: string) => readFileSync(join(dist, path), 'utf8').replace(/[\u00A0\u202F]/g, ' ');
  const own = page('reponses/etat-2020/index.html');
  expect(own).toContain('Les places &lt;b&gt;promises&lt;/b&gt; sont 1 234.\nToutes.</p>');
  expect(own).toMatch(/Ces mots sont ceux de <a href="\/organismes\/etat\/"/);
  for (const path of [
    'engagements/conference-regionale-deux-fois-par-an/index.html',
    'communiques/2020-07-10-forum-regional/index.html',
  ]) {
    expect(page(path)).toMatch(/<b>Droit de réponse :<\/b>[^<]+, le 3 août 2020 ; [^<]+, le 3 août 2020\./);
    expect(page(path)).toContain('Les places &lt;b&gt;promises&lt;/b&gt; sont 1 234.');
    expect(page(path)).toContain('href="/reponses/etat-2020/"');
  }
  for (const path of ['reponses/index.html', 'sitemap-2020.xml', 'donnees/v1/reponses.json'])
    expect(page(path), path).toContain('/reponses/etat-2020/');
  expect(page('plan-du-site/index.html')).toContain('href="/reponses/"');
  // Two of one day have two names.
  const { graph } = loadWorld(content);
  expect(
    graph.replies.map(({ title }) => title.replace(/[\u00A0\u202F]/g, ' ').replace(/^.* : /, '')),
  ).toEqual(['réponse du 1er août 2020', 'réponse du 1er août 2020 (2)']);
  // The verifier, which knows what documents say, knows none of its words.
  expect(page('verifier/corpus/index.json')).not.toContain('promises');
  expect(await findFaults(readSite(dist))).toEqual([]);
});
