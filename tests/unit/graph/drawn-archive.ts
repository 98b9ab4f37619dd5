/**
 * An archive drawn from a seed, in memory, with what is known of it as it is written: odd days, several issuers, missing
 * ranks, numbers and sentences with a record, a reason, or nothing. The graph must find the same.
 */
import { addDays, formatDay, weekdayOf } from '#text/day/day.ts';
import { WrittenWorld } from './written-world.ts';

export interface Drawn {
  documents: number;
  dossiers: number;
  commitments: number;
  seed: number;
}

/** A document as it was drawn. */
export interface DrawnDocument {
  id: string;
  day: string;
  /** Ids; empty on a site that has one dossier. */
  dossiers: string[];
  issuers: string[];
  /** By its words: the records that quote a sentence, or the reason that waives it. */
  sentences: Map<string, { records: string[]; waived: string | undefined }>;
  /** By their words: what accounts for the numbers of its text that are no date. */
  numbers: Map<string, { claims: string[]; waived: string | undefined }>;
}

export interface DrawnCommitment {
  id: string;
  /** Its dossier; empty on a site that has one. */
  home: string;
  /** Ids of documents, oldest first. */
  mentions: string[];
}

export interface DrawnArchive {
  world: WrittenWorld;
  /** Oldest first. */
  documents: DrawnDocument[];
  commitments: DrawnCommitment[];
  /** The ranks of the only series: « missing » or the id of an event, from the first. */
  ranks: string[];
}

const ISSUERS = ['mairie', 'etat', 'region'];
const SYLLABLES = 'bra cle dro fli gue jon kra lum mor nel pru qua ris sta tru vel wen xan yor zim'.split(
  ' ',
);

/** mulberry32, as the invented corpus draws. */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A word that nothing else says: no two share a syllable at the same place. */
const wordOf = (rank: number): string =>
  [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20]
    .map((at) => SYLLABLES[at] ?? '')
    .join('');

const inFull = (day: string) => formatDay(day).replaceAll('\u00A0', ' ');

/** The ways to print a day: its line, and what the record must add. */
const LINES: readonly ((day: string) => [line: string, more: string])[] = [
  (day) => [`Lille, le ${inFull(day)}`, 'place: Lille\n'],
  (day) => [`LILLE, le ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`, 'place: Lille\n'],
  (day) => [`Mise à jour : ${inFull(day)}`, ''],
  (day) => [`Lille, le ${inFull(day).replace(/ \d{4}$/, '')}`, 'place: Lille\nyearWhy: "Essai."\n'],
  (day) => [`Lille, ${weekdayOf(day)} ${inFull(day)}`, 'place: Lille\n'],
];

const page = (title: string) => `---\ntitle: "${title}"\ndescription: "Une page."\n---\n\nDu texte.\n`;
const dossierId = (rank: number) => `dossier-${rank + 1}`;

