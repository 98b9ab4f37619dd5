/** A sentence as a message shows it, and the line that would waive it. */

/** A message holds on a line; what is pasted holds whole. */
const SHOWN = 80;

/** The first words of a long sentence, cut between two. */
export const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))}…`;

/** What an editor pastes in the header: YAML on one line. */
export const waiverOf = (words: string): string =>
  `- { quote: ${JSON.stringify(words)}, why: "pourquoi elle n’appelle pas de fiche" }`;
