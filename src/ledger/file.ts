/**
 * One publication, as a file of `content/ledger/` says it: a line per address, fact or file followed. Each line begins
 * with the digest of the one before; the name of the file ends with the digest of all of it; a file gives the whole digest
 * of those that it follows. Two branches that publish write two files: nothing to merge.
 */
import { digest, shortDigest } from './digest.ts';

/** What a publication says, in the order of its file. */
export interface Publication {
  /** AAAA-MM-JJ. */
  day: string;
  /** Names of the files that it follows, with their digests. */
  follows: readonly { name: string; digest: string }[];
  /** From the root of the site: `/chiffres/places/`. */
  addresses: readonly string[];
  /** Of an entry (`figures/places`), what it says from that day on; nothing for what it no longer says. */
  said: readonly { entry: string; name: string; value: string | undefined }[];
}

const VERSION = 'registre 1';
const FIRST = '0'.repeat(16);
const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})\.txt$/;

/** `2026-11-29-1f2e3d4c.txt`, for a file of that text. */
export const fileName = (day: string, text: string): string => `${day}-${digest(text).slice(0, 8)}.txt`;

/** Between the facts of a line: no value holds one. */
const TAB = '\t';

/** Each entry once, with its facts that `isAmong` keeps. */
function linesOf(
  said: Publication['said'],
  verb: string,
  isAmong: (value: string | undefined) => boolean,
): string[] {
  const byEntry = new Map<string, string[]>();
  for (const { entry, name, value } of said)
    if (isAmong(value))
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), value === undefined ? name : `${name} ${value}`]);
  return [...byEntry].map(([entry, facts]) => [`${verb} ${entry}`, ...facts].join(TAB));
}

/** The text of a publication's file. */
export function fileText({ day, follows, addresses, said }: Publication): string {
  const rows = [
    `${VERSION} ${day}`,
    ...follows.map((file) => `suit ${file.name} ${file.digest}`),
    ...addresses.map((address) => `adresse ${address}`),
    ...linesOf(said, 'ne-dit-plus', (value) => value === undefined),
    ...linesOf(said, 'dit', (value) => value !== undefined),
  ];
  let before = FIRST;
  const lines = rows.map((row) => {
    const line = `${before} ${row}`;
    before = shortDigest(line);
    return line;
  });
  return `${lines.join('\n')}\n`;
}

/** A line that is not as it was written. */
export interface Damage {
  line: number;
  message: string;
}

const damaged = (line: number, message: string): { damage: Damage } => ({ damage: { line, message } });

/** The first line whose place in the chain is wrong: the line before it is not the one that was written. */
function brokenAt(lines: readonly string[]): number | undefined {
  let before = FIRST;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith(`${before} `)) return Math.max(1, index);
    before = shortDigest(line);
  }
  return undefined;
}

/** The facts of a line, `dit figures/x<tab>value 70`. */
function factsIn(rest: string, isSaid: boolean): Publication['said'] {
  const [entry = '', ...facts] = rest.split(TAB);
  return facts.map((fact) => {
    const space = isSaid ? fact.indexOf(' ') : fact.length;
    return { entry, name: fact.slice(0, space), value: isSaid ? fact.slice(space + 1) : undefined };
  });
}

const UNKNOWN = 'ligne que le registre ne connaît pas';

/** What the lines say, or the first that says nothing known. */
function readLines(lines: readonly string[], day: string): { publication: Publication } | { damage: Damage } {
  const follows: Publication['follows'][number][] = [];
  const addresses: string[] = [];
  const said: Publication['said'][number][] = [];
  const [head = '', ...others] = lines.map((line) => line.slice(FIRST.length + 1));
  if (head !== `${VERSION} ${day}`) return damaged(1, UNKNOWN);
  for (const [index, row] of others.entries()) {
    const space = row.indexOf(' ');
    const [verb, rest] = [row.slice(0, space), row.slice(space + 1)];
    if (verb === 'suit') {
      const [name = '', of = ''] = rest.split(' ');
      follows.push({ name, digest: of });
    } else if (verb === 'adresse') addresses.push(rest);
    else if (verb === 'dit' || verb === 'ne-dit-plus') said.push(...factsIn(rest, verb === 'dit'));
    else return damaged(index + 2, UNKNOWN);
  }
  return { publication: { day, follows, addresses, said } };
}

/** Where a file is not as it was written, if it is not. */
function damageIn(lines: readonly string[], text: string, ending: string): { damage: Damage } | undefined {
  if (digest(text).startsWith(ending)) return undefined;
  const line = brokenAt(lines);
  return line === undefined
    ? damaged(lines.length, 'la fin de ce fichier du registre n’est pas celle qui a été écrite')
    : damaged(line, 'cette ligne du registre, ou celle qui la suivait, n’est pas celle qui a été écrite');
}

/** The publication that a file says, or where the file is not as it was written. */
export function readFile(name: string, text: string): { publication: Publication } | { damage: Damage } {
  const [, day, ending] = NAME.exec(name) ?? [];
  if (day === undefined || ending === undefined)
    return damaged(0, 'un fichier du registre porte un jour et huit chiffres : « 2026-01-31-0123abcd.txt »');
  const lines = text.replace(/\n$/, '').split('\n');
  return damageIn(lines, text, ending) ?? readLines(lines, day);
}
