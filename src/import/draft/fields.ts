/** The front matter: each field only where the document prints it, and what is missing, named. */
import { textOf, type Block } from '../model.ts';
import { organisationIn, type Known } from '../known.ts';
import { ACCOUNT, EMAIL, PHONE, SITE, type Part } from './furniture.ts';
import { unmarked, type Dateline } from './head.ts';

export interface Contact {
  name?: string;
  service?: string;
  phone?: string;
  email?: string;
  address: string[];
  websites: string[];
  accounts: { name: string; url: string }[];
}

export interface Fields {
  title?: string;
  date?: string;
  dateline?: string;
  place?: string;
  issuer?: { organisation: string; printed: string };
  letterhead: { organisation: string; printed: string }[];
  contact?: Contact & { organisation: string; name: string };
  /** What the contact block prints, even if its organisation is not known. */
  printedContact?: Contact;
}

const linesOf = (block: Block | undefined): string[] =>
  block === undefined || block.kind === 'table'
    ? []
    : unmarked(textOf(block.runs))
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');

const STREET =
  /\d.*\b(?:rue|quai|avenue|place|boulevard|bd|chemin|route|cours|allée|impasse)\b|\bCS \d+|\b\d{2}[\s\u00A0]?\d{3}\s+\p{Lu}/iu;
const SERVICE = /^(?:service|direction|bureau|cabinet|pôle|département communication|mission)/i;

/** Reads the lines of a contact block; each value is words of it. */
export function contactFrom(lines: readonly string[]): Contact {
  const contact: Contact = { address: [], websites: [], accounts: [] };
  // Among the telephones of several people, that of the line that says « Contact ».
  const labelled = lines
    .map((line) => /^contacts?(?!\p{L}).*/iu.exec(line)?.[0] ?? '')
    .find((line) => PHONE.test(line));
  if (labelled !== undefined) contact.phone = PHONE.exec(labelled)?.[0] ?? '';
  for (const part of lines.flatMap((line) => line.split(/\s+[–—|•]\s+/))) {
    const phone = PHONE.exec(part)?.[0];
    const email = EMAIL.exec(part)?.[0];
    if (phone !== undefined) contact.phone ??= phone;
    if (email !== undefined) contact.email ??= email;
    if (phone !== undefined || email !== undefined) continue;
    if (SITE.test(part)) contact.websites.push(part);
    else if (STREET.test(part)) contact.address.push(part);
    else if (SERVICE.test(part)) contact.service ??= part;
    else if (!/^contacts?(?: presse)?\s*:?$/i.test(part))
      contact.name ??= part.replace(/^contacts?(?: presse)?\s*:\s*/i, '');
  }
  return contact;
}

/** Links to the pages of networks that stand alone in the contact block. */
function accountsIn(blocks: readonly Block[], parts: readonly Part[]): Contact['accounts'] {
  const found = blocks.flatMap((block, at) => {
    if (parts[at] !== 'contact' || block.kind === 'table') return [];
    const written = [...textOf(block.runs).matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)].map(
      ([, name = '', url = '']) => ({ name, url }),
    );
    const linked = block.runs.flatMap(({ text, link }) =>
      link === undefined ? [] : [{ name: text.trim(), url: link }],
    );
    return [...written, ...linked].filter(({ url }) => ACCOUNT.test(url));
  });
  return found.filter(({ url }, at) => found.findIndex((one) => one.url === url) === at);
}

/** One block for each name that repeats the same lines. */
const firstGroup = (blocks: readonly Block[], parts: readonly Part[]): string[] => {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries())
    if (parts[at] === 'contact')
      for (const line of linesOf(block)) {
        if (!seen.has(line)) found.push(line);
        seen.add(line);
      }
  return found;
};

/** « … la première année. Contact : 01 99 00 12 34 », at the end of the last paragraph: it is of the text, and read. */
function contactAfterText(blocks: readonly Block[]): string[] {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph');
  const words = last?.kind === 'paragraph' ? textOf(last.runs) : '';
  const said = /[.!?»][\s\u00A0]+(contacts?(?:[\s\u00A0]presse)?[\s\u00A0]?:[^.!?]*)\.?$/iu.exec(words)?.[1];
  return said !== undefined && PHONE.test(said) ? [said.trim()] : [];
}

export function fieldsOf(
  blocks: readonly Block[],
  parts: readonly Part[],
  title: number | undefined,
  dateline: Dateline | undefined,
  known: Known,
): Fields {
  const fields: Fields = { letterhead: [] };
  const titleBlock = title === undefined ? undefined : blocks[title];
  if (titleBlock)
    fields.title = linesOf(titleBlock)
      .join(' ')
      .replace(/\s+/g, (blank) => (blank === '\u00A0' || blank === '\u202F' ? blank : ' '));
  if (dateline) {
    fields.dateline = dateline.words;
    if (dateline.place !== undefined) fields.place = dateline.place;
    if (dateline.day !== undefined) fields.date = dateline.day;
  }
  /** A mark above the title says who speaks; elsewhere it may be that of a partner. */
  let mark: Fields['issuer'];
  for (const [at, block] of blocks.entries()) {
    const isAbove = at < (title ?? 0) || (block.kind === 'furniture' && block.where === 'header');
    if (parts[at] !== 'letterhead' && !(parts[at] === 'furniture' && isAbove)) continue;
    const printed = linesOf(block).join(' ');
    const organisation = organisationIn(printed, known);
    if (organisation && !fields.letterhead.some((one) => one.organisation === organisation.id))
      fields.letterhead.push({ organisation: organisation.id, printed });
    if (organisation && isAbove) mark ??= { organisation: organisation.id, printed };
  }
  const accounts = accountsIn(blocks, parts);
  const set = firstGroup(blocks, parts).filter((line) => !accounts.some(({ name }) => name === line));
  const lines = set.length > 0 ? set : contactAfterText(blocks);
  if (lines.length > 0) {
    const contact = { ...contactFrom(lines), accounts };
    fields.printedContact = contact;
    const organisation = lines.map((line) => organisationIn(line, known)).find((one) => one !== undefined);
    // A block that names a service alone is that of the service, which is not who publishes.
    const { service, ...rest } = contact;
    if (organisation && contact.name !== undefined) {
      fields.contact = { organisation: organisation.id, ...contact, name: contact.name };
      fields.issuer = { organisation: organisation.id, printed: organisation.words };
    } else if (organisation && service !== undefined)
      fields.contact = { organisation: organisation.id, ...rest, name: service };
  }
  if (fields.issuer === undefined && mark) fields.issuer = mark;
  return fields;
}
