/** Reads the operations of `tests/fixtures/bad-inputs.json` as changes to the tiny world. */
import { join } from 'node:path';
import * as z from 'zod';
import { readContent } from '#entries/folder.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import { formatDay, formatDayWithWeekday, isDay } from '#text/day/day.ts';
import { RELAIS, type World } from './world.ts';

/** One hostile or clumsy input, as the shared list gives it. */
export interface BadInput {
  id: string;
  op: Readonly<Record<string, unknown>> & { do: string };
  wrong: string;
  verdict: 'refuse' | 'avertit' | 'neutralise' | 'accepte';
}

const FIGURE = 'figures/places-d-accueil.yaml';
const EVENT = 'events/ouverture-du-relais.yaml';

/** The roles of the list, by the file and the line of our model that play them. */
const ROLES: Readonly<Record<string, readonly [path: string, line: string]>> = {
  $titre: [RELAIS.communique, 'title: "Un relais ouvre à Villeneuve"'],
  $date: [RELAIS.communique, 'date: 2020-03-05'],
  '$chiffre.valeur': [FIGURE, 'value: 3000'],
  '$chiffre.citation': [FIGURE, 'quote: "près de 3 000 places d\'accueil"'],
  '$evenement.debut': [EVENT, 'period: 2020-03-05'],
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`text expected: ${JSON.stringify(value)}`);
  return value;
};

/** Moves the whole world to another day, as an editor would who had received the document that day. */
export function moveTo(world: World, day: string): void {
  const plain = (words: string) => words.replaceAll('\u00A0', ' ');
  world.editAll((text) =>
    text
      .replaceAll('2020-03-05', day)
      .replaceAll(plain(formatDayWithWeekday('2020-03-05')), plain(formatDayWithWeekday(day)))
      .replaceAll(plain(formatDay('2020-03-05')), plain(formatDay(day))),
  );
  for (const path of Object.values(RELAIS)) world.rename(path, path.replace('2020-03-05', day));
  world.resign(day);
}

/** Changes the title that the document prints, in its text and in its raw file. */
function reprint(world: World, title: string): void {
  world.edit(RELAIS.communique, '# Un relais ouvre à Villeneuve', `# ${title}`);
  world.edit(RELAIS.source, '## Un relais ouvre à Villeneuve', `## ${title}`);
  world.edit(RELAIS.transcription, '## Un relais', '## 🟠 Vigilance');
  world.edit(RELAIS.transcription, '"# Un relais', '"# 🟠 Vigilance');
  world.resign();
}

function set(world: World, role: string, yaml: string): void {
  if (role === '$date' && isDay(yaml)) return moveTo(world, yaml);
  // An emoji is only warned of where the document itself prints it.
  if (yaml.includes('🟠')) reprint(world, yaml.replaceAll('"', ''));
  const played = ROLES[role];
  if (played === undefined) return setUnplayed(world, role, yaml);
  const [path, line] = played;
  world.edit(path, line, `${line.slice(0, line.indexOf(':'))}: ${yaml}`);
}

/** Roles that our model plays otherwise: themes are links of other records, and a communiqué lists nobody. */
function setUnplayed(world: World, role: string, yaml: string): void {
  if (role === '$themes') {
    return world.edit(FIGURE, 'themes:\n  - id: logement', `themes:\n  - id: ${yaml.slice(1, -1)}`);
  }
  world.declare(`${role.slice(1)}: ${yaml.replace('{self}', '2020-03-05-un-relais')}`);
}

function waive(world: World, quote: string): void {
  world.declare(`waivedNumbers:\n  - quote: "${quote}"\n    why: "Date d’essai."`);
}

const BILLION_LAUGHS = (depth: number, width: number) =>
  ['a: &l0 [x]']
    .concat(
      Array.from(
        { length: depth },
        (_, level) =>
          `${'bcdefghijk'[level]}: &l${level + 1} [${Array(width).fill(`*l${level}`).join(', ')}]`,
      ),
    )
    .join('\n');

const withFrontMatter = (file: string, yaml: string) =>
  file.replace(/^---\n[^]*?\n---\n/, `---\n${yaml}\n---\n`);

