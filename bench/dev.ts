/** While writing: how long a saved change takes to be on the page of whoever looks at it under `npm run dev`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatNumber } from '../src/text/number/format.ts';
import { folderOf, invent } from './corpora.ts';
import { median, milliseconds, type Table } from './table.ts';

const SERVER = fileURLToPath(new URL('../tests/build/children/dev.ts', import.meta.url));
/** Changes that are saved, one after the other, once the page has been seen. */
const CHANGES = 5;
const PATIENCE_MS = 120_000;
/** Between two looks: a browser looks once, when it is told to. */
const PAUSE_MS = 20;

export interface Edited {
  communiques: number;
  /** Milliseconds, from the saved file to the answer that shows it: the text of a communiqué, and the title of a figure. */
  text: number | undefined;
  record: number | undefined;
}

/** Looks at a page until it says some words. @returns milliseconds; nothing when they never came */
async function untilSaid(address: string, words: string): Promise<number | undefined> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    const answer = await fetch(address, { headers: { accept: 'text/html' } });
    if ((await answer.text()).includes(words)) return performance.now() - start;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  return undefined;
}

/** Saves {@link CHANGES} changes of a file, each with a word of its own, and waits for each. */
async function timesOf(file: string, address: string, change: (text: string, word: string) => string) {
  const times: number[] = [];
  const text = readFileSync(file, 'utf8');
  for (let rank = 1; rank <= CHANGES; rank += 1) {
    const word = `essai${'abcdefghij'[rank] ?? ''}`;
    writeFileSync(file, change(text, word));
    const time = await untilSaid(address, word);
    if (time !== undefined) times.push(time);
  }
  return median(times);
}

/** Opens the server on an invented corpus, looks at a page, and edits. */
export async function editInvented(communiques: number): Promise<Edited> {
  const content = invent(communiques, 'redaction');
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    CONTENT_DIR: content,
    CACHE_DIR: folderOf(`redaction-${communiques}`),
  };
  const server = spawn(process.execPath, [SERVER], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const address = String(line).trim();
    const names = readdirSync(join(content, 'communiques')).sort();
    const name = names[names.length >> 1] ?? '';
    const page = `${address}/communiques/${name.replace('.mdx', '')}/`;
    await untilSaid(page, '</html>');
    const text = await timesOf(join(content, 'communiques', name), page, (before, word) =>
      before.replace(/\n- (?=\p{L})/u, () => `\n- Le mot ${word} est écrit ici.\n- `),
    );
    const figure = readdirSync(join(content, 'figures')).sort()[0] ?? '';
    const record = await timesOf(
      join(content, 'figures', figure),
      `${address}/chiffres/${figure.replace('.yaml', '')}/`,
      (before, word) => before.replace('title: "Places', `title: "Places (${word})`),
    );
    return { communiques, text, record };
  } finally {
    const ended = once(server, 'exit');
    server.stdin.end();
    await ended;
  }
}

export const devTable = (edited: readonly Edited[]): Table => ({
  title: 'Rédiger avec npm run dev',
  how: [
    `Du fichier enregistré à la réponse qui le montre, page comprise ; médianes de ${CHANGES} changements. Visé : 0,5 s à 1 000 communiqués, 2 s à 10 000.`,
  ],
  head: ['communiqués', 'texte d’un communiqué', 'titre d’un chiffre'],
  rows: edited.map(({ communiques, text, record }) => [
    formatNumber(communiques),
    milliseconds(text),
    milliseconds(record),
  ]),
});
