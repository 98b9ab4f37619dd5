/** Four invented documents with their records, for any content: two of one series, two on another subject by another issuer. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatDay } from '#text/day/day.ts';

/** A place in a numbered series. */
export interface Rank {
  name: string;
  rank: number;
}

/** What the content in which they are published decides. */
export interface Where {
  /** An organisation that it knows. */
  issuer: string;
  /** The days of the four, oldest first but for the first, which may fill a gap of the past. */
  days: readonly [string, string, string, string];
  /** The places of the first two in their series. */
  ranks: readonly [Rank, Rank];
}

const TOWN = 'Valbrume';
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

interface Written {
  id: string;
  title: string;
  day: string;
  issuer: object;
  body: string;
  /** Sentences that no record quotes. */
  aside?: readonly string[];
}

/** The files of a document: its text, the raw one, and the chain between them. */
function filesOf({ id, title, day, issuer, body, aside = [] }: Written): [string, string][] {
  const dateline = `${TOWN}, le ${spaced(formatDay(day))}`;
  const head = {
    ...{ title, date: day, dateline, place: TOWN, issuer },
    summary: 'Un document inventé pour essayer la publication.',
    plain: ['Ce document est inventé.'],
    ...(aside.length > 0 && { waivedSentences: [{ quotes: aside, why: 'Un détail du décor.' }] }),
  };
  const text = `${dateline}\n\n# ${title}\n\n${body}\n`;
  const chain = {
    ...{ communique: id, source: `${id}.txt`, sha256: createHash('sha256').update(text).digest('hex') },
    origin: 'Texte inventé.',
    edits: [],
  };
  return [
    [`communiques/${id}.mdx`, `---\n${stringify(head)}---\n\n${text}`],
    [`sources/${id}.txt`, text],
    [`transcriptions/${id}.yaml`, stringify(chain)],
  ];
}

/** One meeting of the series: its document and its event. */
function meeting(day: string, { name, rank }: Rank, issuer: string, title: string): [string, string][] {
  const id = `${day}-essai-de-rencontre`;
  const words = `le ${spaced(formatDay(day))}`;
  const quote = `La ${rank}e rencontre s'est tenue ${words}.`;
  const event = {
    title: `${title}, la réunion`,
    ...{ kind: 'autre', status: 'tenu', date: { period: day, communique: id, quote, words } },
    series: { name, rank, communique: id, quote },
  };
  return [
    ...filesOf({
      id,
      title,
      day,
      issuer: { organisation: issuer, editorial: 'Document inventé.' },
      body: quote,
    }),
    [`events/essai-de-rencontre-${rank}.yaml`, stringify(event)],
  ];
}

/** Two documents of a water board: an announcement with its figure, and that it is done. */
function waterBoard(first: string, second: string): [string, string][] {
  const board = 'essai-syndicat-de-la-source';
  const [announced, done] = [`${first}-essai-de-passerelle`, `${second}-essai-de-passerelle`];
  const name = 'Syndicat de la source';
  const issuer = { organisation: board, printed: name };
  const office = `Odile Valmont, présidente du ${name.toLowerCase()}`;
  const bodies = [
    `${name}\n\n${office}, a parlé. Une passerelle sera ouverte sur le bief. En outre, 345 chaumines ont été raccordées.\n\n## Un enjeu de fontainerie\n\nLe bief déborde.`,
    `${name}\n\nUne passerelle a été ouverte sur le bief.`,
  ] as const;
  const themes = [{ id: 'essai-de-fontainerie', editorial: 'Le bief alimente les fontaines.' }];
  const mention = (communique: string, verb: string, level: string, nature: string) => ({
    ...{ communique, quote: `Une passerelle ${verb} sur le bief`, verb, level, nature },
    summary: 'La passerelle du bief',
  });
  const records: Readonly<Record<string, object>> = {
    [`organisations/${board}`]: { name, kind: 'institution' },
    'themes/essai-de-fontainerie': {
      ...{ title: 'Enjeu de fontainerie', kind: 'enjeu', order: 99 },
      passage: { communique: announced, quote: 'Un enjeu de fontainerie' },
    },
    'people/essai-odile-valmont': {
      ...{ name: 'Odile Valmont', familyName: 'Valmont' },
      offices: [
        {
          ...{ communique: announced, quote: office, organisation: board },
          title: `présidente du ${name.toLowerCase()}`,
        },
      ],
    },
    'commitments/essai-ouvrir-une-passerelle': {
      ...{ title: 'Ouvrir une passerelle sur le bief', level: 'régional', themes },
      plain: ['Une passerelle est annoncée, puis ouverte.'],
      mentions: [
        mention(announced, 'sera ouverte', 'annoncé', 'annonce'),
        mention(done, 'a été ouverte', 'fait', 'réalisation'),
      ],
    },
    'figures/essai-chaumines-raccordees': {
      ...{
        title: 'Chaumines raccordées',
        value: 345,
        unit: 'chaumines',
        nature: 'flux',
        level: 'fait',
        themes,
      },
      ...{ communique: announced, quote: '345 chaumines ont été raccordées', verb: 'ont été raccordées' },
    },
  };
  return [
    ...filesOf({
      ...{ id: announced, title: 'Le bief aura sa passerelle', day: first, issuer, body: bodies[0] },
      aside: ['Le bief déborde.'],
    }),
    ...filesOf({
      id: done,
      title: 'La passerelle du bief est ouverte',
      day: second,
      issuer,
      body: bodies[1],
    }),
    ...Object.entries(records).map(([path, data]): [string, string] => [`${path}.yaml`, stringify(data)]),
  ];
}

/** Writes the four in a content folder; gives the ids of the documents. */
export function publishFour(content: string, { issuer, days, ranks }: Where): string[] {
  const files = [
    ...meeting(days[0], ranks[0], issuer, 'Les essayeurs se rencontrent'),
    ...meeting(days[1], ranks[1], issuer, 'Les essayeurs se rencontrent de nouveau'),
    ...waterBoard(days[2], days[3]),
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text, { flag: 'wx' });
  }
  return files.flatMap(([path]) => /^communiques\/(.*)\.mdx$/.exec(path)?.[1] ?? []);
}
