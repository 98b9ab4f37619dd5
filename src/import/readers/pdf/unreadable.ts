/** A PDF whose fonts do not say which letters they draw: what is read of it is no text, and its numbers are none. */
// Little words of French: cspell:disable
import { wordsOf, type Block } from '../../model.ts';

/** Fewer characters say nothing. */
const ENOUGH = 200;
/** Signs that no text holds. */
const STRANGE = /[\p{Co}\p{Cn}\uFFFD]|(?![\n\t\r])\p{Cc}/gu;
const MOST_STRANGE = 0.1;
const LITTLE = new Set(
  'de la le les l d des du et à en un une est pour par sur au aux dans qui que a ont se ce cette avec plus son sa ses leur leurs'.split(
    ' ',
  ),
);
/** Of the words of French, three in ten are such; a list of names has fewer. */
const FEWEST_LITTLE = 0.02;

/** @throws if the blocks hold no text that can be read */
export function refuseUnreadable(blocks: readonly Block[]): void {
  const text = blocks.map(wordsOf).join('\n');
  const printed = text.replace(/\s/g, '');
  if (printed.length < ENOUGH / 4) return;
  const strange = (printed.match(STRANGE)?.length ?? 0) / printed.length;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const little = words.filter((word) => LITTLE.has(word)).length / Math.max(1, words.length);
  if (strange <= MOST_STRANGE && (printed.length < ENOUGH || little >= FEWEST_LITTLE)) return;
  throw new Error(
    'les polices de ce PDF ne disent pas quelles lettres elles dessinent : rien n’en est lu sûrement → demandez le document d’origine (Word, OpenDocument), ou recopiez le texte dans un fichier .txt',
  );
}
