/** A communiqué mended with the chain that leads to it: a sign changed in its text is declared like any other edit. */
import { replay, type Edit } from '#document/edits/replay.ts';
import type { Mend } from '#text/mend/mend.ts';
import { decode } from '../read.ts';
import { editsFor } from './fix-chain.ts';
import { withEdits } from './fix-edits.ts';
import { fixed, mendsOf, type Fixed } from './fix.ts';
import { bodyStartOf } from '../yaml/front-matter.ts';
import { readYaml } from '../record.ts';

/** The files of a chain, as they stand. */
export interface Chain {
  transcription: string;
  raw: Uint8Array;
}

/** What of the text (LF, NFC) is published: without its header and the blank line under it. */
function publishedIn(text: string): { body: string; start: number } {
  const start = bodyStartOf(text);
  const blank = text.startsWith('\n', start) ? 1 : 0;
  return { body: text.slice(start + blank), start: start + blank };
}

function declared(text: string, { transcription, raw }: Chain): string | undefined {
  const { body, start } = publishedIn(text);
  const mends = mendsOf(text, 'text').flatMap((mend): Mend[] =>
    mend.start < start ? [] : [{ ...mend, start: mend.start - start, end: mend.end - start }],
  );
  if (mends.length === 0) return transcription;
  const { value } = readYaml(transcription.replace(/\r\n?/g, '\n'));
  const { edits = [] } = (value ?? {}) as { edits?: Edit[] };
  const source = decode(raw, () => []).text;
  const replayed = replay(source, edits);
  if ('failedAt' in replayed || replayed.text !== body) return undefined;
  const made = editsFor(source, edits, mends);
  return made && withEdits(transcription, made);
}

/** The communiqué mended, and its transcription if that changes; its header alone when its text cannot be declared. */
export function fixedCommunique(
  bytes: Uint8Array,
  chain: Chain | undefined,
): { fixed: Fixed; transcription?: string } | undefined {
  const whole = fixed(bytes, 'text');
  if (whole === undefined || chain === undefined) return whole && { fixed: whole };
  const transcription = declared(decode(bytes).text, chain);
  if (transcription === chain.transcription) return { fixed: whole };
  if (transcription !== undefined) return { fixed: whole, transcription };
  const header = fixed(bytes, 'text', true);
  return header && { fixed: header };
}
