/** What the workshop answers: its messages as gestures, the content folder under the name that its editors know. */
import { inFolder, toldOf } from '#editing/in-folder.ts';
import type { Problem } from '#entries/problem.ts';
import { inWorkshop } from '../said/in-workshop.ts';

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
    ...(problems && { problems: inFolder(problems.map(inWorkshop), folder) }),
    ...(refusal !== undefined && { refusal: toldOf(refusal, folder) }),
    ...(said && { said: said.map((one) => toldOf(one, folder)) }),
  };
}
