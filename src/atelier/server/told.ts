/** What the workshop answers, with the content folder under the name by which its editors know it. */
import { inFolder, toldOf } from '#editing/in-folder.ts';
import type { Problem } from '#entries/problem.ts';

interface Saying {
  problems?: readonly Problem[];
  refusal?: string;
  said?: readonly string[];
}

/** The answer, its messages alone changed: what a record says is not touched. */
export function toldIn(answer: unknown, folder: string): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { problems, refusal, said } = answer as Saying;
  return {
    ...answer,
    ...(problems && { problems: inFolder(problems, folder) }),
    ...(refusal !== undefined && { refusal: toldOf(refusal, folder) }),
    ...(said && { said: said.map((one) => toldOf(one, folder)) }),
  };
}
