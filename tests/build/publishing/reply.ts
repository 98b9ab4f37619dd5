/** A reply as an editor writes it: signs of HTML, a blank line, a number. */
const WORDS = 'Les places <b>promises</b> sont 1 234.\n  Toutes.\n\n  Cordialement.';

/** A reply to what a commitment and a document say, of which these are the ids. */
export const replyTo = (commitment: string, communique: string): string =>
  `by: { organisation: etat }\nabout:\n  - commitment: ${commitment}\n  - communique: ${communique}\nreceived: 2020-08-01\npublished: 2020-08-03\ntext: |\n  ${WORDS}\n`;
