/** `npm run import -- <file>`: a document received → a draft in `content/` and its proposals. Never overwrites, never invents. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { readContent } from '#entries/folder.ts';
import { ATTACHED_FOLDER } from '#entries/attached/attached.ts';
import { digestOf } from '#entries/content-folder.ts';
import { explainName } from '#entries/names.ts';
import { attachedName, draftFrom } from '#import/draft.ts';
import { knownFrom } from '#import/known.ts';
import { proposalsFile } from '#import/proposals/file.ts';
import { proposalsFor } from '#import/proposals.ts';
import { explainEnding } from '#import/other-formats.ts';
import { isPublishable } from '#import/received.ts';
import { formatOf, readDocument } from '#import/readers.ts';
import { rawTextOf } from '#import/readers/text.ts';
import { NOTHING_READ, reportOf } from '#import/report.ts';
import { namedFolder } from '../src/content.root.ts';
import { commandArguments } from './lib/arguments.ts';
import { neededRoot } from './lib/content-folder.ts';

const HELP = `Fait un brouillon d’un document reçu : PDF, DOCX, ODT, HTML, TXT ou Markdown.

  npm run import -- communique.pdf             dans content/, et brouillons/ pour le reste
  npm run import -- communique.pdf --id 2024-02-05-sujet
  npm run import -- communique.pdf --to DOSSIER   tout dans un autre dossier

Écrit, sans jamais remplacer un fichier :
  content/sources/<id>.txt           le texte tel que lu
  content/transcriptions/<id>.yaml   les modifications qui mènent au texte publié
  content/communiques/<id>.mdx       le texte, et l’en-tête pour ce que le document dit
  content/attachments/<id>.*         le fichier reçu (PDF, DOCX, ODT), publié avec le communiqué
  brouillons/<id>/original.*         le fichier reçu, intact
  brouillons/<id>/propositions.yaml  chiffres, dates, personnes, engagements à accepter ou refuser

Ce qui n’est pas sûr est laissé vide, et nommé. npm run check refuse de publier un brouillon incomplet.`;

const MAX_BYTES = 50 * 1024 * 1024;

/** A refusal told to the editor: exit 1, no stack. */
class Refused extends Error {}

interface Output {
  path: string;
  data: string | Uint8Array;
}

/** Writes all or nothing, each file only if it is new and within its folder. */
function writeAll(files: readonly Output[], folders: readonly string[]): void {
  for (const { path } of files) {
    if (!folders.some((folder) => resolve(path).startsWith(resolve(folder) + sep)))
      throw new Refused(`${path} sort de ${folders.join(' et ')} → donnez un autre --id`);
    if (existsSync(path))
      throw new Refused(`${path} existe déjà : rien n’est remplacé → donnez un autre --id, ou retirez-le`);
  }
  for (const { path, data } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data, { flag: 'wx' });
  }
}

async function importFile(path: string, id: string | undefined, to: string | undefined): Promise<string> {
  const name = basename(path);
  const format = formatOf(name);
  if (format === undefined) throw new Refused(`« ${name} » : ${explainEnding(name)}`);
  if (!existsSync(path)) throw new Refused(`« ${path} » n’existe pas → vérifiez son nom`);
  const wrong = id === undefined ? undefined : explainName(`${id}.mdx`, 'mdx');
  if (wrong) throw new Refused(`--id : ${wrong.message} → ${wrong.remedy.replace('.mdx', '')}`);
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length > MAX_BYTES)
    throw new Refused(`« ${name} » : ${bytes.length} octets, ${MAX_BYTES} au plus`);
  const known = knownFrom(readContent(neededRoot()).content);
  let document;
  try {
    document = await readDocument(bytes, format);
  } catch (error) {
    throw new Refused(
      `« ${name} » ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (document.blocks.length === 0) throw new Refused(`« ${name} » : ${NOTHING_READ}`);
  const raw = format === 'txt' || format === 'md' ? { raw: rawTextOf(bytes) } : {};
  const received = isPublishable(format, bytes) ? { received: { sha256: digestOf(bytes) } } : {};
  const draft = draftFrom(document, {
    name,
    known,
    ...(id === undefined ? {} : { id }),
    ...raw,
    ...received,
  });
  if (known.communiques.has(draft.id))
    throw new Refused(`« ${draft.id} » est déjà publié : rien n’est remplacé → donnez un autre --id`);
  const proposals = proposalsFor(draft.body, known, draft.fields.date);
  const [content, drafts] = to === undefined ? [namedFolder(), 'brouillons'] : [to, join(to, 'brouillons')];
  const files: Output[] = [
    ...draft.files.map((file) => ({ path: join(content, file.path), data: file.text })),
    ...('received' in received
      ? [{ path: join(content, ATTACHED_FOLDER, attachedName(draft.id, name)), data: bytes }]
      : []),
    { path: join(drafts, draft.id, `original${extname(name).toLowerCase()}`), data: bytes },
    { path: join(drafts, draft.id, 'propositions.yaml'), data: proposalsFile(draft.id, proposals) },
  ];
  writeAll(files, [content, drafts]);
  return reportOf(
    draft,
    proposals,
    files.map((file) => relative(process.cwd(), resolve(file.path))),
  );
}

const { values, positionals } = commandArguments({
  options: { id: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [path, ...others] = positionals;
if (values.help) console.log(HELP);
else if (path === undefined || others.length > 0) {
  console.error(`Donnez un fichier, et un seul.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    console.log(await importFile(path, values.id, values.to));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
