/** An editor publishes a reply: it stands at its own address and beside what it answers, and the site keeps every law. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { build, someContent } from './built.ts';
import { findFaults } from './finders/laws.ts';
import { readSite } from './finders/site.ts';

const WORDS = 'Les places <b>promises</b> sont 1 234.\n  Toutes.\n\n  Cordialement.';
const REPLY = `by: { organisation: etat }\nabout:\n  - commitment: conference-regionale-deux-fois-par-an\n  - communique: 2020-07-10-forum-regional\nreceived: 2020-08-01\npublished: 2020-08-03\ntext: |\n  ${WORDS}\n`;

test('a reply is on its page, at the foot of what it answers, in lists and in data, and proves nothing', async () => {
  const content = someContent();
  mkdirSync(join(content, 'replies'));
  writeFileSync(join(content, 'replies', 'etat-2020.yaml'), REPLY);
  writeFileSync(join(content, 'replies', 'etat-2020-bis.yaml'), REPLY.replace('places', 'mesures'));
  const { code, said, dist } = await build(content);
  expect(code, said).toBe(0);
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

test('the only reply, withdrawn, keeps its page and the list to which it leads', async () => {
  const content = someContent();
  mkdirSync(join(content, 'replies'));
  const withdrawn = 'withdrawn: { day: 2020-09-01, why: "À la demande de son auteur." }\n';
  writeFileSync(join(content, 'replies', 'etat-2020.yaml'), REPLY + withdrawn);
  const { code, said, dist } = await build(content);
  expect(code, said).toBe(0);
  const site = readSite(dist);
  const paths = site.pages.map(({ path }) => path);
  expect(paths).toContain('/reponses/etat-2020/');
  expect(paths).toContain('/reponses/');
  expect(site.pages.filter(({ html }) => html.includes('Droit de réponse :'))).toEqual([]);
  expect(await findFaults(site)).toEqual([]);
});
