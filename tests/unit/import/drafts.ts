/** Drafts of the documents of tests/fixtures/import, each read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFrom, type Draft } from '#import/draft.ts';
import { NOTHING_KNOWN, type Known } from '#import/known.ts';
import { wordsOf, type Received } from '#import/model.ts';
import { proposalsFor, type Proposals } from '#import/proposals.ts';
import { formatOf, readDocument } from '#import/readers.ts';
import { rawTextOf } from '#import/readers/text.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/import');

export interface Imported {
  received: Received;
  draft: Draft;
  proposals: Proposals;
}

export async function importBytes(
  bytes: Uint8Array,
  name: string,
  known: Known = NOTHING_KNOWN,
): Promise<Imported> {
  const format = formatOf(name);
  if (format === undefined) throw new Error(`no reader for ${name}`);
  const received = await readDocument(bytes, format);
  const raw = format === 'txt' || format === 'md' ? { raw: rawTextOf(bytes) } : {};
  const draft = draftFrom(received, { name, known, ...raw });
  return { received, draft, proposals: proposalsFor(draft.body, known, draft.fields.date) };
}

const read = new Map<string, Promise<Imported>>();

/** A document of the folder; one is read once for all tests that know nothing of an archive. */
export function importFixture(name: string, known?: Known): Promise<Imported> {
  const bytes = () => new Uint8Array(readFileSync(join(FIXTURES, name)));
  if (known !== undefined) return importBytes(bytes(), name, known);
  const found = read.get(name) ?? importBytes(bytes(), name);
  read.set(name, found);
  return found;
}

export const importText = (
  text: string,
  name = 'essai.md',
  known: Known = NOTHING_KNOWN,
): Promise<Imported> => importBytes(new TextEncoder().encode(text), name, known);

/** Blocks as short lines: kind, level and words, with plain blanks. */
export const outline = ({ received }: Imported): string[] =>
  received.blocks.map((block) => {
    const level = block.kind === 'heading' || block.kind === 'item' ? ` ${block.level}` : '';
    return `${block.kind}${level}: ${plainBlanks(wordsOf(block)).slice(0, 60)}`;
  });

export const plainBlanks = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
