/** What deceives in a file, and what to go on reading: a sign that is told hides no other problem. */
import { inOrder, isMend, mended } from '#text/mend/mend.ts';
import { signsOf } from '#text/mend/text.ts';
import { FIX, findCharacters, findUnseen, toldOnce } from './characters.ts';
import { bodyStartOf, withFields } from './yaml/front-matter.ts';
import type { Finding } from './problem.ts';

/** A record, a text under its header, or a file that repeats what others typed (a raw file, a query): any sign may stand there. */
export type FileForm = 'record' | 'text' | 'quoted';

export interface Legible {
  /** As it stands, but for the signs that can be mended; with as many lines. */
  text: string;
  findings: Finding[];
  /** `false`: it cannot be parsed as it stands. */
  isReadable: boolean;
  /** `true`: nothing is left in it that deceives. */
  isClean: boolean;
}

/** Programs' own signs, and lines that no parser should meet. */
const STOPS = /^(?:caractère de commande|ligne de)/;

export function legible(text: string, form: FileForm): Legible {
  const isText = form === 'text';
  const bodyStart = isText ? bodyStartOf(text) : undefined;
  const findings = form === 'quoted' ? findUnseen(text) : findCharacters(text, bodyStart);
  if (findings.length === 0) return { text, findings, isReadable: true, isClean: true };
  const mends = inOrder(signsOf(text, bodyStart)).filter(isMend);
  return {
    text: mended(
      text,
      mends.map((mend) => ({ ...mend, to: mend.to.includes('\n') ? ' ' : mend.to })),
    ),
    findings: toldOnce(withFields(findings, text, isText)),
    isReadable: form !== 'quoted' && !findings.some(({ message }) => STOPS.test(message)),
    isClean: form !== 'quoted' && findings.every(({ remedy }) => remedy.includes(FIX)),
  };
}