/** Draws an archive, and writes it. */
export function drawArchive({ documents: count, dossiers, commitments: threads, seed }: Drawn): DrawnArchive {
  const draw = drawer(seed);
  let words = 0;
  const word = () => wordOf((words += 1));
  const files: Record<string, string> = {
    'site.yaml':
      'name: "Essai"\nbaseline: "Un essai"\ndescription: "Un essai."\nasOf: 2027-01-01\nofficial: false\nsentences: comptées\nhome:\n  title: "Essai"\n  lede: "Essai."\npublisher: {}\nhost: {}\n',
    'pages/a-propos.mdx': page('À propos'),
    'pages/accessibilite.mdx': page('Accessibilité'),
    'pages/guide.mdx': page('Guide de lecture'),
    'pages/mentions-legales.mdx': page('Mentions légales'),
  };
  for (const one of ISSUERS)
    files[`organisations/${one}.yaml`] = `name: "Institution ${one}"\nkind: institution\n`;
  for (let rank = 0; rank < dossiers; rank += 1)
    files[`dossiers/${dossierId(rank)}.yaml`] =
      `title: "${dossierId(rank)}"\ndescription: "Un essai."\norder: ${rank + 1}\n${rank === 0 && dossiers > 1 ? 'series: ["réunions"]\n' : ''}`;

  // From two days before a year that has a 29 February, many on the day of the one before.
  let day = '2019-12-30';
  const documents = Array.from({ length: count }, (_, rank): DrawnDocument => {
    if (rank > 0 && draw(3) > 0) day = addDays(day, 1 + draw(12));
    const first = draw(dossiers);
    const second = (first + 1 + draw(3)) % dossiers;
    return {
      id: `${day}-d${String(rank).padStart(3, '0')}`,
      day,
      dossiers: dossiers < 2 ? [] : [...new Set(draw(5) === 0 ? [first, second] : [first])].map(dossierId),
      issuers: ISSUERS.slice(0, 1 + draw(ISSUERS.length)),
      sentences: new Map(),
      numbers: new Map(),
    };
  });

  const commitments = Array.from({ length: threads }, (): DrawnCommitment => {
    const start = draw(count);
    const [home = ''] = documents[start]?.dossiers ?? [];
    const later = documents
      .slice(start + 1)
      .filter((one) => (home === '' || one.dossiers.includes(home)) && draw(4) === 0);
    const said = [documents[start], ...later].filter((one) => one !== undefined).slice(0, 5);
    const [what, where, more, last] = [word(), word(), word(), word()];
    const sentence = `La ville ouvrira ${what}, ${where}, ${more} et ${last}.`;
    const id = `ouvrir-${what}`;
    for (const one of said)
      one.sentences.set(sentence, { records: [`commitments/${id}`], waived: undefined });
    files[`commitments/${id}.yaml`] =
      `title: "Ouvrir ${what} et ${where}"\nlevel: régional\n${home === '' ? '' : `dossier: ${home}\n`}themesWhy: "Un essai."\nmentions:\n${said
        .map(
          (one, at) =>
            `  - communique: ${one.id}\n    quote: "${sentence.slice(0, -1)}"\n    verb: "ouvrira"\n    level: annoncé\n    nature: ${at === 0 ? 'annonce' : 'répétition'}\n    summary: "Ouvrir ${what}"\n`,
        )
        .join('')}`;
    return { id, home, mentions: said.map((one) => one.id) };
  });

  const missing = draw(3);
  const ranks = Array.from({ length: missing }, () => 'missing');
  let hasEvent = false;
  const headers = new Map<DrawnDocument, string>();
  for (const one of documents) {
    const waived: string[] = [];
    const [counted, room, idle, polite] = [word(), word(), word(), word()];
    const value = 20 + draw(800);
    if (draw(2) === 0) {
      const by = `figures/${counted}`;
      one.sentences.set(`On compte ${value} ${counted} ici.`, { records: [by], waived: undefined });
      one.numbers.set(String(value), { claims: [by], waived: undefined });
      files[`${by}.yaml`] =
        `title: "Nombre de ${counted}"\nvalue: ${value}\nunit: ${counted}\nnature: dénombrement\ncommunique: ${one.id}\nquote: "${value} ${counted}"\n`;
    }
    if (draw(2) === 0) {
      one.sentences.set(`La salle ${value + 1000} abrite ${room}.`, { records: [], waived: undefined });
      one.numbers.set(String(value + 1000), { claims: [], waived: 'Une salle.' });
      waived.push(`waivedNumbers:\n  - quote: "La salle ${value + 1000}"\n    why: "Une salle."\n`);
    }
    if (draw(2) === 0) one.sentences.set(`Le ${idle} demeure.`, { records: [], waived: undefined });
    if (draw(3) === 0) {
      one.sentences.set(`Le ${polite} remercie.`, { records: [], waived: 'Une politesse.' });
      waived.push(`waivedSentences:\n  - quotes: ["Le ${polite} remercie."]\n    why: "Une politesse."\n`);
    }
    if ((dossiers < 2 || one.dossiers.includes(dossierId(0))) && draw(6) === 0) {
      hasEvent = true;
      const name = word();
      const sentence = `La réunion ${name} a eu lieu le ${inFull(one.day)}.`;
      one.sentences.set(sentence, { records: [`events/${name}`], waived: undefined });
      ranks.push(name);
      files[`events/${name}.yaml`] =
        `title: "Réunion ${name}"\nkind: comité\nstatus: tenu\ndate:\n  period: ${one.day}\n  communique: ${one.id}\n  quote: "${sentence.slice(0, -1)}"\n  words: "le ${inFull(one.day)}"\nseries:\n  name: "réunions"\n  rank: ${ranks.length}\n  editorial: "Un essai."\n`;
    }
    headers.set(one, waived.join(''));
  }
  if (!hasEvent && missing === 0 && dossiers > 1) ranks.push('missing');
  ranks.forEach((one, at) => {
    if (one !== 'missing') return;
    files[`missing/2018-0${at + 1}.yaml`] =
      `title: "Une réunion"\nperiod: 2018-0${at + 1}\n${dossiers < 2 ? '' : `dossiers: [${dossierId(0)}]\n`}kind: conférence\nseries:\n  name: "réunions"\n  rank: ${at + 1}\nknownFrom:\n  - name: "Un site"\n    url: "https://exemple.invalid/"\n    seen: 2021-02-01\nprevents: "Ce qui y a été dit."\n`;
  });

  for (const one of documents) {
    const [line, more] = LINES[draw(LINES.length)]?.(one.day) ?? ['', ''];
    const body = [...one.sentences.keys()].join('\n\n');
    const issuers = one.issuers.map((id) => `  - organisation: ${id}\n    editorial: "Essai."\n`).join('');
    const own = one.dossiers.length === 0 ? '' : `dossiers: [${one.dossiers.join(', ')}]\n`;
    files[`communiques/${one.id}.mdx`] =
      `---\ntitle: "Un essai"\ndate: ${one.day}\ndateline: "${line}"\n${more}${own}issuer:\n${issuers}summary: "Un essai."\n${headers.get(one) ?? ''}---\n\n${line}\n\n# Un essai\n\n${body}\n`;
  }
  return { world: new WrittenWorld(files).bare(), documents, commitments, ranks };
}
