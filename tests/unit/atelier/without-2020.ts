/** The founding corpus as it was before its second document: what an editor has when the communiqué of 2020 comes. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fieldsOf, withFields } from '#editing/file.ts';
import { isFields, isList, type Fields, type Value } from '#editing/print.ts';
import { FOUNDING } from '../../corpora.ts';

export const SECOND = '2020-07-10-forum-regional';

/** What is left of a value once all that the second document says, or that leads to what is gone, is taken away. */
function before(value: Value, gone: ReadonlySet<string>): Value | undefined {
  if (isList(value)) {
    let isCut = false;
    const kept = value.flatMap((one) => {
      const left = before(one, gone);
      // A sentence that goes on from one that is gone goes with it.
      isCut = left === undefined || (isCut && typeof left === 'string' && /^Elles? /.test(left));
      return isCut || left === undefined ? [] : [left];
    });
    return kept.length === 0 ? undefined : kept;
  }
  if (!isFields(value)) return typeof value === 'string' && value.includes('](/') ? undefined : value;
  if (value['communique'] === SECOND) return undefined;
  const leads = [value['id'], value['person'], value['organisation'], value['theme']];
  if (leads.some((one) => typeof one === 'string' && gone.has(one))) return undefined;
  const kept = Object.entries(value)
    .filter(([key, one]) => key !== 'event' || typeof one !== 'string' || !gone.has(one))
    .map(([key, one]) => [key, before(one, gone)] as const);
  return Object.fromEntries(kept.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

/** Without these a record says nothing. */
const NEEDED: Readonly<Record<string, string>> = {
  commitments: 'mentions',
  people: 'offices',
  events: 'date',
  themes: 'passage',
};

/** Every file of it, by path. Made once: many desks begin there. */
let made: ReadonlyMap<string, Uint8Array> | undefined;

function madeOnce(): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sans-le-second-'));
  try {
    makeWithoutSecond(folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return new Map(
      files
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((place) => [relative(folder, place), readFileSync(place)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the founding corpus to `folder`, without the second document and without all that only it says. */
export function copyWithoutSecond(folder: string): void {
  made ??= madeOnce();
  for (const path of new Set([...made.keys()].map(dirname)))
    mkdirSync(join(folder, path), { recursive: true });
  for (const [path, bytes] of made) writeFileSync(join(folder, path), bytes);
}

function makeWithoutSecond(folder: string): void {
  cpSync(FOUNDING, folder, { recursive: true });
  for (const path of [`communiques/${SECOND}.mdx`, `transcriptions/${SECOND}.yaml`, `sources/${SECOND}.txt`])
    rmSync(join(folder, path));
  rmSync(join(folder, 'search-contract.yaml'), { force: true });
  const site = join(folder, 'site.yaml');
  // What comes may leave sentences without a record: the gestures that are tried here tie numbers.
  writeFileSync(site, `${readFileSync(site, 'utf8').trimEnd()}\nsentences: comptées\n`);
  const gone = new Set<string>();
  // Nothing is told of the day of a document that is not there yet.
  const reword = (kind: string, from: RegExp, to: string) => {
    for (const name of readdirSync(join(folder, kind))) {
      const place = join(folder, kind, name);
      writeFileSync(place, readFileSync(place, 'utf8').replaceAll(from, to));
    }
  };
  reword('missing', /juillet 2020/g, 'cet été-là');
  // Nor is a word explained by its year.
  reword('vocabulary', /(?<=^meaning: .*)(?:trois )?enjeux du communiqué de 2020/gm, 'enjeux de ce temps');
  reword('vocabulary', /(?<=^meaning: .*)2020/gm, 'cette année-là');
  // Nor by its words.
  reword('vocabulary', /(?<=^meaning: .*)(?:«[ \u00A0\u202F]?|[ \u00A0\u202F]?»)/gm, '');
  const pathsOf = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^\w+\/.*\.yaml$/.test(name));
  for (let count = -1; count !== gone.size;) {
    count = gone.size;
    for (const name of pathsOf()) {
      const place = join(folder, name);
      const text = readFileSync(place, 'utf8');
      const [kind = '', id = ''] = name.replace('.yaml', '').split('/');
      const fields = fieldsOf(text, false);
      const kept = before(fields, gone) as Fields | undefined;
      const needed = NEEDED[kind];
      if (kept === undefined || (needed !== undefined && kept[needed] === undefined)) {
        gone.add(id);
        rmSync(place);
      } else if (JSON.stringify(kept) !== JSON.stringify(fields))
        writeFileSync(place, withFields(text, false, kept));
    }
  }
}
