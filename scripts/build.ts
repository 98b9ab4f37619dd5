/**
 * `npm run build`: check, pages, search index, server files. One process: the content is read once for all of them.
 * `npm run build -- --release` also writes, beside the site, the fingerprints of its files, the inventory of what
 * built it and its open data whole: it asks npm, which a plain build does not need. `-- --compress` writes Brotli and gzip beside its texts.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namedFolder, showsDrafts } from '../src/content.root.ts';
import { openCache } from '#entries/memory/cache.ts';
import { ContentError } from '#entries/content-error.ts';
import { movedFolders } from '#exports/redirects.ts';
import { loadWorld, shareWorld, type World } from '#content.graph.ts';
import type { Graph } from '#graph/graph.ts';
import { headersFile } from '#site/headers.ts';
import { sitePath } from '#site/urls.ts';
import { plural } from '#text/word/agreement.ts';
import { formatNumber } from '#text/number/format.ts';
import { commandArguments } from './lib/arguments.ts';
import { buildPages } from './lib/build-pages.ts';
import { neededRoot } from './lib/content-folder.ts';
import { compressSite, type Compressed } from './lib/deploy/compress.ts';
import { writePreviews } from './lib/preview/index.ts';
import { writeMoves } from './lib/moved-files.ts';
import { checkPublic } from './lib/public/index.ts';
import { beginSite, type NextSite } from './lib/next-site.ts';
import { originalsProblems } from './lib/originals.ts';
import { readAhead } from './lib/read-ahead/index.ts';
import { inFolder } from '#editing/in-folder.ts';
import { problemLine } from './lib/report.ts';
import { NoSite } from './lib/building-mark.ts';
import { Building } from './lib/building.ts';
import { siteFolder } from './lib/site-folder.ts';
import { writeRelease } from './lib/supply/release.ts';
import { needWhere } from './lib/where.ts';
import { writeSearchIndex } from '#search/write.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = commandArguments({
  options: {
    release: { type: 'boolean', default: false },
    compress: { type: 'boolean', default: false },
  },
});
const outDir = siteFolder();

/** The graph, which the pages will share. What is remembered of the last reading is let go with it. */
async function readWorld(content: string): Promise<World> {
  const cache = openCache(content);
  await readAhead(content, 'content', cache);
  const world = loadWorld(content, cache, showsDrafts());
  const received = await originalsProblems(world.content, content, { shown: 'content' });
  const wrong = [
    ...checkPublic(join(root, 'public'), new Set(world.graph.pages.map(({ id }) => id))),
    ...received.filter(({ severity }) => severity === 'refuse'),
  ];
  if (wrong.length > 0) throw new ContentError(wrong);
  shareWorld(content, world);
  return world;
}

/** Ends the command, which has touched nothing. */
function endWith(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What is not for the public yet: left out, or shown by a build that is not to be published. */
const heldLine = (held: number, isPreview: boolean): string => {
  const entries = `${formatNumber(held)} ${plural(held, 'fiche', 'fiches')} en attente (brouillons, dates à venir)`;
  return isPreview
    ? `Aperçu avec ${entries} : à relire, pas à publier.`
    : `${entries} : ${plural(held, 'laissée', 'laissées')} de côté. DRAFTS=1 les montre.`;
};

/** Draws the images of shared links, and says what they cost: a measure of the pages leaves them out by `APERCUS=non`. */
async function drawPreviews(graph: Graph, next: NextSite): Promise<string> {
  if (process.env['APERCUS'] === 'non')
    return 'Aucune image d’aperçu : les pages annoncent des images absentes.';
  const { images, drawn, milliseconds } = await writePreviews(graph, next);
  const cost = formatNumber(Math.round(milliseconds));
  return `${formatNumber(images)} images d’aperçu, dont ${formatNumber(drawn)} dessinées : ${cost} ms de calcul.`;
}

const compressedLine = ({ files, plain, packed }: Compressed): string =>
  `${formatNumber(files)} fichiers de texte compressés : ${formatNumber(Math.round((100 * packed) / Math.max(1, plain)))} % de leur poids en Brotli.`;

try {
  const content = neededRoot();
  needWhere();
  const building = new Building(outDir, content);
  const { graph, held, isPreview, made } = await readWorld(content);
  console.log('Les pages s’écrivent…');
  const next = beginSite(outDir, root);
  if (await buildPages(root, content, next)) console.log('Leur code n’a pas changé : il n’est pas refait.');
  const indexed = await writeSearchIndex(graph, next.folder, made);
  made?.save();
  console.log(await drawPreviews(graph, next));
  building.write();
  next.settle();
  writeMoves(outDir, movedFolders(graph));
  const folders = readdirSync(outDir, { withFileTypes: true }).flatMap((file) =>
    file.isDirectory() ? [file.name] : [],
  );
  writeFileSync(join(outDir, '_headers'), headersFile({ base: sitePath(), folders: folders.sort() }));
  if (values.compress) console.log(compressedLine(await compressSite(outDir)));
  if (values.release)
    console.log(`Empreintes et inventaire écrits dans ${writeRelease(root, outDir, graph)}.`);
  if (held > 0) console.log(heldLine(held, isPreview));
  building.end();
  console.log(`Site construit dans ${outDir} ; ${formatNumber(indexed)} fiches cherchables.`);
} catch (error) {
  if (error instanceof NoSite) endWith(error.message);
  if (!(error instanceof ContentError)) throw error;
  for (const problem of inFolder(error.problems, namedFolder())) console.error(problemLine(problem));
  console.error('Le site n’est pas construit : corrigez le contenu ci-dessus.');
  process.exitCode = 1;
}
