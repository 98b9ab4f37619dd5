/** What an editor may write of a third communiqué of Brumeval: each input is one gesture on the village. */
import { ASSISES, HALLE } from '../rules/village.ts';
import type { WrittenWorld } from '../written-world.ts';

export const A = `communiques/${ASSISES}.mdx`;
export const H = `communiques/${HALLE}.mdx`;
export const O = 'commitments/ouvrir-la-halle.yaml';
export const P = 'commitments/planter-une-haie.yaml';
export const ET = 'figures/etals.yaml';
export const ID = '2020-10-05-rentree';
export const N = `communiques/${ID}.mdx`;

/** Is it valid; what it tries; what is written. */
export type Input = readonly [isValid: boolean, label: string, write: (world: WrittenWorld) => WrittenWorld];

interface Head {
  title?: string;
  date?: string;
  dateline?: string;
  place?: string | null;
  issuer?: string;
  summary?: string;
}

/** With a communiqué of this body; `header`, more fields of its header. */
export const doc = (world: WrittenWorld, body: string, header = '', head: Head = {}): WrittenWorld => {
  const { title = 'La rentrée à Brumeval', date = '2020-10-05', place = 'Brumeval' } = head;
  const { dateline = 'Brumeval, le 5 octobre 2020', summary = 'La mairie parle de la rentrée.' } = head;
  const { issuer = '  organisation: mairie\n  editorial: "Le document ne nomme pas son auteur."' } = head;
  return world.write(
    N,
    `---
title: "${title}"
date: ${date}
dateline: "${dateline}"
${place === null ? '' : `place: ${place}\n`}issuer:
${issuer}
summary: "${summary}"
plain:
  - "La mairie parle de la rentrée."
${header}---

${dateline}

# ${title}

${body}
`,
  );
};

const q = (text: string) => JSON.stringify(text);

export const fig = (world: WrittenWorld, id: string, text: string): WrittenWorld =>
  world.write(`figures/${id}.yaml`, text);

/** A figure of that communiqué. */
export const F = (
  ...[title, value, unit, nature, quote, more = '']: [string, string, string, string, string, string?]
) =>
  `title: ${q(title)}\n${value}\nunit: ${q(unit)}\nnature: ${nature}\ncommunique: ${ID}\nquote: ${q(quote)}\n${more}`;

/** A commitment of that communiqué; `more` is of the commitment, `inMention` of its mention. */
export const C = (
  ...[title, quote, verb, level, more = '', inMention = '']: [
    string,
    string,
    string,
    string,
    string?,
    string?,
  ]
) =>
  `title: ${q(title)}\nlevel: communal\nplain:\n  - "La mairie en parle."\nmentions:\n  - communique: ${ID}\n    quote: ${q(quote)}\n    verb: ${q(verb)}\n    level: ${level}\n    nature: annonce\n    summary: "Dit dans le communiqué"\n${inMention}${more}`;

/** An event of that communiqué. */
export const EV = (
  ...[title, period, quote, words, status = 'promis', kind = 'autre']: [
    string,
    string,
    string,
    string,
    string?,
    string?,
  ]
) =>
  `title: ${q(title)}\nkind: ${kind}\nstatus: ${status}\ndate:\n  period: ${period}\n  communique: ${ID}\n  quote: ${q(quote)}\n  words: ${q(words)}\n`;

export const due = (period: string, words: string, quote: string) =>
  `due:\n  period: ${period}\n  words: "${words}"\n  communique: ${ID}\n  quote: "${quote}"\n`;
