/** The files of a draft with the signs that nobody types (a no-break hyphen, a ligature) as everybody does, and each change declared. */
import { fixedCommunique } from '#entries/mending/fix-communique.ts';
import { bodyStartOf } from '#entries/yaml/front-matter.ts';
import type { Notice } from '../model.ts';

/** What leads to a communiqué, and the communiqué. */
export interface Written {
  raw: string;
  transcription: string;
  communique: string;
}

/**
 * The files as `npm run check -- --fix` would leave them, with the body of the communiqué. The raw text is never among
 * what changes. `notices` receives a sentence for each sort of sign.
 */
export function mendedDraft(written: Written, notices: Notice[]): Written & { body: string } {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const chain = { transcription: written.transcription, raw: bytes(written.raw) };
  const mended = fixedCommunique(bytes(written.communique), chain);
  const communique = mended?.fixed.text ?? written.communique;
  for (const what of new Set(mended?.fixed.done.map((one) => one.what)))
    notices.push({ message: `Un signe est écrit comme au clavier, et la modification déclarée : ${what}.` });
  return {
    raw: written.raw,
    transcription: mended?.transcription ?? written.transcription,
    communique,
    body: communique.slice(bodyStartOf(communique)).replace(/^\n/, ''),
  };
}
