import { SECTIONS } from '#kinds/sections.ts';
import { leavesOf, type Leaf, type Mark } from '#document/model.ts';
import { nearestWords } from '#document/nearest.ts';
import { placesOf } from '#document/passages.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { nearest } from '#text/word/similar.ts';
import { problemInText } from '../problem-at.ts';
import { sectionIn } from '#kinds/sections.ts';
import type { Rule } from './rule.ts';

type Part = Extract<Mark, { kind: 'component' }>;
type Wrong = readonly [message: string, remedy: string];

const FOLDERS = Object.values(SECTIONS).map(({ path }) => path);

const proche = (name: string, names: readonly string[], otherwise: string): string => {
  const close = nearest(name, names)[0];
  return close === undefined ? otherwise : `proche : ${close}`;
};

/** Why a `Noeud` names no record, if it does not. */
function explainRecord(content: Content, { attributes }: Part): Wrong | undefined {
  const { genre = '', id = '' } = attributes;
  const section = sectionIn(genre);
  if (section === undefined)
    return [`genre « ${genre} » inconnu`, proche(genre, FOLDERS, `genres admis : ${FOLDERS.join(', ')}`)];
  const ids = content.entries[section].map((entry) => entry.id);
  if (ids.includes(id) || isUnread(content, section, id)) return undefined;
  return [
    `aucune fiche « ${id} » dans ${genre}`,
    proche(id, ids, `copiez l’identifiant depuis l’adresse /${genre}/…/`),
  ];
}

/** Why a `Citation` quotes nothing, if it does not. */
function explainCitation(content: Content, { attributes }: Part): Wrong | undefined {
  const { communique = '', mots = '' } = attributes;
  const entry = content.entries.communiques.find(({ id }) => id === communique);
  if (entry?.document === undefined) {
    if (isUnread(content, 'communiques', communique)) return undefined;
    const ids = content.entries.communiques.map(({ id }) => id);
    return [
      `le communiqué « ${communique} » n’existe pas`,
      proche(communique, ids, 'copiez son identifiant depuis son adresse'),
    ];
  }
  const places = placesOf(entry.document, mots);
  if (places.length === 1) return undefined;
  if (places.length > 1)
    return [
      `ces mots se trouvent ${places.length} fois dans ${communique}`,
      'citez-en davantage, pour qu’un seul endroit convienne',
    ];
  const close = nearestWords(entry.document, mots);
  return [
    `ces mots ne sont pas dans ${communique}`,
    close === undefined
      ? 'copiez-les du communiqué sans rien changer'
      : `mots les plus proches : « ${close} »`,
  ];
}

const EXPLAIN: Readonly<Record<string, (content: Content, part: Part) => Wrong | undefined>> = {
  Citation: explainCitation,
  Noeud: explainRecord,
};

function problemsIn(content: Content, entry: Entry<'pages'>, leaf: Leaf): Problem[] {
  return leaf.runs
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => {
      if (mark.kind !== 'component') return [];
      const wrong = EXPLAIN[mark.name]?.(content, mark);
      return wrong === undefined ? [] : [problemInText(entry, leaf.position, ...wrong)];
    });
}

/** What a page quotes stands in the document, once; what it names is there. */
export const pageParts: Rule = (content) =>
  content.entries.pages.flatMap((entry) =>
    (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) =>
      problemsIn(content, entry, leaf),
    ),
  );
