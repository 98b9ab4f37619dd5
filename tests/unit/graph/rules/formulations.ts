/** Wordings to be refused and to be accepted, each put in its field of a world of which nothing else is wrong. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument } from 'yaml';
import { plainLine } from '../plain-line.ts';
import type { Problem } from '#entries/problem.ts';
import { RULES } from '#graph/rules/index.ts';
import { FIXTURES, FOUNDING } from '../../../corpora.ts';
import { WrittenWorld } from '../written-world.ts';
import { rentree } from './rentree.ts';

export interface Wording {
  monde: 'fondateur' | 'rentree';
  fiche: string;
  champ: string;
  dit: string;
}

export interface Wordings {
  surencheres: Wording[];
  justes: Wording[];
  limites?: Wording[];
  alertes?: Wording[];
}

export const wordingsIn = (name: string): Wordings =>
  parse(readFileSync(join(FIXTURES, 'formulations', name), 'utf8')) as Wordings;

const files = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

const founding = new WrittenWorld(files(FOUNDING));
const WORLDS = { fondateur: founding, rentree };

/** The file of a wording with its words in their field. */
function written(world: WrittenWorld, path: string, field: string, says: string): string {
  const text = world.text(path);
  const [before = '', header = '', body = ''] = path.endsWith('.mdx')
    ? (/^(---\n)([\s\S]*?)(\n---\n[\s\S]*)$/.exec(text)?.slice(1) ?? [])
    : ['', text, ''];
  const document = parseDocument(header);
  if (!isMap(document.contents)) throw new Error(`no fields in ${path}`);
  document.setIn(
    field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    says,
  );
  return before + document.toString({ lineWidth: 0 }).trimEnd() + (path.endsWith('.mdx') ? body : '\n');
}

const TOLD = [
  RULES.toldLevels,
  RULES.toldObjects,
  RULES.toldReservations,
  RULES.toldScopes,
  RULES.toldSpending,
  RULES.meanings,
  RULES.ownedMeanings,
];

/** What the rules of the editors' own words say of the file of a wording. */
export function problemsOf({ monde, fiche, champ, dit }: Wording): Problem[] {
  const world = WORLDS[monde];
  const path = `${fiche}.${fiche.startsWith('communiques/') ? 'mdx' : 'yaml'}`;
  const { content } = world.write(path, written(world, path, champ, dit)).read();
  return TOLD.flatMap((rule) => rule(content)).filter((one) => one.path === `content/${path}`);
}

export const linesOf = (wording: Wording): string[] => problemsOf(wording).map(plainLine);
