/** What an editor does to an invented corpus, in files that every version of the site reads: a text, a figure, a name. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../src/text/number/format.ts';

const read = (file: string) => readFileSync(file, 'utf8');
/** The file in the middle of a folder: neither the newest nor the oldest. */
const middleOf = (folder: string): string => {
  const names = readdirSync(folder).sort();
  return names[names.length >> 1] ?? '';
};

/** One small communiqué more, the newest, without any record: the header of the last one, another day, one sentence. */
function add(content: string): void {
  const folder = join(content, 'communiques');
  const last = readdirSync(folder).sort().at(-1) ?? '';
  const [, header = ''] = /^---\n([^]*?)\n---\n/.exec(read(join(folder, last))) ?? [];
  const kept = header
    .replace(/^(?:plain|waivedNumbers):\n(?: .*\n?)*/gm, '')
    .replace(/^title: .*$/m, 'title: "Une permanence de plus"')
    .replace(/^summary: .*$/m, 'summary: "Une permanence ouvre."')
    .trimEnd();
  const dateline = /^dateline: "(.*)"$/m.exec(header)?.[1] ?? '';
  const day = last.slice(0, 'AAAA-MM-JJ'.length);
  writeFileSync(
    join(folder, `${day}-une-permanence-de-plus.mdx`),
    `---\n${kept}\n---\n\n${dateline}\n\n# Une permanence de plus\n\nUne permanence ouvre ses portes au public.\n`,
  );
}

/** The value of one figure, in its record and in the document that says it. */
export function correct(content: string): void {
  const record = join(content, 'figures', middleOf(join(content, 'figures')));
  const text = read(record);
  const value = Number(/^value: (\d+)$/m.exec(text)?.[1]);
  const document = join(content, 'communiques', `${/^communique: (\S+)$/m.exec(text)?.[1] ?? ''}.mdx`);
  const [before, after] = [formatNumber(value), formatNumber(value + 5)];
  // A number that ends another is not that number.
  const renumber = (words: string) =>
    words.replace(new RegExp(`(?<![\\d\\u202F])${before}(?= places)`, 'g'), after);
  writeFileSync(
    record,
    renumber(text)
      .replace(`value: ${value}`, `value: ${value + 5}`)
      .replace(`soit ${before}`, `soit ${after}`),
  );
  writeFileSync(document, renumber(read(document)));
}

/** The address of one person. */
function rename(content: string): void {
  const folder = join(content, 'people');
  const name = middleOf(folder);
  renameSync(join(folder, name), join(folder, name.replace('.yaml', '-bis.yaml')));
}

/** The builds of one run, in order: what is done to the content before each, and its name. */
export const STEPS: readonly { name: string; edit: (content: string) => void }[] = [
  { name: 'à froid', edit: () => undefined },
  { name: 'le même contenu', edit: () => undefined },
  { name: 'un communiqué de plus', edit: add },
  { name: 'un chiffre corrigé', edit: correct },
  { name: 'une personne renommée', edit: rename },
];
