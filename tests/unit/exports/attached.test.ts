/** What documents attach, as it is given to others: open data, feeds, linked data. */
import { expect, test } from 'vitest';
import { PIECE } from '#exports/attached-shape.ts';
import { written, type Shape } from '#exports/fields.ts';
import { siteFeed } from '#exports/feeds/documents.ts';
import { mediaOf } from '#exports/json-ld/media.ts';
import { buildGraph } from '#graph/build.ts';
import { fileTitle } from '#kinds/communiques/file-words.ts';
import { newsArticle } from '#kinds/communiques/json-ld.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { communiqueShape } from '#kinds/communiques/record.ts';
import { formatSize } from '#text/file-formats.ts';
import { filesOf, goneFiles } from '#views/served-files.ts';
import { goneUrls } from '#exports/redirects.ts';
import { after, DOCUMENT, SHA, world } from '../graph/rules/attached-village.ts';
import { HALLE } from '../graph/rules/village.ts';
import type { WrittenWorld } from '../graph/written-world.ts';

const SITE = 'https://au-fil-des-engagements.example';

const graphOf = (one: WrittenWorld) => buildGraph(one.read().content);
function halleOf(one: WrittenWorld): CommuniqueNode {
  const node = graphOf(one).communiques.find(({ id }) => id === HALLE);
  if (node === undefined) throw new Error('no hall');
  return node;
}
const WITHDRAWN = 'withdrawn: { day: 2020-07-01, why: "Un essai." }';
const full = world
  .edit(
    DOCUMENT,
    'credit: "Photo : mairie de Brumeval."',
    'credit: "Photo : mairie de Brumeval."\n    after: "accueille les maraîchers"',
  )
  .edit(
    DOCUMENT,
    'title: "Le plan"',
    'title: "Le plan"\n    lang: en\n    url: https://brumeval.example/plan\n    seen: 2020-06-19\n    archive: https://archives.example/plan',
  )
  .edit(DOCUMENT, 'transcript: halle-ouverture.txt', `transcript: halle-ouverture.txt\n    ${WITHDRAWN}`)
  .remove('attachments/halle-ouverture.txt');

test('each is a piece of the open data, and each field of a piece can be filled', () => {
  const pieces = written(communiqueShape, halleOf(full))['pieces'] as Record<string, unknown>[];
  expect(pieces.map(({ sorte, adresse, titre }) => [sorte, adresse, titre])).toEqual([
    ['original', `${SITE}/pieces/halle-plan.pdf`, 'Le plan'],
    ['image', `${SITE}/pieces/halle.webp`, 'La halle, vue de la place, un jour de marché.'],
    ['vidéo', 'https://videos.example/halle', 'L’ouverture'],
  ]);
  const { fields } = PIECE.shape as Shape<never>;
  expect(fields.filter(({ name }) => pieces.every((one) => one[name] === null))).toEqual([]);
  const bare = graphOf(world).communiques.find(({ id }) => id !== HALLE) as CommuniqueNode;
  expect(written(communiqueShape, bare)['pieces']).toEqual([]);
  expect(bare.attached).toBeUndefined();
});

test('the file received is the enclosure of its entry, with its own type', () => {
  const links = siteFeed(graphOf(world)).match(/<link rel="enclosure"[^>]*>/g);
  expect(links).toEqual([
    `<link rel="enclosure" href="${SITE}/pieces/halle-plan.pdf" title="Le plan" type="application/pdf" length="8"/>`,
  ]);
  const gone = after('origin: "Reçu de la mairie."', `origin: "Reçu de la mairie."\n    ${WITHDRAWN}`);
  expect(siteFeed(graphOf(gone))).not.toContain('enclosure');
});

test('the images of a document stand in its entry: where the text has them, or after it, with whose they are', () => {
  const feedOf = (one: WrittenWorld) => siteFeed(graphOf(one)).replace(/[\u00A0\u202F]/g, ' ');
  const [img = ''] = /<img [^>]*>/.exec(feedOf(full)) ?? [];
  expect(img).toContain(`src="${SITE}/pieces/halle.640.webp"`);
  expect(img).toContain('alt="La halle, vue de la place, un jour de marché."');
  // In the text: words of the document follow it. Beside it: none do.
  const after = (feed: string) =>
    feed.slice(feed.indexOf('<img '), feed.indexOf(']]></content>', feed.indexOf('<img ')));
  expect(after(feedOf(full))).toMatch(/Photo : mairie de Brumeval\..*<\/figure>[^]*<p/);
  expect(after(feedOf(world))).toMatch(/Photo : mairie de Brumeval\..*<\/figure>$/);
  const gone = full.edit(DOCUMENT, 'credit: "Photo', `${WITHDRAWN}\n    credit: "Photo`);
  expect(feedOf(gone)).not.toContain('<img');
  expect(feedOf(gone)).toContain('Image retirée le 1er juillet 2020. Un essai.');
});

test('linked data names the files, the images with their credit, the videos with their words', () => {
  const node = halleOf(world);
  const { files, media } = mediaOf(node);
  expect(files).toEqual([
    {
      '@type': 'MediaObject',
      name: 'Le plan',
      contentUrl: `${SITE}/pieces/halle-plan.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '8 B',
      sha256: SHA,
      inLanguage: 'fr',
    },
  ]);
  expect(media).toEqual([
    expect.objectContaining({ '@type': 'ImageObject', creditText: 'Photo : mairie de Brumeval.' }),
    expect.objectContaining({ '@type': 'VideoObject', transcript: 'Le plan.' }),
  ]);
  expect(newsArticle(node)).toMatchObject({ associatedMedia: media });
  expect(mediaOf(halleOf(full)).media).toHaveLength(1);
});

test('what is served is what is not withdrawn: files as they came, images in two widths', () => {
  expect(filesOf(graphOf(world)).map(({ file, type }) => [file, type])).toEqual([
    ['halle-plan.pdf', 'application/pdf'],
    ['halle-ouverture.txt', 'text/plain; charset=utf-8'],
    ['halle.webp', 'image/webp'],
    ['halle.640.webp', 'image/webp'],
  ]);
  expect(filesOf(graphOf(full)).map(({ file }) => file)).not.toContain('halle-ouverture.txt');
});

test('what is withdrawn answers at each of its addresses, by a page that says why; what another document attaches does not', () => {
  const gone = goneFiles(graphOf(full));
  expect(gone.map(({ url, why }) => [url, why])).toContainEqual(['/pieces/halle-ouverture.txt', 'Un essai.']);
  const hosts = goneUrls(graphOf(full));
  for (const { url } of gone) expect(hosts.filter((one) => one.startsWith(url))).toEqual([url, `${url}/`]);
  expect(goneFiles(graphOf(world))).toEqual([]);
  const served = filesOf(graphOf(full)).map(({ file }) => `/pieces/${file}`);
  expect(gone.filter(({ url }) => served.includes(url))).toEqual([]);
});

test('a link says what it leads to: format, weight, and a language that is not French', () => {
  const [file] = halleOf(full).attached?.documents ?? [];
  expect(file && fileTitle(file)).toBe('Le plan (PDF, 8\u202Foctets, en\u00A0anglais)');
  expect([1, 999, 1000, 24_001, 1_000_000, 1_234_567].map(formatSize)).toEqual(
    ['1 octet', '999 octets', '1 ko', '25 ko', '1 Mo', '1,3 Mo'].map((size) => size.replace(' ', '\u202F')),
  );
});
