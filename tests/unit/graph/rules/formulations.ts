/** Wordings to be refused and to be accepted, each put in its field of a world of which nothing else is wrong. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument } from 'yaml';
import { plainLine } from '../plain-line.ts';
import type { Problem } from '#entries/problem.ts';
import { RULES } from '#graph/rules/index.ts';
import type { NearRule, Rule } from '#graph/rules/rule.ts';
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

/** The rules of the editors' own words that judge each entry by what stands around it: asked of one, they judge that one. */
const NEAR: readonly NearRule[] = [
  RULES.toldLevels,
  RULES.toldObjects,
  RULES.toldReservations,
  RULES.toldScopes,
  RULES.toldSpending,
];
const FAR: readonly Rule[] = [RULES.meanings, RULES.ownedMeanings];

/** What the rules of the editors' own words say of the file of a wording, asked of it alone, or of every file. */
export function problemsOf({ monde, fiche, champ, dit }: Wording, of: 'it' | 'all' = 'it'): Problem[] {
  const world = WORLDS[monde];
  const path = `${fiche}.${fiche.startsWith('communiques/') ? 'mdx' : 'yaml'}`;
  const { content } = world.write(path, written(world, path, champ, dit)).read();
  const isIts = (one: { path: string }) => one.path === `content/${path}`;
  return [
    ...NEAR.flatMap((rule) => rule(content, of === 'it' ? isIts : undefined)),
    ...FAR.flatMap((rule) => rule(content)),
  ].filter(isIts);
}

export const linesOf = (wording: Wording): string[] => problemsOf(wording).map(plainLine);
