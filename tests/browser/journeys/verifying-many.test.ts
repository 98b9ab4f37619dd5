/**
 * A corpus of some hundred and fifty communiqués is not loaded whole: the files that a text may quote come, and no other.
 * The page is the built one; the files of its corpus are made here from an invented one, which spares a build.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { corpusClues, corpusIndex, corpusParts } from '#exports/corpus.ts';
import { inventedWorld } from '../../unit/graph/worlds.ts';
import { expect, test, type Open } from '../harness/test.ts';

const SIZE = { communiques: 150, commitments: 40 };
/** The first key of a page waits for the index, five files of documents at most, and the clues. */
const MOST_DOCUMENT_FILES = 5;

const { graph } = inventedWorld(SIZE, 11);
const index = corpusIndex(graph);
const parts = corpusParts(graph);
const files: Readonly<Record<string, unknown>> = {
  'index.json': index,
  ...Object.fromEntries(parts.map((documents, part) => [`${part}.json`, documents])),
  ...Object.fromEntries(corpusClues(graph).map((make, shard) => [`traces/${shard}.json`, make()])),
};

/** The longest sentence of a document, which no other document has. */
function ownSentence(rank: number): { text: string; date: string } {
  const documents = parts.flat();
  const document = documents[rank];
  const texts = (document?.blocks ?? []).flat().map(([, text]) => text);
  const everywhere = documents
    .filter((other) => other !== document)
    .map(({ blocks }) => JSON.stringify(blocks));
  const own = texts
    .filter((text) => everywhere.every((other) => !other.includes(JSON.stringify(text).slice(1, -1))))
    .sort((a, b) => b.length - a.length)[0];
  if (document === undefined || own === undefined) throw new Error(`rien de propre au document ${rank}`);
  return { text: own, date: document.date };
}

/** The built page over the invented corpus, and what it asks for. */
async function opened(open: Open): Promise<{ page: Page; context: BrowserContext; asked: string[] }> {
  const context = await open();
  const asked: string[] = [];
  await context.route('**/verifier/corpus/**', (route) => {
    const file = new URL(route.request().url()).pathname.split('/verifier/corpus/')[1] ?? '';
    asked.push(file);
    return route.fulfill({ json: files[file], status: file in files ? 200 : 404 });
  });
  const page = await context.newPage();
  await page.goto('/verifier/');
  await page.getByText('Prêt : 150 communiqués').waitFor();
  return { page, context, asked };
}

const verdicts = (page: Page) => page.locator('.answers > ol > .answer > h2').allTextContents();
const documentFiles = (asked: readonly string[]) => asked.filter((file) => /^\d+\.json$/.test(file));

async function paste(page: Page, text: string): Promise<void> {
  const before = await page.locator('[data-verify="status"]').textContent();
  await page.getByLabel('Le texte à vérifier').fill(text);
  await expect
    .poll(() => page.locator('[data-verify="status"]').textContent(), { timeout: 10_000 })
    .not.toBe(before);
}

test('the corpus is too large to be loaded whole, and the page says that it needs the network', async ({
  open,
}) => {
  expect(index).toMatchObject({ documents: 150, parts: 15 });
  expect(index.clueFiles).toBeGreaterThan(0);
  const { page, asked } = await opened(open);
  expect(asked).toEqual(['index.json']);
  expect(await page.locator('[data-verify="status"]').textContent()).toContain('le réseau reste nécessaire');
});

test('a true sentence, the same with another number, and words that nobody wrote', async ({ open }) => {
  const { page, asked } = await opened(open);
  const { text } = ownSentence(77);
  await paste(page, text);
  expect(await verdicts(page)).toEqual(['Exact']);
  expect(await page.locator('.answer figcaption a').first().getAttribute('href')).toContain(
    'communique-78/#s-',
  );
  expect(documentFiles(asked).length).toBeLessThanOrEqual(MOST_DOCUMENT_FILES);

  // The subject alone is of the first words: what follows it tells the sentence from all others.
  await page.getByLabel('Le texte à vérifier').fill(`La licorne ${text.split(' ').slice(2).join(' ')}`);
  await page.getByRole('heading', { name: 'Altéré' }).waitFor();
  expect(await page.locator('.answer').innerText()).toContain('les plus ressemblants');

  await page.getByLabel('Le texte à vérifier').fill('quatre girafes vertes broutent des violettes');
  await page.getByRole('heading', { name: 'Absent du corpus' }).waitFor();
  expect(await page.locator('.answer').innerText()).toContain('qui leur ressemblent le plus, parmi');
  expect(documentFiles(asked).length).toBeLessThan(index.parts);
});

test('an article that quotes documents years apart, and a quotation made of two of them', async ({
  open,
}) => {
  const { page } = await opened(open);
  const [old, recent] = [ownSentence(3), ownSentence(140)];
  await paste(page, `On lit « ${old.text} », puis « ${recent.text} », enfin « trois zèbres mauves ».`);
  expect(await verdicts(page)).toEqual(['Exact', 'Exact', 'Absent du corpus']);
  await paste(page, `${old.text} ${recent.text}`);
  expect(await verdicts(page)).toEqual(['Assemblé']);
  await page.getByLabel('Le texte à vérifier').fill(`« ${old.text} » « ${old.text} […] ${recent.text} »`);
  await page.getByText('2 citations').waitFor();
  expect(await verdicts(page)).toEqual(['Exact', 'Assemblé']);
});

test('a file that does not come is said, and asked for again with the next text', async ({ open }) => {
  const { page, context, asked } = await opened(open);
  await context.setOffline(true);
  await context.route('**/verifier/corpus/**', (route) => route.abort());
  await paste(page, ownSentence(20).text);
  await page.getByText('n’ont pas pu se charger').waitFor();
  expect(await page.locator('.answer').count()).toBe(0);
  await context.unroute('**/verifier/corpus/**');
  await context.route('**/verifier/corpus/**', (route) => {
    const file = new URL(route.request().url()).pathname.split('/verifier/corpus/')[1] ?? '';
    return route.fulfill({ json: files[file] });
  });
  await context.setOffline(false);
  await paste(page, ownSentence(21).text);
  expect(await verdicts(page)).toEqual(['Exact']);
  expect(asked).toEqual(['index.json']);
});
