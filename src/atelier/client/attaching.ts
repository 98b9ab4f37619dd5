/** The gestures of « Pièces »: a file is given, then what the header says of it is asked. */
import type { ShownProblem, Suggestion, Trial } from '../protocol.ts';
import { ask, give, tell } from './api.ts';
import { spokenIn, type AttachedActs } from './attached.ts';
import { forget } from './remembered.ts';
import { without } from './opening.ts';
import type { Proving } from './proving.ts';
import { isHeld } from './schema.ts';

/** What stands at a dotted place of some fields. */
const at = (fields: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (held, key) => (Array.isArray(held) ? held[Number(key)] : isHeld(held) ? held[key] : undefined),
      fields,
    );

/** `run` runs a gesture, and says what goes wrong. */
export function attachedActs(
  proving: Proving,
  run: (act: () => Promise<unknown>) => void,
  erased: (file: string) => Promise<unknown>,
): AttachedActs {
  return {
    takeBack: (list, file) =>
      run(async () => {
        const suggestion = await tell<Suggestion>('reprendre', { id: proving.document, as: list, file });
        const { problems } = await tell<Trial>('essayer', without(suggestion));
        proving.open(suggestion, problems);
      }),
    erase: (file) => run(() => erased(file)),
    open: (place) =>
      run(async () => {
        const record = `communiques/${proving.document}`;
        const { fields, problems } = await ask<{ fields: unknown; problems: ShownProblem[] }>('fiche', {
          fiche: record,
        });
        const value = at(fields, place);
        proving.open({ record, at: place, value, from: value, title: 'Pièce' }, problems);
      }),
    give: ({ list, file, areWords }, taken) =>
      run(async () => {
        const spoken = spokenIn(`communiques/${proving.document}`);
        const suggestion = await give<Suggestion>('joindre', file, {
          document: proving.document,
          liste: list,
        });
        const { problems } = await tell<Trial>('essayer', without(suggestion));
        taken();
        // Until what the header says of it is kept, nothing has taken the words.
        proving.open(suggestion, problems, areWords ? { done: () => forget(spoken) } : {});
      }),
  };
}
