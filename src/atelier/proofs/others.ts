/** Words of the text → a mention of a commitment, an office, the date of an event, a link to a theme, a word. */
import { previewOf } from '#graph/held.ts';
import { peopleOf } from '#import/proposals/people.ts';
import { WordFinder } from '#text/word/finder.ts';
import type { Kind } from '#kinds/registry.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { deadlinesIn, isToCome } from './deadline.ts';
import { levelOfOthers } from './siblings.ts';
import { added, fresh, titled, verbOf, type Reading } from './reading.ts';

/** A sentence stands whole as long as a page shows it well: cut, it would be published so by whoever does not look. */
const LONGEST = 140;

/** What a sentence says of a commitment; its nature depends on what was said before. */
function mentionFields({ entry, document, leaf, sentence }: Reading, isNew: boolean) {
  const verb = verbOf(sentence.text);
  const bare = sentence.text.replace(/[.!?]+$/, '');
  const isDone = verb?.level === 'fait';
  return {
    communique: entry.id,
    quote: uniqueWords(document, leaf, sentence.start, sentence.start + bare.length),
    ...(verb === undefined
      ? {}
      : { verb: verb.words, ...(verb.level === undefined ? {} : { level: verb.level }) }),
    nature: isDone ? 'réalisation' : isNew ? 'annonce' : 'répétition',
    summary: titled(bare, LONGEST),
  };
}

export const mentionOf = (reading: Reading, thread: string): Suggestion =>
  added(reading, 'commitments', thread, 'mentions', 'Mention d’un engagement', mentionFields(reading, false));

const dueIn = (reading: Reading) =>
  deadlinesIn(reading, reading.sentence.text).find(({ words }) => isToCome(words, reading.entry.data.date));

/** The title and the level of territory are the editor's: no document words the first, few say the second. */
export function commitmentOf(reading: Reading): Suggestion {
  const { entry, sentence, document, leaf } = reading;
  const mention = mentionFields(reading, true);
  // What is done waits for no day.
  const due = mention.nature === 'réalisation' ? undefined : dueIn(reading);
  return fresh(reading, 'commitments', 'Nouvel engagement', mention.summary, {
    title: mention.summary,
    ...levelOfOthers(reading),
    mentions: [mention],
    ...(due === undefined
      ? {}
      : {
          due: {
            ...(due.periods.length === 1 ? { period: due.periods[0] } : {}),
            words: due.words,
            communique: entry.id,
            quote: uniqueWords(document, leaf, sentence.start + due.start, sentence.start + due.end),
          },
        }),
  });
}

export function officeOf(reading: Reading): Suggestion {
  const { content, entry, document, leaf, start, end, words } = reading;
  const found = peopleOf(leaf).find((one) => one.start < end && one.start + one.words.length > start);
  const name = found?.name ?? words;
  const said = found ?? { start, words };
  const close = found?.office === undefined ? -1 : leaf.text.indexOf(found.office, found.start);
  const until = close === -1 ? said.start + said.words.length : close + (found?.office?.length ?? 0);
  const office = {
    communique: entry.id,
    quote: uniqueWords(document, leaf, said.start, Math.max(until, said.start + said.words.length)),
    title: found?.office ?? '',
  };
  const known = content.entries.people.find(({ data }) => data.name === name);
  if (known) return added(reading, 'people', known.id, 'offices', `Fonction de ${name}`, office);
  return fresh(reading, 'people', 'Nouvelle personne', name, {
    name,
    familyName: name.split(/[ \u00A0]/).at(-1) ?? name,
    offices: [office],
  });
}

/** `target`: « commitments/ouvrir-des-places »; the theme is the editor's to choose. */
export function themeLinkOf(reading: Reading, target: string): Suggestion {
  const [kind = '', id = ''] = target.split('/');
  if (!['commitments', 'figures', 'events'].includes(kind))
    throw new Refusal('une thématique se lie à un engagement, à un chiffre ou à un événement');
  const { entry, document, leaf, start, end } = reading;
  return added(reading, kind as Kind, id, 'themes', 'Lien vers une thématique', {
    id: '',
    communique: entry.id,
    quote: uniqueWords(document, leaf, start, end),
  });
}

export const wordOf = (reading: Reading): Suggestion =>
  fresh(reading, 'vocabulary', 'Nouveau mot', reading.words, { term: reading.words });

/** The organisation that the words name; the role is the editor's to read. */
export function partyOf(reading: Reading, commitment: string): Suggestion {
  const { entry, document, leaf, start, end } = reading;
  return added(reading, 'commitments', commitment, 'parties', 'Rôle d’un organisme', {
    organisation: organisationIn(reading) ?? '',
    role: '',
    communique: entry.id,
    quote: uniqueWords(document, leaf, start, end),
  });
}

/** The person that the words name, or the organisation. */
export function attendanceOf(reading: Reading, event: string): Suggestion {
  const { content, entry, document, leaf, start, end, words } = reading;
  const person = content.entries.people.find(({ data }) => words.includes(data.familyName));
  return added(reading, 'events', event, 'attendance', 'Présence à un événement', {
    ...(person === undefined ? { organisation: organisationIn(reading) ?? '' } : { person: person.id }),
    role: '',
    communique: entry.id,
    quote: uniqueWords(document, leaf, start, end),
  });
}

function organisationIn({ content, words }: Reading): string | undefined {
  const finder = new WordFinder(
    previewOf(content).entries.organisations.flatMap(({ id, data }) =>
      [data.name, ...data.aliases].map((name) => ({ words: name, group: 'all', key: id })),
    ),
  );
  return finder.in(words)[0]?.key;
}
