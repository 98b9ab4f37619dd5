/** A communiqué as the workshop shows it: its text, what accounts for each word, what is proposed and what is wrong. */
import { leavesOf } from '#document/model.ts';
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { previewOf } from '#graph/held.ts';
import { sentencesOf } from '#graph/sentences/coverage.ts';
import { documentsOf, recordOfProblem } from './about.ts';
import { attachedLines } from './attached/lines.ts';
import { communiqueIn, reasonsIn } from './communique.ts';
import type { Judged } from './judged.ts';
import { leafViews } from './leaves.ts';
import { titleOf } from '#entries/title.ts';
import { numberMarks, progressOf, recordMarks } from './marks.ts';
import { proposalsOf } from './pending-proposals.ts';
import { distinctTitles } from './titles.ts';
import type { DocumentView, RecordLine, ShownProblem } from './protocol.ts';
import { Refusal } from './refusal.ts';

export const lineOf = (entry: Entry): RecordLine => ({
  record: `${entry.kind}/${entry.id}`,
  title: titleOf(entry),
  isDraft: entry.draft !== undefined,
});

/** The records that speak of a document, itself apart. */
export const recordsOf = (content: Content, id: string): Entry[] =>
  allEntries(content).filter((one) => one.kind !== 'communiques' && documentsOf(one).includes(id));

/** A problem with the leaf of the text that it speaks of, where it does. */
function shown(problem: Problem, entry: Entry<'communiques'> | undefined): ShownProblem {
  const record = recordOfProblem(problem);
  const leaf =
    entry?.document !== undefined && problem.path === entry.path && problem.field === ''
      ? leavesOf(entry.document).find(({ position }) => position.line === problem.line)?.index
      : undefined;
  return { ...problem, record, ...(leaf === undefined ? {} : { leaf }) };
}

/** The problems of a document, of the records that speak of it, and of what is not written yet. */
export function problemsAbout(
  { content, problems }: Judged,
  id: string | undefined,
  unsaved: readonly string[],
): ShownProblem[] {
  const entry = content?.entries.communiques.find((one) => one.id === id);
  const about = new Set([
    ...unsaved,
    ...(id === undefined ? [] : [`communiques/${id}`, `transcriptions/${id}`]),
    ...(content && id !== undefined ? recordsOf(content, id).map((one) => lineOf(one).record) : []),
  ]);
  return problems.filter((one) => about.has(recordOfProblem(one))).map((one) => shown(one, entry));
}

/** @throws Refusal if there is no such document, or if it cannot be read */
export function documentView(
  judged: Judged,
  id: string,
  {
    refused,
    elsewhere,
    ...given
  }: Pick<DocumentView, 'givenUp' | 'unsaved' | 'canUndo' | 'canRedo' | 'undeclared'> & {
    refused: ReadonlySet<string>;
    /** What waits with another document: its problems are said there. */
    elsewhere: ReadonlySet<string>;
  },
): DocumentView {
  const { content } = judged;
  const entry = content && communiqueIn(content, id);
  const document = entry?.document;
  if (content === undefined || entry === undefined || document === undefined) {
    const [first] = judged.problems.filter(({ path }) => path.includes(`/${id}.`));
    throw new Refusal(
      first === undefined
        ? `aucun communiqué « ${id} »`
        : `« ${id} » ne se lit pas : ${first.message}${first.remedy === '' ? '' : ` ; ${first.remedy}`}`,
      404,
    );
  }
  // What lacks too much to be read by the rules is left out of what they read.
  const whole = previewOf(content);
  const numbers = numberMarks(whole, entry);
  const marks = recordMarks(content, id);
  const sentences = sentencesOf(entry, content);
  const titles = distinctTitles(allEntries(content));
  return {
    id,
    title: titleOf(entry),
    isDraft: entry.draft !== undefined,
    leaves: leafViews(document, sentences),
    numbers,
    marks,
    proposals: proposalsOf(content, entry, document, { numbers, marks, refused }),
    problems: problemsAbout(
      judged,
      id,
      given.unsaved.filter((record) => !elsewhere.has(record)),
    ),
    progress: progressOf(numbers, sentences),
    records: recordsOf(content, id).map((one) => {
      const line = lineOf(one);
      return { ...line, title: titles.get(line.record) ?? line.title };
    }),
    attached: attachedLines(content, entry),
    reasons: reasonsIn(entry),
    ...given,
  };
}
