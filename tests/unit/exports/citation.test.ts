import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readFile } from '@iebh/reflib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { citationFile, citationMeta, type CitationFormat } from '#exports/citation.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { world } from './world.ts';

const graph = world();
const SITE = 'https://au-fil-des-engagements.example';

function communique(id: string, from = graph): CommuniqueNode {
  const node = from.communiques.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no communiqué ${id}`);
  return node;
}
const printed = communique('2020-07-10-forum');
const attributed = communique('2019-01-16-lancement');
const file = (node: CommuniqueNode, format: CitationFormat) => citationFile(node, graph.site, format);

/** The one reference in a RIS file, as Reflib reads it. */
async function readRis(text: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-ris-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'citation.ris');
  writeFileSync(path, text);
  const [reference, ...others] = await readFile(path);
  expect(others).toEqual([]);
  return reference ?? {};
}

/** The one reference in a BibTeX or CSL-JSON file, as Citation.js reads it. */
function readCsl(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const { _graph, 'citation-key': _key, ...reference } = data[0] ?? {};
  return reference;
}

const whole = {
  id: '2020-07-10-forum',
  type: 'report',
  genre: 'Communiqué de presse',
  title: 'Forum régional en ligne',
  author: [{ literal: 'Préfecture du Nord' }],
  publisher: 'Préfecture du Nord',
  'publisher-place': 'Lille',
  issued: { 'date-parts': [[2020, 7, 10]] },
  URL: `${SITE}/communiques/2020-07-10-forum/`,
  language: 'fr',
};

describe('a communiqué as a reference', () => {
  it('is read whole in CSL-JSON', () => {
    expect(readCsl(file(printed, 'json'))).toEqual({ ...whole, source: 'Le fil' });
  });

  it('is read whole in BibTeX', () => {
    const read = readCsl(file(printed, 'bib'));
    // The parser keeps the organisation in one piece, under the only name that BibTeX has.
    expect([[{ literal: 'Préfecture du Nord' }], [{ family: 'Préfecture du Nord' }]]).toContainEqual(
      read['author'],
    );
    expect({ ...read, author: whole.author }).toEqual(whole);
  });

  it('says its day to programs that do not know whole dates, as bibutils', () => {
    const bib = file(printed, 'bib');
    expect(bib).toContain('date = {2020-07-10},\n  year = {2020},\n  month = jul,\n  day = {10},');
    // Alone, the three say the same day.
    expect(readCsl(bib.replace(/ {2}date = .*\n/, ''))['issued']).toEqual(whole.issued);
  });

  it('is of the type that programs share: RIS has one of press releases, which they lose', () => {
    expect(file(printed, 'ris')).toMatch(/^TY {2}- RPRT\r\n/);
    expect(file(printed, 'bib')).toMatch(/^@techreport\{/);
  });

  it('names its language as LaTeX does, too', () => {
    expect(file(printed, 'bib')).toContain('langid = {french}');
  });

  it('is read whole in RIS', async () => {
    expect(await readRis(file(printed, 'ris'))).toEqual({
      type: 'report',
      RISID: '2020-07-10-forum',
      title: 'Forum régional en ligne',
      authors: ['Préfecture du Nord'],
      publisher: 'Préfecture du Nord',
      fallbackCity: 'Lille',
      date: '2020/07/10/',
      year: '2020',
      language: 'fr',
      urls: [whole.URL],
      databaseProvider: 'Le fil',
    });
    expect(file(printed, 'ris')).toContain('\r\nM3  - Communiqué de presse\r\n');
  });

  it('has no author when the editors attribute it: a note names the issuer and says why', async () => {
    const note =
      'Émetteur non imprimé ; attribué par la rédaction du site à : Préfecture du Nord. Le document ne nomme pas son auteur.';
    for (const format of ['json', 'bib'] as const) {
      const read = readCsl(file(attributed, format));
      expect(read).not.toHaveProperty('author');
      expect(read).not.toHaveProperty('publisher');
      expect(read['note']).toBe(note);
    }
    const ris = await readRis(file(attributed, 'ris'));
    expect(ris).not.toHaveProperty('authors');
    expect(ris).not.toHaveProperty('publisher');
    expect(ris['notes']).toBe(note);
  });

  it('keeps every sign of the title in every format', async () => {
    const title = '100 % des aides à 5 $ & {plus} #1_a ~ b ^ c \\ « fin »';
    const text = `---\ntitle: ${JSON.stringify(title)}\ndate: 2021-01-01\ndateline: Lille\nplace: Lille\nissuer: { organisation: prefecture, editorial: Essai. }\nsummary: S\n---\n\n# T\n`;
    const node = communique('2021-01-01-t', world({ 'communiques/2021-01-01-t': text }));
    expect(readCsl(file(node, 'json'))['title']).toBe(title);
    expect(readCsl(file(node, 'bib'))['title']).toBe(title);
    expect((await readRis(file(node, 'ris')))['title']).toBe(title);
  });
});

describe('what Zotero reads in the page', () => {
  it('is a report with its title, institution, place, day, language and address', () => {
    expect(Object.fromEntries(citationMeta(printed))).toEqual({
      citation_title: 'Forum régional en ligne',
      citation_technical_report_institution: 'Préfecture du Nord',
      citation_publication_date: '2020/07/10',
      citation_language: 'fr',
      citation_public_url: whole.URL,
      'eprints.type': 'report',
      'eprints.place_of_pub': 'Lille',
      'DC.type': 'Communiqué de presse',
    });
  });

  it('names no institution when the editors attribute the document', () => {
    expect(Object.fromEntries(citationMeta(attributed))).not.toHaveProperty(
      'citation_technical_report_institution',
    );
  });
});
