/** What the workshop answers: its messages as gestures, its records by their titles, and no word of files. */
import { inFolder, toldOf } from '#editing/in-folder.ts';
import type { Problem } from '#entries/problem.ts';
import type { GitView, ImportNotice } from '../outcomes.ts';
import type { Undeclared } from '../life/undeclared.ts';
import { keyOf } from '../publishing/piece.ts';
import { diffInWorkshop, importedInWorkshop, undeclaredInWorkshop } from '../said/answers.ts';
import { inWorkshop, wordsInWorkshop } from '../said/in-workshop.ts';
import { recordSaid, type TitleOf } from '../said/record.ts';

interface Saying {
  problems?: readonly Problem[];
  refusal?: string;
  said?: readonly string[];
  written?: readonly string[];
  undeclared?: readonly Undeclared[];
  files?: GitView['files'];
  diff?: GitView['diff'];
  missing?: readonly string[];
  notices?: readonly ImportNotice[];
}

/** Files of no record. */
const OF_SITE: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)site\.yaml$/, 'réglages du site'],
  [/(?:^|\/)ledger\/[^/]+$/, 'registre des publications'],
];

/** The answer, its messages alone changed: what a record says is not touched. */
export function toldIn(answer: unknown, folder: string, titleOf: TitleOf): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { problems, refusal, said, written, undeclared, files, diff, missing, notices } = answer as Saying;
  const words = (one: string) => toldOf(wordsInWorkshop(one, titleOf), folder);
  /** From the root of a repository. */
  const fileSaid = (path: string) =>
    OF_SITE.find(([file]) => file.test(path))?.[1] ??
    recordSaid(keyOf(path.split('/').slice(-2).join('/')), titleOf);
  return {
    ...answer,
    ...(problems && {
      problems: inFolder(
        problems.map((one) => inWorkshop(one, titleOf)),
        folder,
      ),
    }),
    ...(refusal !== undefined && { refusal: words(refusal) }),
    ...(said && { said: said.map(words) }),
    ...(written && { written: written.map((path) => recordSaid(keyOf(path), titleOf)) }),
    ...(undeclared && { undeclared: undeclaredInWorkshop(undeclared, titleOf) }),
    ...(files && { files: files.map((one) => ({ ...one, path: fileSaid(one.path) })) }),
    ...(diff && { diff: diff.map((one) => ({ ...diffInWorkshop(one), path: fileSaid(one.path) })) }),
    ...(missing && { missing: missing.map(importedInWorkshop) }),
    ...(notices && {
      notices: notices.map((one) => ({ ...one, message: importedInWorkshop(one.message) })),
    }),
  };
}
