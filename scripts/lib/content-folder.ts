/** The content that a command reads: there, or the command stops before anything else is asked. */
import { contentRoot, namedFolder } from '../../src/content.root.ts';
import { explainFolder } from '#entries/there.ts';
import { inOneLine } from '#text/complaint.ts';

/** Ends the command, in one line, when a folder holds nothing to read. Exit code 2: nothing was looked at. */
function need(folder: string, shown: string): void {
  const wrong = explainFolder(folder, shown);
  if (wrong === undefined) return;
  console.error(inOneLine(wrong));
  process.exit(2);
}

/** The folder that a command is given, or that the environment names, as it is written. Ends the command if nothing is there. */
export function givenFolder(given?: string): string {
  const folder = given ?? namedFolder();
  need(folder, folder);
  return folder;
}

/** The absolute path of the folder that the environment names. Ends the command if nothing is there. */
export function neededRoot(): string {
  givenFolder();
  return contentRoot();
}
