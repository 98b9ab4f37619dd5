/** The names at the root of `content/`: its folders, and the few files that are no entries. */
import { KINDS } from '#kinds/index.ts';
import { nearest } from '#text/word/similar.ts';
import { decode } from './read.ts';
import type { ContentFolder } from './content-folder.ts';
import { explainLeft } from './names.ts';

// cspell:ignore dias pdfs
/** Where other sites keep what this one keeps in `attachments/`. */
const ATTACHED =
  /^(?:images?|img|photos?|pi[eè]ces?|pieces-jointes|m[eé]dias?|documents?|docs|assets|fichiers?|pdfs?|static|public|uploads?)$/i;

const GUIDE = 'LISEZMOI.md';
/** Files at the root of `content/` that are neither entries nor sources. */
const ROOT_FILES = new Set(['site.yaml', 'search-contract.yaml', GUIDE]);

/** The guide is read by people alone: all that is asked of it is to be one text. */
function reportLeftovers(folder: ContentFolder, name: string): void {
  const bytes = folder.bytes(name);
  const { findings, isReadable } = bytes ? decode(bytes) : { findings: [], isReadable: true };
  if (!isReadable) folder.problems.push(...findings.map((one) => ({ ...one, path: folder.shownPath(name) })));
}

/** Reports what stands at the root of a content folder and belongs to nothing. */
export function checkRoot(folder: ContentFolder): void {
  for (const name of folder.filesIn('')) {
    if (name === GUIDE) reportLeftovers(folder, name);
    if (ROOT_FILES.has(name)) continue;
    const left = explainLeft(name);
    folder.report(
      name,
      left?.message ?? 'fichier que personne ne lit',
      left?.remedy ?? 'rangez-le dans le dossier de sa collection, ou supprimez-le',
    );
  }
  const admitted: readonly string[] = [...KINDS, 'sources', 'attachments', 'ledger'];
  for (const name of folder.foldersIn()) {
    if (admitted.includes(name)) continue;
    if (ATTACHED.test(name)) {
      folder.report(
        name,
        'dossier que personne ne lit',
        'rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      );
      continue;
    }
    const close = nearest(name, admitted)[0];
    if (close !== undefined && folder.filesIn(close).length === 0) {
      folder.unread.add(`${close}/*`);
      for (const file of folder.filesIn(name)) folder.keepWords(`${name}/${file}`);
    }
    folder.report(
      name,
      'dossier que personne ne lit',
      close === undefined
        ? `supprimez-le ; dossiers admis : ${admitted.join(', ')}`
        : `vouliez-vous dire « ${close} » ? sinon, supprimez-le`,
    );
  }
}
