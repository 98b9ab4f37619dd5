/** What a document prints around its text: marks above it, whom to call, and what its transcription leaves out. */
import { removedLines } from '#document/removed.ts';
import type { DataOf } from '#kinds/registry.ts';

/** Lines of words, in their order. */
export interface Printed {
  letterhead: readonly string[];
  contact: readonly string[];
  /** What stands in the received file, and neither in the text nor in the lines above. */
  removed: readonly string[];
}

type Contact = NonNullable<DataOf<'communiques'>['contact']>;

/** The lines of a contact block, as its page shows them. */
const contactLines = ({ name, service, phone, email, address, websites, accounts }: Contact): string[] =>
  [
    name,
    service,
    phone === undefined ? undefined : `Tél : ${phone}`,
    email,
    ...address,
    ...websites,
    ...accounts.map((account) => account.name),
  ].filter((line) => line !== undefined);

/** @param transcription how its text was made of the received file, if that is told */
export function printedAround(
  { letterhead, contact }: Pick<DataOf<'communiques'>, 'letterhead' | 'contact'>,
  transcription: DataOf<'transcriptions'> | undefined,
): Printed {
  const marks = letterhead.map(({ printed }) => printed);
  const lines = contact === undefined ? [] : contactLines(contact);
  return {
    letterhead: marks,
    contact: lines,
    removed: removedLines(transcription?.edits ?? [], [...marks, ...lines]),
  };
}
