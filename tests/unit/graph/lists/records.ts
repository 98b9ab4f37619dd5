/** A document of September and the records that go with it: what an editor of Brumeval may write in one gesture. */
import { createHash } from 'node:crypto';
import type { WrittenWorld } from '../written-world.ts';
import type { Input } from './inputs.ts';

export const SEPTEMBER = '2020-09-10-essai';
const q = (text: string) => JSON.stringify(text);

/** An input of the lists below: what it tries, what is written and, where it is refused, words of the refusal. */
export type Gesture = (world: WrittenWorld) => WrittenWorld;
export interface Judged {
  input: Input;
  told: string;
}
export const valid = (label: string, write: Gesture): Judged => ({ input: [true, label, write], told: '' });
export const wrong = (label: string, write: Gesture, told: string): Judged => ({
  input: [false, label, write],
  told,
});

interface Written {
  id?: string;
  title?: string;
  line?: string;
  hasNoTitle?: boolean;
  /** Raw values of the header; `null` leaves one out. */
  head?: Readonly<Record<string, string | null>>;
}

/** With a document of this body. */
export function doc(world: WrittenWorld, body: string, written: Written = {}): WrittenWorld {
  const { id = SEPTEMBER, title = 'La place change', line = 'Brumeval, le 10 septembre 2020' } = written;
  const head: Record<string, string | null> = {
    title: q(title),
    date: id.slice(0, 10),
    dateline: q(line),
    place: 'Brumeval',
    issuer: '\n  organisation: mairie\n  editorial: "Le document ne nomme pas son auteur."',
    summary: '"La place change."',
    plain: '\n  - "La place change."',
    ...written.head,
  };
  const fields = Object.entries(head)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}:${value?.startsWith('\n') === true ? '' : ' '}${value}\n`);
  const heading = written.hasNoTitle === true ? '' : `# ${title}\n\n`;
  return world.write(`communiques/${id}.mdx`, `---\n${fields.join('')}---\n\n${line}\n\n${heading}${body}\n`);
}

/** A document of this body, alone. */
export const body =
  (text: string, written: Written = {}): Gesture =>
  (world) =>
    doc(world, text, written);

/** A document with these values of its header. */
export const header =
  (head: Readonly<Record<string, string | null>>): Gesture =>
  (world) =>
    doc(world, 'Le marché rouvre.', { head });

/** With the raw text of that document, and the edits that lead from it. */
export function raw(world: WrittenWorld, text: string, edits: string): WrittenWorld {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return world
    .write(`sources/${SEPTEMBER}.txt`, text)
    .write(
      `transcriptions/${SEPTEMBER}.yaml`,
      `communique: ${SEPTEMBER}\nsource: ${SEPTEMBER}.txt\nsha256: ${sha256}\norigin: "Texte inventé."\nedits:\n${edits}`,
    );
}

export interface Dated {
  period: string;
  words: string;
  quote: string;
  status?: string;
  kind?: string;
  title?: string;
  more?: string;
}

export const ev = (world: WrittenWorld, id: string, event: Dated): WrittenWorld => {
  const { status = 'promis', kind = 'conférence', title = 'Salon du livre', more = '' } = event;
  return world.write(
    `events/${id}.yaml`,
    `title: ${q(title)}\nkind: ${kind}\nstatus: ${status}\ndate:\n  period: ${event.period}\n  communique: ${SEPTEMBER}\n  quote: ${q(event.quote)}\n  words: ${q(event.words)}\n${more}`,
  );
};

/** An event of which a document says this sentence and no other. */
export const evDoc = (
  world: WrittenWorld,
  sentence: string,
  words: string,
  period: string,
  more: Partial<Dated> & { doc?: Written } = {},
): WrittenWorld =>
  ev(doc(world, sentence, more.doc), 'salon', {
    words,
    period,
    quote: sentence.replace(/[.!?]$/, ''),
    ...more,
  });

export const org = (
  world: WrittenWorld,
  id: string,
  name: string,
  kind = 'institution',
  aliases: readonly string[] = [],
): WrittenWorld => {
  const others = aliases.map((alias) => `  - ${q(alias)}\n`).join('');
  return world.write(
    `organisations/${id}.yaml`,
    `name: ${q(name)}\nkind: ${kind}\n${others === '' ? '' : `aliases:\n${others}`}`,
  );
};

/** A person of offices: document (that of September if empty), quotation, office. */
export const person = (
  world: WrittenWorld,
  id: string,
  name: string,
  familyName: string,
  offices: readonly (readonly [string, string, string])[],
): WrittenWorld =>
  world.write(
    `people/${id}.yaml`,
    `name: ${q(name)}\nfamilyName: ${q(familyName)}\noffices:\n${offices
      .map(
        ([document, quote, title]) =>
          `  - communique: ${document === '' ? SEPTEMBER : document}\n    quote: ${q(quote)}\n    title: ${q(title)}\n`,
      )
      .join('')}`,
  );

interface Promised {
  title: string;
  quote: string;
  verb: string;
  summary?: string;
  more?: string;
}

export const com = (world: WrittenWorld, id: string, said: Promised): WrittenWorld =>
  world.write(
    `commitments/${id}.yaml`,
    `title: ${q(said.title)}\nlevel: communal\nplain:\n  - "La ville le dit."\nmentions:\n  - communique: ${SEPTEMBER}\n    quote: ${q(said.quote)}\n    verb: ${q(said.verb)}\n    level: annoncé\n    nature: annonce\n    summary: ${q(said.summary ?? 'Une annonce')}\nthemesWhy: "Aucune ne convient."\n${said.more ?? ''}`,
  );

export const rec = (world: WrittenWorld, path: string, text: string): WrittenWorld => world.write(path, text);
