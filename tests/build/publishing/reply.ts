/** A reply to what the founding corpus announces, as an editor writes it: signs of HTML, a blank line, a number. */
const WORDS = 'Les places <b>promises</b> sont 1 234.\n  Toutes.\n\n  Cordialement.';

export const REPLY = `by: { organisation: etat }\nabout:\n  - commitment: conference-regionale-deux-fois-par-an\n  - communique: 2020-07-10-forum-regional\nreceived: 2020-08-01\npublished: 2020-08-03\ntext: |\n  ${WORDS}\n`;
