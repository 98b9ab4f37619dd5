/** Several files written as one: all of them, or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

export interface Target {
  place: string;
  /** What it is called where it cannot be written. */
  said: string;
  /** None: it goes. */
  bytes: Uint8Array | undefined;
}

const WRITABLE = 0o222;

/** Somebody has locked it: a rename would write over it all the same. */
const isLocked = ({ place }: Target): boolean => existsSync(place) && (statSync(place).mode & WRITABLE) === 0;

const besideOf = (place: string): string => join(dirname(place), `.${basename(place)}.atelier`);

/** Each is written beside its place first; what fails takes back what was put in place. @throws Refusal, or what the disk says */
export function writeAll(targets: readonly Target[]): void {
  const locked = targets.filter(isLocked);
  if (locked.length > 0)
    throw new Refusal(
      `en lecture seule, et n’a pas été remplacé : ${locked.map(({ said }) => said).join(', ')}. Rendez-le modifiable, ou demandez à qui tient le site ; rien n’est écrit, rien n’est perdu`,
      409,
    );
  const before: Target[] = [];
  try {
    for (const { place, bytes } of targets) {
      if (bytes === undefined) continue;
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(besideOf(place), bytes);
    }
    for (const { place, said, bytes } of targets) {
      const held = existsSync(place) ? readFileSync(place) : undefined;
      if (bytes === undefined) rmSync(place, { force: true });
      else renameSync(besideOf(place), place);
      before.push({ place, said, bytes: held });
    }
  } catch (error) {
    for (const { place } of targets) discard(besideOf(place));
    const kept = before.reverse().filter((one) => !isPutBack(one));
    if (kept.length === 0) throw error;
    throw new Refusal(
      `l’écriture s’est arrêtée au milieu, et ce qui était déjà écrit n’a pas pu être remis comme avant : ${kept.map(({ said }) => said).join(', ')} ; rien de votre saisie n’est perdu : dites-le à qui tient le site, puis refaites votre geste`,
      500,
    );
  }
}

/** What was written beside a file goes, if the disk allows: nothing reads it. */
function discard(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // What is to be put back matters more.
  }
}

/** Puts back what was there, whole or not at all: a disk that fails once may fail again. */
function isPutBack({ place, bytes }: Target): boolean {
  try {
    if (bytes === undefined) rmSync(place, { force: true });
    else {
      writeFileSync(besideOf(place), bytes);
      renameSync(besideOf(place), place);
    }
    return true;
  } catch {
    discard(besideOf(place));
    return false;
  }
}
