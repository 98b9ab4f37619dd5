/** All that is wrong between the entries of a folder, drafts included: each is judged as whoever sees it does. */
import { allEntries, type Content } from '#entries/content.ts';
import { isStoodIn } from '#entries/draft.ts';
import type { ReadContent } from '#entries/folder.ts';
import type { Judgements } from '#entries/memory/judgements.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import type { Remembered } from '#entries/memory/remembered.ts';
import { absoluteUrl, sitePath } from '#site/urls.ts';
import { heldIn, keyOf, previewOf, publicOf } from '../held.ts';
import { nearProblems } from './near-problems.ts';
import { isNear } from './near-rules.ts';
import { RULES } from '../rules/index.ts';
import { quotations } from '../rules/quotations.ts';
import { references } from '../rules/references.ts';

/**
 * All that is wrong with what was read of a folder, in each file and between them, sorted by file and place; and its
 * content, unless it has no site. Rules run on what could be read, and know what could not. `judgements` remembers what they
 * say of a folder that is saved, `ofEntries` of its entries one by one.
 */
export function judged(
  { content, hasSite, problems, digest }: ReadContent,
  judgements?: Judgements,
  ofEntries = digest === undefined ? undefined : judgements?.ofEntries,
): { problems: Problem[]; content: Content | undefined } {
  // A rule may speak of where the site lives.
  const subject = digest && `${absoluteUrl(sitePath())} ${digest}`;
  const known = subject === undefined ? undefined : judgements?.get(subject);
  const between = known ?? judge(content, ofEntries);
  // What is not saved has no digest: it would take the place of what is.
  if (subject !== undefined && known === undefined) judgements?.put(subject, between);
  return {
    problems: [...problems, ...between].sort(compareProblems),
    content: hasSite ? content : undefined,
  };
}

/** Every problem that the rules see between entries, sorted by file and place. What is `known` is not asked again, of what the public or its editors have `seen`. */
export function checkContent(content: Content, known?: Remembered, seen = 'public'): Problem[] {
  if (known === undefined)
    return Object.values(RULES)
      .flatMap((rule) => rule(content))
      .sort(compareProblems);
  const near = nearProblems(content, (name, around) => known.of(`${name} ${seen}`, around));
  const others = Object.entries(RULES).flatMap(([name, rule]) => (isNear(name) ? [] : rule(content)));
  known.save();
  return [...near, ...others].sort(compareProblems);
}

/**
 * What is public is judged as if nothing waited. What waits for its day is judged as if it had come. A draft proves its
 * quotations and leads where it says; the rest that it lacks is only told.
 */
export function judge(content: Content, known?: Remembered): Problem[] {
  const held = heldIn(content);
  const problems = checkContent(publicOf(content), known);
  if (held.size === 0) return problems;
  const pathsOf = (isAmong: (isDraft: boolean) => boolean) =>
    new Set(
      allEntries(content)
        .filter((entry) => held.has(keyOf(entry)) && isAmong(isDraft(content, entry)))
        .map(({ path }) => path),
    );
  const drafts = pathsOf((isDraft) => isDraft);
  const scheduled = pathsOf((isDraft) => !isDraft);
  const proofs = [...quotations(content), ...references(content)].filter(({ path }) => drafts.has(path));
  const told = new Set(proofs.map(sayingOf));
  const byPath = new Map(allEntries(content).map((entry) => [entry.path, entry]));
  // That a field lacks is told already: nothing more is said of the words that stand in for it.
  const isMadeUp = ({ path, field }: Problem) => {
    const entry = byPath.get(path);
    return entry !== undefined && isStoodIn(entry, field);
  };
  const others = checkContent(previewOf(content), known, 'preview').flatMap((problem): Problem[] => {
    if (scheduled.has(problem.path)) return [problem];
    if (!drafts.has(problem.path) || told.has(sayingOf(problem)) || isMadeUp(problem)) return [];
    return [{ ...problem, severity: 'avertit' }];
  });
  return [...problems, ...proofs, ...others];
}

const sayingOf = ({ path, field, message }: Problem): string => `${path} ${field} ${message}`;

/** The transcription of a draft is part of it. */
const isDraft = ({ entries }: Content, entry: ReturnType<typeof allEntries>[number]): boolean => {
  if (entry.draft !== undefined) return true;
  if (entry.kind !== 'transcriptions') return false;
  const { communique } = entry.data as (typeof entries.transcriptions)[number]['data'];
  return entries.communiques.some(({ id, draft }) => id === communique && draft !== undefined);
};
