/** What an import finds of a lot of communiqués, against what was written of them before they were first imported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '#entries/record.ts';
import { NOTHING_KNOWN } from '#import/known.ts';
import type { NumberProposal } from '#import/proposals/numbers.ts';
import { FIXTURES, importFixture, plainBlanks, type Imported } from '../drafts.ts';

export interface Expected {
  date?: string;
  place?: string;
  title: string;
  issuer?: string;
  phone?: string;
  values: string[];
  people: string[];
  dates: string[];
  /** « AAAA-MM-JJ HH:MM titre @ lieu », without what the words do not say. */
  events?: string[];
  commitments: string[];
  blocks?: string[];
  told?: string[];
  never?: string[];
  whole?: string[];
  missing?: string[];
}

/** Of one measure: what is found and expected, what is expected and not found, what is found and not expected. */
export interface Score {
  right: number;
  lacking: string[];
  added: string[];
}
export type Scores = Record<
  'head' | 'dates' | 'values' | 'people' | 'events' | 'commitments' | 'blocks' | 'said',
  Score
>;

/** Units as measures write them, and as people do. */
const ALIKE: Readonly<Record<string, string>> = {
  hectares: 'ha',
  hectare: 'ha',
  kilomètres: 'km',
  kilomètre: 'km',
  mètres: 'm',
  millimètres: 'mm',
  tonnes: 't',
  euros: 'EUR',
  '€': 'EUR',
  litres: 'litre',
  m2: 'm²',
};
const straight = (words: string): string =>
  plainBlanks(words).replaceAll('’', "'").replace(/\s+/g, ' ').trim();

export function saidOf({ value, unit = '', share, range }: NumberProposal): string {
  const shown =
    share !== undefined && unit !== '%'
      ? `${share.of}/${share.among}`
      : range === undefined
        ? `${value}`
        : `${range.from}-${range.to}`;
  const plain = plainBlanks(unit);
  return straight(
    `${shown} ${ALIKE[plain.toLowerCase()] ?? (plain === plain.toUpperCase() && plain.length > 4 ? plain.toLowerCase() : plain)}`,
  );
}

type IsSame = (found: string, expected: string) => boolean;

function compared(
  found: readonly string[],
  expected: readonly string[],
  isSame: IsSame = (a, b) => a === b,
): Score {
  const left = [...found];
  const lacking = expected.filter((one) => {
    const at = left.findIndex((other) => isSame(other, one));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { right: expected.length - lacking.length, lacking, added: left };
}

/** « sera » and « sera doublée », of one level: as much of the verb as each chose to quote. */
const isSameVerb: IsSame = (found, expected) => {
  const [[verb = '', level], [wanted = '', same]] = [found, expected].map((one) => one.split(' : ')) as [
    string[],
    string[],
  ];
  return level === same && (verb.startsWith(wanted) || wanted.startsWith(verb));
};

/** The blocks of a communiqué after its title: sign, then words without their marks. */
export function blocksOf(body: string): string[] {
  const found = body
    .split(/\n\n+|\n(?=\s*(?:-|\d+\.)\s|\[\^)/)
    .map((block) => block.replace(/\s*\\?\n\s*/g, ' ').trim())
    .filter((block) => block !== '');
  const title = found.findIndex((block) => block.startsWith('# '));
  return found.slice(title + 1).map((one) => {
    const block = one.replace(/\[([^\]^]+)\]\([^)]*\)/g, '$1');
    const sign = /^(?:#+|-|\d+\.|\||\[\^[^\]]+\]:)(?= )/.exec(block)?.[0];
    const words = straight(
      (sign === undefined ? block : block.slice(sign.length)).replace(
        /\*\*|(?<!\S)\*|\*(?!\S)|\\|^>\s*/g,
        '',
      ),
    );
    return `${(sign ?? 'p').replace(/^\d+/, '1')} ${words.replace(/\s\|.*?---.*?\|\s(?!-)/, ' ').replace(/\s?\|$/, '')}`;
  });
}

/** « p Le conseil … habitants. » is the block that begins and ends so. */
function inBlocks(found: readonly string[], expected: readonly string[]): Score {
  const isLike = (block: string, wanted: string) => {
    const [start = '', end = ''] = straight(wanted)
      .replace(/^\[\^\d+\]/, '[^1]')
      .split(' … ');
    const shown = block.replace(/^\[\^[^\]]+\]/, '[^1]');
    return shown.startsWith(start) && shown.replace(/ ?\)$/, '').endsWith(end.trim());
  };
  // Order counts: the most that both hold in the same order.
  const most = Array.from({ length: found.length + 1 }, () => new Array<number>(expected.length + 1).fill(0));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  const alike = (i: number, j: number): boolean => isLike(found[i] ?? '', expected[j] ?? '…');
  for (let i = found.length - 1; i >= 0; i -= 1)
    for (let j = expected.length - 1; j >= 0; j -= 1)
      (most[i] ?? [])[j] = alike(i, j) ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  const [added, lacking]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < found.length || j < expected.length)
    if (i < found.length && j < expected.length && alike(i, j)) [i, j] = [i + 1, j + 1];
    else if (j >= expected.length || (i < found.length && at(i + 1, j) >= at(i, j + 1))) {
      added.push((found[i] ?? '').slice(0, 90));
      i += 1;
    } else {
      lacking.push(expected[j] ?? '');
      j += 1;
    }
  return { right: expected.length - lacking.length, lacking, added };
}

