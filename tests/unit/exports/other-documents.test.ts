/** A speech in English, of two issuers, which prints neither its title nor its year: every format says what it is. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, it } from 'vitest';
import { citationFile, citationMeta } from '#exports/citation.ts';
import { corpusParts } from '#exports/corpus.ts';
import { siteFeed } from '#exports/feeds/documents.ts';
import { issuerName } from '#exports/issuer.ts';
import { referenceOf } from '#exports/reference.ts';
import { communiqueCard } from '#kinds/communiques/card.ts';
import { newsArticle } from '#kinds/communiques/json-ld.ts';
import { textOf } from '#kinds/communiques/text-of.ts';
import { theDocument, thisDocument } from '#kinds/communiques/named.ts';
import { event } from '#kinds/events/json-ld.ts';
import { SPEECH, SPEECH_FILES, world } from './world.ts';

const graph = world(SPEECH_FILES);
const found = graph.communiques.find(({ id }) => id === SPEECH);
if (found === undefined) throw new Error('no speech');
const speech = found;
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const NOTE =
  'Émetteur non imprimé ; attribué par la rédaction du site à : Préfecture du Nord. Le document ne nomme pas son auteur.' +
  ' Titre non imprimé ; donné par la rédaction du site : Opening of the hall. La page web porte ce titre.' +
  ' Lieu non imprimé ; donné par la rédaction du site : Lille. Le siège de la préfecture.' +
  ' Année non imprimée ; donné par la rédaction du site : 2020. Celle de la page web.';

it('is a speech in CSL-JSON, with the issuer that it names and a note on the other', () => {
  const [item] = new Cite(citationFile(speech, graph.site, 'json')).data;
  expect(item).toMatchObject({
    type: 'speech',
    genre: 'Discours',
    author: [{ literal: 'État' }],
    publisher: 'État',
    language: 'en',
    note: NOTE,
  });
});

it('and in RIS and BibTeX, in their words', () => {
  const ris = citationFile(speech, graph.site, 'ris');
  expect(ris).toMatch(/^TY {2}- GEN\r\n/);
  expect(ris).toContain('M3  - Discours\r\nLA  - en\r\n');
  expect(citationFile(speech, graph.site, 'bib')).toMatch(/^@misc\{2020-11-05-discours,/);
  expect(Object.fromEntries(citationMeta(speech))).toMatchObject({
    'eprints.type': 'other',
    'DC.type': 'Discours',
    citation_language: 'en',
  });
});

it('names all its issuers when it prints them all, each an author', () => {
  const issuers = speech.issuers.map((issuer) => ({ ...issuer, editorial: undefined }));
  const both = { ...speech, issuers };
  const [item] = new Cite(citationFile(both, graph.site, 'json')).data;
  expect(item).toMatchObject({
    author: [{ literal: 'Préfecture du Nord' }, { literal: 'État' }],
    publisher: 'Préfecture du Nord ; État',
  });
  expect(new Cite(citationFile(both, graph.site, 'bib')).data[0]?.['author']).toHaveLength(2);
  expect(citationFile(both, graph.site, 'ris').match(/^AU {2}- .*$/gm)).toEqual([
    'AU  - Préfecture du Nord',
    'AU  - État',
  ]);
  expect(issuerName(both)).toBe('Préfecture du Nord et État');
  expect(newsArticle(both)).toMatchObject({ publisher: [{ name: 'Préfecture du Nord' }, { name: 'État' }] });
});

it('is referred to with what it does not print in brackets', () => {
  expect(plain(referenceOf(speech))).toBe(
    '[Préfecture du Nord] et État, [Opening of the hall], discours, [Lille], 5 novembre 2020, https://au-fil-des-engagements.example/communiques/2020-11-05-discours/',
  );
});

it('is an article in its language in JSON-LD', () => {
  expect(newsArticle(speech)).toMatchObject({
    '@type': 'Article',
    genre: 'Discours',
    inLanguage: 'en',
    publisher: { name: 'État' },
  });
});

it('is named as what it is', () => {
  expect(plain(theDocument(speech))).toBe('le discours du 5 novembre 2020');
  expect(thisDocument(speech)).toBe('ce discours');
  const news = { ...speech, type: { ...speech.type, name: 'actualité', gender: 'féminin' } } as const;
  expect(plain(theDocument(news))).toBe('l’actualité du 5 novembre 2020');
  expect(thisDocument(news)).toBe('cette actualité');
  expect(thisDocument({ type: { ...speech.type, name: 'avis' } })).toBe('cet avis');
  expect(plain(communiqueCard(speech).kicker)).toBe('Discours — Lille, 5 novembre 2020');
  expect(
    corpusParts(graph)
      .flat()
      .map(({ name }) => name && plain(name)),
  ).toContain('le discours du 5 novembre 2020');
});

it('signs its feed with both, and says its language and those of its passages', () => {
  const feed = siteFeed(graph);
  const entry = feed.split('<entry>').find((one) => one.includes('Opening of the hall')) ?? '';
  expect(entry.match(/<name>[^<]*/g)).toEqual([
    '<name>Préfecture du Nord (attribution de la rédaction)',
    '<name>État',
  ]);
  expect(entry).toContain('<div lang="en">');
  expect(entry).toContain('<span lang="fr">trois portes</span>');
});

it('has no title of its own in its text', () => {
  const { title, body } = textOf(speech);
  expect(title).toBe('');
  expect(body).toContain('trois portes');
});

it('an event of several days begins and ends', () => {
  const [one] = graph.events;
  if (one === undefined) throw new Error('no event');
  expect(event({ ...one, period: '2020-11-05/2020-11-07' })).toMatchObject({
    startDate: '2020-11-05',
    endDate: '2020-11-07',
  });
  expect(event({ ...one, period: '2020-11-05' })).not.toHaveProperty('endDate');
  expect(event({ ...one, period: '2020-11' })).not.toHaveProperty('startDate');
});
