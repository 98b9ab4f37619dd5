/** The worlds on which the graph is tried: the founding corpus, an invented one, and worlds of a few lines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInventedCorpus, type CorpusSize } from '../../../scripts/lib/invented-corpus.ts';
import { problemLine } from '../../../scripts/lib/report.ts';
import { buildGraph } from '#graph/build.ts';
import { loadWorld, type World } from '#content.graph.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { FOUNDING } from '../../corpora.ts';
import { WrittenWorld } from './written-world.ts';

let founding: World | undefined;
export const foundingWorld = (): World => (founding ??= loadWorld(FOUNDING));

function inTemp<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'aufil-graphe-'));
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export const inventedWorld = (size: CorpusSize, seed?: number): World =>
  inTemp((root) => {
    writeInventedCorpus(root, size, seed);
    return loadWorld(root);
  });

/** A world of a few lines: what the check says of it, and its graph if it is accepted. */
export interface SmallWorld {
  lines: string[];
  graph: Graph;
}

const page = (title: string) => `---\ntitle: "${title}"\ndescription: "Une page."\n---\n\nDu texte.\n`;

const BASE: Readonly<Record<string, string>> = {
  'pages/a-propos.mdx': page('À propos'),
  'pages/accessibilite.mdx': page('Accessibilité'),
  'pages/guide.mdx': page('Guide de lecture'),
  'pages/mentions-legales.mdx': page('Mentions légales'),
  'organisations/mairie.yaml': 'name: "Mairie"\nkind: institution\n',
  'organisations/etat.yaml': 'name: "État"\nkind: institution\n',
};

const site = (asOf: string) =>
  `name: "Essai"\nbaseline: "Un essai"\ndescription: "Un essai."\nasOf: ${asOf}\nofficial: false\nsentences: comptées\nhome:\n  title: "Essai"\n  lede: "Essai."\npublisher: {}\nhost: {}\n`;

/** The communiqué `<day>-essai`, whose text is `body`. */
export const communique = (day: string, body: string): Record<string, string> => {
  const [year, month, date] = day.split('-');
  const line = `Lille, le ${date}/${month}/${year}`;
  return {
    [`communiques/${day}-essai.mdx`]: `---\ntitle: "Un essai"\ndate: ${day}\ndateline: "${line}"\nplace: Lille\nissuer:\n  organisation: mairie\n  editorial: "Essai."\nsummary: "Un essai."\n---\n\n${line}\n\n# Un essai\n\n${body}\n`,
  };
};

export function smallWorld(files: Readonly<Record<string, string>>, asOf = '2021-03-01'): SmallWorld {
  const written = new WrittenWorld({ ...BASE, 'site.yaml': site(asOf), ...files });
  const { problems } = written;
  const refused = problems.some(({ severity }) => severity === 'refuse');
  return {
    // A world of a few lines has no summary in plain words, unless it is about them.
    lines: problems
      .filter(({ field, severity }) => field !== 'plain' || severity === 'refuse')
      .map(problemLine),
    get graph(): Graph {
      if (refused) throw new Error(problems.map(problemLine).join('\n'));
      return buildGraph(written.read().content);
    },
  };
}

export const commitmentOf = (graph: Graph, id: string): CommitmentNode => {
  const found = graph.commitments.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no commitment ${id}`);
  return found;
};

export const figureOf = (graph: Graph, id: string): FigureNode => {
  const found = graph.figures.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};
