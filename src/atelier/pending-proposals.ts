/** What the house proposes for the words of a communiqué that nothing accounts for yet. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { titleOf } from '#entries/title.ts';
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { previewOf } from '#graph/held.ts';
import type { Placed } from '#import/proposals/place.ts';
import { dayOf } from './communique.ts';
import { overlaps, sentenceAt } from './leaves.ts';
import type { NumberMark, ProofName, Proposal, RecordMark, Stretch } from './protocol.ts';
import { gistOfNumber, keyOf, shortened } from './proposal-words.ts';
import { readOnce } from './readings.ts';
import { recordSaid } from './said/record.ts';
import { awaitingDeadline, figureOf, nearIn } from './told-already.ts';
import { bareSentences, named } from './untold.ts';
import { datesIn } from '#text/period/reader.ts';

const stretchOf = ({ leaf, start, words }: Placed): Stretch => ({ leaf, start, end: start + words.length });

/** Where a sentence stands. */
const stretchesIn = (leaves: readonly Leaf[], { leaf, id }: { leaf: number; id: string }): Stretch[] =>
  (leaves[leaf]?.sentences ?? [])
    .filter((one) => one.id === id)
    .map(({ start, end }) => ({ leaf, start, end }));

/** In reading order, titles last, then the names that nothing else has told of. What lacks too much to be read by the rules is left out of what is read, but for its thread. */
export function proposalsOf(
  content: Content,
  entry: Entry<'communiques'>,
  document: Document,
  {
    numbers,
    marks,
    refused,
  }: { numbers: readonly NumberMark[]; marks: readonly RecordMark[]; refused: ReadonlySet<string> },
): Proposal[] {
  const leaves = leavesOf(document);
  const { people, commitments, events, numbers: read } = readOnce(content, entry);
  const day = dayOf(entry);
  // A rank (« troisième ») is neither a figure nor a date.
  const isDate = (words: string) => day === undefined || datesIn(words, day).length > 0;
  /** What gathers people that day, and the day. */
  const gistOf = (mark: NumberMark) =>
    [events.find((event) => overlaps(stretchOf(event), mark))?.title, mark.words].filter(Boolean).join(' : ');
  const isMarked = (stretch: Stretch, kind: string) =>
    marks.some((mark) => mark.record.startsWith(`${kind}/`) && overlaps(mark, stretch));
  // Left aside once, whatever else quotes it since: it is not asked again.
  const leftAside = entry.data.waivedSentences.flatMap((one) =>
    'quote' in one && typeof one.quote === 'string' ? placesOf(document, one.quote) : [],
  );
  const isLeftAside = (stretch: Stretch) => leftAside.some((one) => overlaps(one, stretch));
  const made = (as: ProofName, stretch: Stretch, gist: string, more: Partial<Proposal> = {}): Proposal => {
    const leaf = leaves[stretch.leaf];
    const words = leaf?.text.slice(stretch.start, stretch.end) ?? '';
    const sentence = leaf ? sentenceAt(leaf, stretch.start).text : '';
    return { key: keyOf(as, sentence, words), as, ...stretch, words, gist, ...more };
  };
  const found = [
    ...numbers
      .filter(({ state }) => state === 'rien')
      .flatMap((mark) => {
        const { leaf, start, end } = mark;
        const one = read.find((number) => overlaps(stretchOf(number), mark));
        const said = one && figureOf(previewOf(content), entry.id, one);
        if (said !== undefined)
          return made('redite', { leaf, start, end }, titleOf(said), { target: said.id });
        if (one !== undefined)
          return made('chiffre', { leaf, start, end }, gistOfNumber(leaves[leaf]?.text ?? '', one));
        const due = awaitingDeadline(content, entry, leaves, marks, mark);
        const answer = made(isDate(mark.words) ? 'événement' : 'raison', { leaf, start, end }, gistOf(mark));
        if (due === undefined) return answer;
        const words = leaves[due.leaf]?.text.slice(due.start, due.end) ?? '';
        const deadline = made('échéance', due, `${words} : ${titleOf(due.thread)}`, {
          target: due.thread.id,
        });
        // What gathers people that day may be both.
        return events.some((event) => overlaps(stretchOf(event), mark)) ? [deadline, answer] : deadline;
      }),
    // A day that a thread has as its deadline still gathers people.
    ...events
      .filter((event) => !isMarked(stretchOf(event), 'events'))
      .flatMap((event) =>
        numbers
          .filter((mark) => mark.state === 'fiche' && isDate(mark.words) && overlaps(stretchOf(event), mark))
          .slice(0, 1)
          .map((mark) =>
            made('événement', { leaf: mark.leaf, start: mark.start, end: mark.end }, gistOf(mark)),
          ),
      ),
    ...people
      .filter((person) => !isMarked(stretchOf(person), 'people'))
      .map((person) =>
        made('fonction', stretchOf(person), [person.name, person.office].filter(Boolean).join(', ')),
      ),
    ...commitments
      .filter((one) => !isMarked(stretchOf(one), 'commitments') && !isLeftAside(stretchOf(one)))
      .map((one) =>
        made(
          'engagement',
          stretchOf(one),
          `${shortened(leaves[one.leaf], stretchOf(one))}${one.level === undefined ? '' : ` (${one.level})`}`,
          { near: nearIn(content, one.near) },
        ),
      ),
    ...named(content, entry).map(({ leaf, start, words, record, title }) =>
      made(
        'nommée',
        { leaf, start, end: start + words.length },
        recordSaid(record, () => title),
        { target: record },
      ),
    ),
  ]
    // Both ends of one time are one deadline.
    .filter(
      (one, at, all) =>
        one.as !== 'échéance' ||
        all.findIndex(({ key, start }) => key === one.key && start === one.start) === at,
    )
    .filter(({ key }) => !refused.has(key));
  // A sentence of which every other proposal was refused waits for its reason all the same; not one whose number is
  // still without an answer, that a reason for the sentence would not give.
  const open = numbers.filter(({ state }) => state === 'rien');
  found.push(
    ...bareSentences(content, entry)
      .flatMap((one) => stretchesIn(leaves, one))
      .filter((sentence) => ![...found, ...open].some((one) => overlaps(one, sentence)))
      .map((sentence) => made('phrase', sentence, shortened(leaves[sentence.leaf], sentence)))
      .filter(({ key }) => !refused.has(key)),
  );
  // A day that gathers nobody may be that of a figure: it comes once its sentence is answered.
  const isBareDay = ({ as, gist, words }: Proposal) => as === 'événement' && gist === words;
  const placeOf = (one: Proposal) => {
    const leaf = leaves[one.leaf];
    return leaf !== undefined && isBareDay(one) ? sentenceAt(leaf, one.start).end : one.start;
  };
  // A title says again what the text tells: its numbers come once the text has its figures.
  const turnOf = ({ leaf, as }: Proposal) => (as === 'nommée' ? 2 : Number(leaves[leaf]?.kind === 'heading'));
  return found.sort(
    (a, b) => turnOf(a) - turnOf(b) || a.leaf - b.leaf || placeOf(a) - placeOf(b) || b.end - a.end,
  );
}
