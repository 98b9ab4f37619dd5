/** « status: brouillon »: what keeps a record from its readers. */
import { fieldsOf, withFields } from '#editing/file.ts';
import { isText, kindOf } from './files.ts';

const DRAFT = 'brouillon';

/** The file as a draft, or as published. A raw file and a transcription wait with their document. */
export function withStatus(path: string, text: string, isDraft: boolean): string {
  const kind = kindOf(path);
  if (kind === undefined || kind === 'transcriptions') return text;
  const { status, ...fields } = fieldsOf(text, isText(path));
  // « tenu » and « promis » stand in the same field: such a record waits unwritten.
  if (kind === 'events' && isDraft) return text;
  if ((status === DRAFT) === isDraft) return text;
  return withFields(text, isText(path), isDraft ? { ...fields, status: DRAFT } : fields);
}

export const isDraft = (path: string, text: string): boolean =>
  fieldsOf(text, isText(path))['status'] === DRAFT;

/** What cannot be changed is judged as it is. */
function safely(path: string, text: string | undefined, isHeld: boolean): string | undefined {
  try {
    return text === undefined ? text : withStatus(path, text, isHeld);
  } catch {
    return text;
  }
}
export const asDraft = (path: string, text: string | undefined) => safely(path, text, true);
export const asPublished = (path: string, text: string | undefined) => safely(path, text, false);