export const expectedIn = (lot: string): Record<string, Expected> =>
  readYaml(readFileSync(join(FIXTURES, lot, 'attendus.yaml'), 'utf8')).value as Record<string, Expected>;

export function importOf(lot: string, name: string, { issuer }: Expected): Promise<Imported> {
  const organisations = issuer === undefined ? [] : [{ id: 'emetteur', name: issuer, names: [issuer] }];
  return importFixture(join(lot, name), { ...NOTHING_KNOWN, organisations });
}

export function scoresOf({ draft, proposals }: Imported, expected: Expected): Scores {
  const { fields, body } = draft;
  const act = fields.date;
  const head = [
    ['date', fields.date],
    ['place', fields.place],
    ['title', fields.title && straight(fields.title)],
    ['issuer', fields.issuer?.organisation],
    ['phone', fields.printedContact?.phone ?? fields.contact?.phone],
  ] as const;
  const wanted = {
    ...expected,
    place: expected.place && straight(expected.place),
    title: straight(expected.title),
    issuer: expected.issuer && 'emetteur',
  };
  const headSaid = head.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${straight(value)}`],
  );
  const headWanted = head.flatMap(([key]) => {
    const value = wanted[key];
    return value === undefined || value === '' ? [] : [`${key}: ${value}`];
  });
  const days = new Set(
    proposals.dates.flatMap(({ value }) =>
      value === undefined || !value.includes('-') || value === act || /[ST]/.test(value) ? [] : [value],
    ),
  );
  const plain = straight(body);
  const report = draft.notices
    .map(({ message, words = '' }) => `${message} ${words}`)
    .join('\n')
    .toLowerCase();
  return {
    head: compared(headSaid, headWanted),
    dates: compared([...days], expected.dates),
    values: compared(
      proposals.numbers.filter(({ form }) => form !== 'multiple').map(saidOf),
      expected.values.map((one) => straight(one)),
    ),
    people: compared(
      proposals.people.map(({ name, office }) => straight(`${name}, ${office ?? ''}`)),
      expected.people.map(straight),
    ),
    events:
      expected.events === undefined
        ? { right: 0, lacking: [], added: [] }
        : compared(
            proposals.events.map(({ title, day, hour, place }) =>
              straight(
                [day, hour, title, place === undefined ? undefined : `@ ${place}`]
                  .filter((one) => one !== undefined)
                  .join(' '),
              ),
            ),
            expected.events.map(straight),
          ),
    commitments: compared(
      proposals.commitments.flatMap(({ verb, level }) =>
        verb === undefined ? [] : [straight(`${verb} : ${level}`)],
      ),
      expected.commitments.map(straight),
      isSameVerb,
    ),
    blocks:
      expected.blocks === undefined
        ? { right: 0, lacking: [], added: [] }
        : inBlocks(blocksOf(body), expected.blocks),
    said: {
      right: 0,
      lacking: [
        ...(expected.told ?? []).filter((word) => !report.includes(word)),
        ...(expected.whole ?? []).filter((word) => !plain.includes(straight(word))),
        ...(expected.missing ?? []).filter((word) => !draft.missing.join(' ').includes(word)),
      ],
      added: (expected.never ?? []).filter((word) => plain.includes(straight(word))),
    },
  };
}
