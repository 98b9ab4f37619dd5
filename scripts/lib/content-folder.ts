/** The content that a command reads: there, or the command stops before anything else is asked. */
import { contentRoot, namedFolder } from '../../src/content.root.ts';
import { explainFolder } from '#entries/there.ts';
import { inOneLine } from '#text/complaint.ts';

/** Ends the command, in one line, when a folder holds nothing to read. Exit code 2: nothing was looked at. */
function need(folder: string, shown: string, more = ''): void {
  const wrong = explainFolder(folder, shown);
  if (wrong === undefined) return;
  console.error(inOneLine(wrong) + more);
  process.exit(2);
}

/** The folder that a command is given, or that the environment names, as it is written. Ends the command if nothing is there. */
export function givenFolder(given?: string): string {
  const folder = given ?? namedFolder();
  // Without « -- », npm keeps what an option is called, and the command is given its value alone.
  const isOfNpm = given !== undefined && process.env['npm_lifecycle_event'] !== undefined;
  need(folder, folder, isOfNpm ? ' ; pour la valeur d’une option, mettez « -- » devant l’option' : '');
  return folder;
}

/** The absolute path of the folder that the environment names. Ends the command if nothing is there. */
export function neededRoot(): string {
  givenFolder();
  return contentRoot();
}
