/**
 * Sentences that tell nothing of what a document says: whom it greets, where to write. They are known by their form
 * alone, and narrowly: what might tell something is no set phrase.
 */
import { lettered } from './lettered.ts';

const WHOM = 'mesdames|messieurs|mesdemoiselles|madame|monsieur|chers?|chères?';
/** « Mesdames, Messieurs, », « Monsieur le préfet, », « Chers collègues, »: it starts so, ends open, and has no number. */
const GREETING = lettered(`^(?:${WHOM})(?![\\p{L}\\p{N}])[^.?!:;\\d]{0,100}[,!]$`, 'iu');

/** What may be written of a contact: labels, then a number or an address of the network. */
const LABEL =
  /^(?:contacts?(?: presse)?|service (?:de )?(?:presse|communication)|tél(?:éphone)?\.?|mél|mail|e-mail|courriel|site(?: internet| web)?)(?: ?:)?$/iu;
const PIECE = /(?:\+33 ?|0)\d(?:[ .-]?\d{2}){4}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+/giu;
/** No piece is without one of these, and few sentences have any. */
const MAY_REACH = /@|www\.|:\/\/|\d{2}[ .-]?\d{2}[ .-]?\d{2}/i;
const AROUND = /^[\s/|,;·–—-]+|[\s/|,;·–—.-]+$/gu;

/** Is this sentence a greeting and nothing else? */
export const isGreeting = (sentence: string): boolean => GREETING.test(sentence.trim());

/** Is this sentence nothing but telephone numbers and addresses of the network, with what labels them? */
export function isContactLine(sentence: string): boolean {
  if (!MAY_REACH.test(sentence)) return false;
  const around = sentence.split(PIECE);
  return around.length > 1 && around.every((part) => isLabel(part.replace(AROUND, '')));
}

const isLabel = (part: string): boolean => part === '' || LABEL.test(part);
