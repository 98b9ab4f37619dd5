/** For ever: what has been published keeps its address and says what it said, unless it says itself what has changed. */
import { isUnread, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { elementOf, movedFacts, type Renamed } from '#ledger/compare.ts';
import { publishedIn, type Ledger, type PublishedEntry } from '#ledger/ledger.ts';
import { formerAddresses, keyAt, presentOf, type Present } from '#ledger/present.ts';
import { undo } from '#ledger/undo.ts';
import { dayInWords } from '#text/day/words.ts';
import { problemAt } from '../problem-at.ts';
import { publishedAddresses } from '../published-addresses.ts';
import { declared } from '../ledger/declared.ts';
import { sayMoved } from '../ledger/moved.ts';
import type { Rule } from './rule.ts';

const idOf = (key: string): string => key.slice(key.indexOf('/') + 1);
const kindOf = (key: string): Kind => key.slice(0, key.indexOf('/')) as Kind;

/** A problem of a file that is not there, or of which no place is known. */
const absent = (path: string, message: string, remedy: string): Problem => ({
  path,
  line: 0,
  column: 0,
  field: '',
  message,
  remedy,
  severity: 'refuse',
});

/** The lines of the ledger itself. */
const damages = ({ damages: found }: Ledger): Problem[] =>
  found.map(({ name, line, message }) => ({
    ...absent(
      `content/ledger/${name}`,
      message,
      `le registre ne se corrige pas : remettez ce qui a été publié (git checkout origin/main -- content/ledger) ; ce qui change se dit dans la fiche, et la publication suivante l’écrira`,
    ),
    line,
    column: line === 0 ? 0 : 1,
  }));

/** An address that leads nowhere any more. */
function lost(content: Content, address: string, day: string): Problem {
  const key = keyAt(address);
  const said = `l’adresse ${address}, publiée le ${dayInWords(day)}, ne mène plus nulle part`;
  if (key === undefined)
    return absent(
      'content',
      said,
      'remettez ce qui donnait cette page : une adresse publiée ne disparaît pas',
    );
  const path = `content/${key}.${namesOf(kindOf(key)).extension}`;
  return content.held?.has(key) === true
    ? absent(
        path,
        `${said} : cette fiche est en attente`,
        'une fiche publiée ne redevient pas un brouillon : retirez-la par « withdrawn: { day, why } »',
      )
    : absent(
        path,
        said,
        `remettez ce fichier ; pour retirer la fiche, gardez-la et ajoutez « withdrawn: { day, why } » ; si elle a changé de nom ou rejoint une autre, écrivez dans celle-ci « formerly: [${address}] »`,
      );
}

/** Every published address is a page, or the former address of one. */
function addresses(content: Content, ledger: Ledger): Problem[] {
  const pages = publishedAddresses(content);
  const former = formerAddresses(content);
  return [...ledger.addresses].flatMap(([address, day]) => {
    if (pages.has(address) || former.has(address)) return [];
    const key = keyAt(address);
    return key !== undefined && isUnread(content, kindOf(key), idOf(key))
      ? []
      : [lost(content, address, day)];
  });
}

/**
 * What was published of an entry: under its own name, or under those that it had. One that has had several is one of them
 * renamed, which the others have joined.
 */
function publishedOf(key: string, { entries }: Ledger, { entry }: Present): PublishedEntry[] {
  const own = entries.get(key);
  if (own !== undefined) return [own];
  const former = entry.life?.formerly.flatMap((address) => keyAt(address) ?? []) ?? [];
  return former.toReversed().flatMap((one) => entries.get(one) ?? []);
}

/** New ids by old ones. */
const renamedIn = (content: Content): Renamed =>
  new Map(
    [...formerAddresses(content)].flatMap(([address, key]) => {
      const old = keyAt(address);
      return old === undefined ? [] : [[idOf(old), idOf(key)] as const];
    }),
  );

/** What an entry says now is what was published of it, once its declared changes are undone. */
function entryProblems(present: Present, published: PublishedEntry | undefined, renamed: Renamed): Problem[] {
  const { entry, facts } = present;
  const changes = entry.life?.changes ?? [];
  const wrong = declared(present, published);
  if (wrong.length > 0 || published === undefined) return wrong;
  const known = [...published.facts.keys()].filter((name) => name.startsWith('changes.')).length;
  const undone = undo(facts, entry.document, changes.slice(known), known);
  if ('message' in undone)
    return [
      problemAt(
        entry,
        `changes.${undone.change}.edits.${undone.edit}.to`,
        undone.message,
        'écrivez dans « to » ce que la fiche dit maintenant',
      ),
    ];
  const before = new Map(published.facts);
  // The chain gives the text to the letter: a declared change of the text is one of the chain.
  if (undone.isTextChanged) {
    const chain = before.get('transcription');
    if (chain !== undefined && undone.facts.has('transcription')) undone.facts.set('transcription', chain);
  }
  if (undone.isOrderLost) undone.facts.set('text', before.get('text') ?? '');
  const moved = movedFacts(undone.facts, before, renamed, entry.kind === 'figures');
  return sayMoved(
    present,
    published,
    moved.filter(({ name }) => !undone.gone.has(elementOf(name))),
  );
}

export const ledger: Rule = (content) => {
  const published = publishedIn(content.ledger);
  const renamed = renamedIn(content);
  return [
    ...damages(published),
    ...addresses(content, published),
    ...[...presentOf(content)].flatMap(([key, present]) => {
      const [first, ...others] = publishedOf(key, published, present);
      const said = entryProblems(present, first, renamed);
      return others.some((other) => entryProblems(present, other, renamed).length === 0) ? [] : said;
    }),
  ];
};
