/** A file that an editor gives to a communiqué: kept, and the lines of the header that name it begun. */
import { ATTACHED_LIMIT } from '#entries/attached/attached.ts';
import { explainAttached } from '#entries/attached/attached-screen.ts';
import { digestOf } from '#entries/content-folder.ts';
import { shortId } from '#entries/short-id.ts';
import { isFields, isList } from '#editing/print.ts';
import { DOCUMENT_FORMATS, endingOf, formatMost, formatSize, IMAGE_ENDINGS } from '#text/file-formats.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';
import { filesNamedBy, type AttachedAs } from './named.ts';
import type { WaitingFiles } from './waiting.ts';

/** What each list takes, and what its form is called. */
const LISTS: Readonly<Record<AttachedAs, { title: string; endings: readonly string[]; remedy: string }>> = {
  attachments: {
    title: 'Joindre un fichier',
    endings: Object.keys(DOCUMENT_FORMATS),
    remedy: 'donnez un PDF, un DOCX, un ODT, un XLSX, un ODS, un CSV ou un texte',
  },
  images: { title: 'Joindre une image', endings: IMAGE_ENDINGS, remedy: 'donnez un JPEG, un PNG ou un WebP' },
  videos: {
    title: 'Joindre une vidéo : un lien, et sa transcription',
    endings: ['txt'],
    remedy: 'donnez sa transcription, un fichier .txt',
  },
};

const LONGEST_STEM = 40;

const nameFor = (id: string, name: string): string => {
  const ending = endingOf(name);
  const stem = shortId(name.slice(0, -(ending.length + 1)), LONGEST_STEM);
  return `${id}-${stem || 'piece'}.${ending}`;
};

/** Fields that are asked, empty, so that a form shows them. */
const ASKED = {
  attachments: { title: '', as: 'annexe', origin: '', url: '', seen: '' },
  images: { alt: '', credit: '', caption: '', url: '', seen: '' },
  videos: { url: '', title: '', seen: '' },
} as const;

/**
 * Keeps a file and begins its element. @throws Refusal if the site does not publish it so, or if it hides something
 */
export function attach(
  workspace: Workspace,
  waiting: WaitingFiles,
  { id, as, name, bytes }: { id: string; as: AttachedAs; name: string; bytes: Uint8Array },
): Suggestion {
  const { endings, remedy } = LISTS[as];
  const record = `communiques/${id}`;
  if (workspace.fields(record) === undefined) throw new Refusal(`« ${record} » n’existe pas`, 404);
  if (!endings.includes(endingOf(name))) throw new Refusal(`« ${name} » : ${remedy}`);
  if (bytes.length > ATTACHED_LIMIT.most)
    throw new Refusal(
      `« ${name} » : ${formatSize(bytes.length)}, ${formatMost(ATTACHED_LIMIT.most)} au plus ; ${ATTACHED_LIMIT.remedy}`,
    );
  const [wrong] = explainAttached(name, bytes, ATTACHED_LIMIT.most).refused;
  if (wrong !== undefined) throw new Refusal(`« ${name} » : ${wrong.message} ; ${wrong.remedy}`);
  return elementOf(workspace, { id, as, file: waiting.add(nameFor(id, name), bytes), bytes });
}

/** One more element of a header, which names a file that is kept. */
function elementOf(
  workspace: Workspace,
  { id, as, file, bytes }: { id: string; as: AttachedAs; file: string; bytes: Uint8Array },
): Suggestion {
  const record = `communiques/${id}`;
  const held = workspace.fields(record)?.[as];
  const named = as === 'videos' ? { transcript: file } : { file };
  return {
    record,
    at: `${as}.${isList(held) ? held.length : 0}`,
    value: { ...named, sha256: digestOf(bytes), ...ASKED[as] },
    title: LISTS[as].title,
  };
}

/** Begins again the element of a file that was given, and given up. @throws Refusal if there is no such file, or not for that list */
export function takeBack(
  workspace: Workspace,
  waiting: WaitingFiles,
  { id, as, name }: { id: string; as: AttachedAs; name: string },
): Suggestion {
  const { endings, remedy } = LISTS[as];
  if (!endings.includes(endingOf(name))) throw new Refusal(`« ${name} » : ${remedy}`);
  const isGivenUp = waiting.unnamed(textsOf(workspace)).some((one) => one.name === name);
  const bytes = isGivenUp ? waiting.bytes(name) : undefined;
  if (bytes === undefined) throw new Refusal(`« ${name} » n’attend plus : donnez-le de nouveau`);
  return elementOf(workspace, { id, as, file: name, bytes });
}

/** Erases a file that was given up, and every step back to what named it. @throws Refusal if there is no such file */
export function erase(workspace: Workspace, waiting: WaitingFiles, name: string): void {
  waiting.remove(name, textsOf(workspace));
  workspace.leave((pending) => filesNamedBy(textsOf({ pending })).has(name));
}

/** What an editor has changed, as it waits. */
export const textsOf = ({
  pending,
}: Pick<Workspace, 'pending'>): [path: string, text: string | undefined][] =>
  [...pending].map(([path, { text }]) => [path, text]);

/** Where the file received comes from: asked once it is imported. */
export function provenance(workspace: Workspace, id: string): Suggestion | undefined {
  const record = `communiques/${id}`;
  const held = workspace.fields(record)?.['attachments'];
  const [first] = isList(held) ? held : [];
  return isFields(first)
    ? {
        record,
        at: 'attachments.0',
        value: { ...first, url: '', seen: '' },
        from: first,
        title: 'D’où vient ce fichier ?',
      }
    : undefined;
}