const MUTATIONS: Readonly<Record<string, (world: World, op: BadInput['op']) => void>> = {
  set: (world, { field, yaml }) => set(world, text(field), text(yaml)),
  set2: (world, { fields }) => {
    for (const [role, yaml] of Object.entries(z.record(z.string(), z.string()).parse(fields)))
      set(world, role, yaml);
  },
  fm_append: (world, op) => world.declare(text(op['text'])),
  fm_dup: (world, { field }) => {
    const [path, line] = ROLES[text(field)] ?? ['', ''];
    world.edit(path, line, `${line}\n${line}`);
  },
  fm_rename_key: (world, { field, to }) => {
    if (field === '$themes') return world.edit(FIGURE, 'themes:', `${text(to)}:`);
    const [path, line] = ROLES[text(field)] ?? ['', ''];
    world.edit(path, line, text(to) + line.slice(line.indexOf(':')));
  },
  fm_gen: (world, { depth, width }) => world.declare(BILLION_LAUGHS(Number(depth), Number(width))),
  fm_replace: (world, op) =>
    world.write(RELAIS.communique, withFrontMatter(world.read(RELAIS.communique), text(op['text']))),
  body: (world, op) => {
    // A text without number needs no waiver, and a text that is refused is not asked for one.
    if (op.do === 'body' && /\d{4}/.test(text(op['text']))) waive(world, text(op['text']));
    world.say(text(op['text']));
  },
  body_gen: (world, { what, n }) =>
    world.say(what === 'brackets' ? '['.repeat(Number(n)) : 'long texte '.repeat(Number(n) / 11)),
  replace_file: (world, op) => world.write(RELAIS.communique, text(op['text'])),
  rename_ext: (world, { to }) => world.rename('themes/logement.yaml', `themes/logement${text(to)}`),
  rename: (world, { to }) =>
    world.rename(RELAIS.communique, `communiques/${text(to).replace("{200 x 'a'}", 'a'.repeat(200))}`),
  copy: (world) => world.write(RELAIS.communique.replace(/x$/, ''), world.read(RELAIS.communique)),
  add: (world, op) => world.write(text(op['path']), text(op['text'])),
  add2: (world, { paths }) => {
    for (const path of z.array(z.string()).parse(paths)) world.write(path, world.read(RELAIS.communique));
  },
  asset_gen: (world, { path, n }) => world.write(text(path), new Uint8Array(Number(n ?? 100))),
  symlink: (world, { path }) => world.link(text(path), join(world.root, 'site.yaml')),
  empty_collection: (world) => world.remove('communiques'),
  eol: (world) => world.write(RELAIS.communique, world.read(RELAIS.communique).replaceAll('\n', '\r\n')),
  // A redirection is said by the entry to which it leads.
  redirects: (world, { entries }) => {
    const [first, second] = ['communiques/2020-03-05-un-relais', 'thematiques/logement'];
    world.append('themes/logement.yaml', `formerly: [/${first}/]\n`);
    // « /a/ → /b/, /b/ → /a/ »: each would have had the address of the other.
    if (Array.isArray(entries) && entries.length > 1) world.declare(`formerly: [/${second}/]`);
  },
  rename_published: (world, { to }) => renamePublished(world, text(to).replace('.mdx', '')),
  encode: (world) => world.write(RELAIS.communique, Buffer.from(world.read(RELAIS.communique), 'latin1')),
};

/** Renames the document wherever it is named, once the world is published: what was published knows it by its old name. */
function renamePublished(world: World, to: string): void {
  const { content } = readContent(world.root);
  const files = nextFiles(content, publishedIn(content.ledger), publishedAddresses(content), '2020-03-06');
  world.editAll((text) => text.replaceAll('2020-03-05-un-relais', `2020-03-05-${to}`));
  for (const path of Object.values(RELAIS)) world.rename(path, path.replace('un-relais', to));
  for (const { name, text: lines } of files) world.write(`ledger/${name}`, lines);
}

/** Makes the change that an input describes. @throws on an operation that nobody has mapped. */
export function apply(input: BadInput, world: World): void {
  const mutation = MUTATIONS[input.op.do];
  if (mutation === undefined) throw new Error(`unmapped operation: ${input.op.do}`);
  mutation(world, input.op);
}
