/** A file dropped on the workshop: what it gives, and what is asked of it. */
import type { Imported } from '../outcomes.ts';
import { give } from './api.ts';
import { importedPanel } from './outcomes.ts';
import type { Proving } from './proving.ts';
import type { Screen } from './screen.ts';

/** `show`: once its document is open, what it lacks, and where it comes from if it is to be published. */
export async function imported(
  file: File,
): Promise<{ id: string; show: (proving: Proving, screen: Screen) => void }> {
  const { id, missing, notices, asked } = await give<Imported>('importer', file);
  const told = importedPanel(file.name, missing, notices);
  return {
    id,
    show: (proving, screen) => {
      if (asked === undefined) screen.form.open(told);
      else proving.open(asked, [], { life: [told] });
      screen.say(`Importé : ${file.name}`);
    },
  };
}
