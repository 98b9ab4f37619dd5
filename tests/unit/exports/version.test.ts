/** A version to cite: the publication that wrote an entry as it is, its number, its day, and where the forge keeps it. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citationFile } from '#exports/citation.ts';
import { referenceOf } from '#exports/reference.ts';
import { versionOf, versionText } from '#exports/version.ts';
import { buildGraph } from '#graph/build.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { ASSISES, village } from '../graph/rules/village.ts';
import { ledgerOf, published } from '../graph/ledger-world.ts';
import type { WrittenWorld } from '../graph/written-world.ts';

function assises(world: WrittenWorld, id = ASSISES): CommuniqueNode {
  const node = buildGraph(world.read().content).communiques.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
}

const DOCUMENT = `communiques/${ASSISES}.mdx`;
const first = published(village, '2020-07-01');
const [FIRST = ''] = ledgerOf(first).map((path) => path.replace(/^ledger\/(.*)\.txt$/, '$1'));
const corrected = first
  .edit(DOCUMENT, 'Deux tables se sont tenues.', 'Deux tables se tinrent.')
  .edit(
    DOCUMENT,
    'plain:\n',
    'changes: [{ day: 2020-08-01, why: "Mal recopié.", edits: [{ from: "Deux tables se sont tenues.", to: "Deux tables se tinrent." }] }]\nplain:\n',
  );
const second = published(corrected, '2020-08-02');
const SECOND =
  ledgerOf(second)
    .map((path) => path.replace(/^ledger\/(.*)\.txt$/, '$1'))
    .at(-1) ?? '';

describe('a version', () => {
  test('has the number and the day of the publication that wrote the words', () => {
    expect(versionOf(assises(first))).toEqual({
      rank: '1 du 1er juillet 2020',
      words: 'version 1 du 1er\u00A0juillet 2020',
      ledger: FIRST,
      url: undefined,
    });
    expect(versionOf(assises(second))).toMatchObject({ rank: '2 du 2 août 2020', ledger: SECOND });
  });

  test('is none of what is not published, or not as it is', () => {
    expect(versionOf(assises(village))).toBeUndefined();
    expect(versionOf(assises(corrected))).toBeUndefined();
    expect(versionText(versionOf(assises(village)))).toBeUndefined();
    expect(referenceOf(assises(village))).not.toContain('version');
  });

  test('of an entry is not moved by the publication of another', () => {
    const other = published(
      second.write(
        'vocabulary/kiosque.yaml',
        second.text('vocabulary/halle.yaml').replace('term: "halle"', 'term: "kiosque"'),
      ),
      '2020-09-01',
    );
    expect(ledgerOf(other).length).toBeGreaterThan(ledgerOf(second).length);
    expect(versionOf(assises(other))).toEqual(versionOf(assises(second)));
  });

  test('goes on under another name, once it is published', () => {
    const id = '2019-05-14-les-assises';
    let renamed = second;
    for (const [path, text] of Object.entries(second.files)) {
      if (path.startsWith('ledger/') || !(path.includes(ASSISES) || text.includes(ASSISES))) continue;
      const written = text.replaceAll(ASSISES, id);
      renamed = renamed
        .remove(path)
        .write(
          path.replace(ASSISES, id),
          path === DOCUMENT
            ? written.replace('---\n', `---\nformerly: [/communiques/${ASSISES}/]\n`)
            : written,
        );
    }
    expect(renamed.said('ledger')).toEqual([]);
    expect(versionOf(assises(renamed, id))).toBeUndefined();
    expect(versionOf(assises(published(renamed, '2020-10-01'), id))?.rank).toBe('3 du 1er octobre 2020');
  });
});

describe('its address is that of the one commit that wrote its file of the ledger', () => {
  test.each([
    ['https://github.com/ville/fil', 'https://github.com/ville/fil/commits/HEAD/content/ledger/'],
    ['https://gitlab.com/ville/fil.git', 'https://gitlab.com/ville/fil/-/commits/HEAD/content/ledger/'],
    [
      'https://forge.example/ville/fil/',
      'https://forge.example/ville/fil/commits/branch/main/content/ledger/',
    ],
  ])('%s', (repository, address) => {
    const version = versionOf(assises(second), { repository });
    expect(version?.url).toBe(`${address}${SECOND}.txt`);
    expect(versionText(version)).toBe(`version 2 du 2\u00A0août 2020 (${address}${SECOND}.txt)`);
  });
});

describe('a reference names it', () => {
  const site = { name: 'Le fil', repository: 'https://github.com/ville/fil_public' };
  const url = `https://github.com/ville/fil_public/commits/HEAD/content/ledger/${SECOND}.txt`;
  const node = assises(second);

  test('in one line', () => {
    expect(referenceOf(node)).toMatch(/\/communiques\/2019-05-14-assises\/, version 2 du 2\u00A0août 2020$/);
  });

  test('in CSL-JSON', () => {
    expect(JSON.parse(citationFile(node, site, 'json'))).toMatchObject([
      { version: '2 du 2 août 2020', archive_location: url },
    ]);
    expect(JSON.parse(citationFile(node, { name: 'Le fil' }, 'json'))).toMatchObject([
      { archive_location: SECOND },
    ]);
  });

  test('in RIS', () => {
    const lines = citationFile(node, site, 'ris').split('\r\n');
    expect(lines).toContain('ET  - 2 du 2 août 2020');
    expect(lines).toContain(`AN  - ${SECOND}`);
    expect(lines).toContain(`N1  - Version figée : ${url}`);
    expect(citationFile(node, { name: 'Le fil' }, 'ris')).not.toContain('Version figée');
  });

  test('in BibTeX, which is read whole', () => {
    const file = citationFile(node, site, 'bib');
    expect(file).toContain('  version = {2 du 2 août 2020}');
    expect(file).toContain(`  addendum = {registre ${SECOND} \\url{${url}}}`);
    expect((new Cite(file).data as unknown[]).length).toBe(1);
  });

  test('and nothing of it where nothing is published', () => {
    for (const format of ['json', 'ris', 'bib'] as const)
      expect(citationFile(assises(village), site, format)).not.toMatch(/version|ET {2}-|AN {2}-|registre/);
  });
});
