/** What is known of the pages of the last build: by which file, what it read, and what that gave. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Another shape of a register is no register. */
const SHAPE = 1;

/** A page as it was made. */
export interface MadePage {
  /** The file of `src/pages/` that makes it. */
  component: string;
  /** Digest of what it was given by the one that says which pages there are. */
  props: string;
  /** Of its bytes. */
  sha256: string;
  /** Ranks of {@link Register.reads}. */
  reads: Uint32Array;
}

export interface Register {
  /** Of all that makes pages beside what they read. */
  making: string;
  /** What pages read: the name of a source, of its part, and the digest that it had. */
  reads: { sources: string[]; parts: string[]; digests: string[] };
  /** By file, from the root of the site. */
  pages: Map<string, MadePage>;
}

/** The register in a file; none if it is not there, not whole, or of another shape. */
export function readRegister(file: string): Register | undefined {
  try {
    const found = deserialize(readFileSync(file)) as { shape?: unknown; register?: Register };
    return found.shape === SHAPE ? found.register : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it in one go: a build that is stopped leaves the one before. */
export function writeRegister(file: string, register: Register): void {
  mkdirSync(dirname(file), { recursive: true });
  const waiting = `${file}.${process.pid}`;
  writeFileSync(waiting, serialize({ shape: SHAPE, register }));
  renameSync(waiting, file);
}
