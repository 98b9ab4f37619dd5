/** The files that documents name are there, to the byte, and each file that is there is named. */
import { isUnread, type AttachedFile, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { filesNamedIn, type AttachedData, type NamedFile } from '#kinds/communiques/attached.schema.ts';
import { DOCUMENT_FORMATS, endingOf, IMAGE_ENDINGS } from '#text/file-formats.ts';
import { nearest } from '#text/word/similar.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The field that names the file, in each list. */
const FIELD: Readonly<Record<keyof AttachedData, string>> = {
  attachments: 'file',
  images: 'file',
  videos: 'transcript',
};
const ENDINGS: Readonly<Record<keyof AttachedData, readonly string[]>> = {
  attachments: Object.keys(DOCUMENT_FORMATS),
  images: IMAGE_ENDINGS,
  videos: ['txt'],
};

/** What is wrong with one file that a document names; `earlier` are those that it has named before. */
function fileProblems(
  content: Content,
  entry: Entry<'communiques'>,
  { name, path, as, sha256, withdrawn }: NamedFile,
  earlier: readonly NamedFile[],
): Problem[] {
  const known: ReadonlyMap<string, AttachedFile> = content.attached ?? new Map();
  const file = known.get(name);
  const at = `${path}.${FIELD[as]}`;
  if (!ENDINGS[as].includes(endingOf(name)))
    return [
      problemAt(
        entry,
        at,
        `« .${endingOf(name)} » n’a pas sa place sous « ${as} » : ${ENDINGS[as].join(', ')}`,
        IMAGE_ENDINGS.includes(endingOf(name))
          ? 'une image se nomme sous « images », avec « alt » et « credit »'
          : 'enregistrez le fichier sous l’un de ces formats, ou nommez-le dans une autre liste',
      ),
    ];
  if (earlier.some((one) => one.name === name))
    return [problemAt(entry, at, `« ${name} » est déjà nommé par ce document`, 'gardez l’un des deux')];
  if (withdrawn !== undefined)
    return file === undefined
      ? []
      : [
          problemAt(
            entry,
            `${path}.withdrawn`,
            `« ${name} » est retiré, et se trouve encore dans content/attachments/`,
            'supprimez ce fichier ; gardez son élément, qui dit le retrait',
          ),
        ];
  if (file === undefined) {
    if (isUnread(content, 'attachments', name)) return [];
    const close = nearest(name, [...known.keys()])[0];
    return [
      problemAt(
        entry,
        at,
        `content/attachments/${name} n’existe pas`,
        close === undefined
          ? 'déposez-y le fichier'
          : `vouliez-vous dire « ${close} » ? sinon, déposez-y le fichier`,
      ),
    ];
  }
  if (sha256 === file.sha256) return [];
  return [
    sha256 === undefined
      ? problemAt(
          entry,
          at,
          'empreinte absente : rien ne dirait que ce fichier est resté le même',
          `écrivez à côté sha256: ${file.sha256}`,
        )
      : problemAt(
          entry,
          `${path}.sha256`,
          `content/attachments/${name} n’est pas ce fichier : son empreinte est ${file.sha256}`,
          'remettez le fichier d’origine',
        ),
  ];
}

/** Files that no document names: they would be kept, and never seen. */
function strayProblems(content: Content): Problem[] {
  if (isUnread(content, 'communiques')) return [];
  const named = new Set(
    content.entries.communiques.flatMap(({ data }) => filesNamedIn(data).map(({ name }) => name)),
  );
  return [...(content.attached?.keys() ?? [])]
    .filter((name) => !named.has(name))
    .map((name) => ({
      path: `content/attachments/${name}`,
      line: 0,
      column: 0,
      field: '',
      message: 'fichier qu’aucun communiqué ne nomme',
      remedy: IMAGE_ENDINGS.includes(endingOf(name))
        ? 'nommez-le sous « images » dans l’en-tête de son communiqué, ou supprimez-le'
        : 'nommez-le sous « attachments » dans l’en-tête de son communiqué (une transcription : sous « videos »), ou supprimez-le',
      severity: 'refuse',
    }));
}

export const attachments: Rule = (content) => [
  ...content.entries.communiques.flatMap((entry) => {
    const files = filesNamedIn(entry.data);
    return files.flatMap((file, rank) => fileProblems(content, entry, file, files.slice(0, rank)));
  }),
  ...strayProblems(content),
];
