/** A fingerprint that a transcription lacks, told as it is to be written: nobody computes a SHA-256 by hand. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** The name of the raw file that each unread transcription gives, as far as its lines say it. */
const SOURCE = /(?:^|\s)source:\s*["']?([^"'\s]+)/;

/** `problems` with the fingerprint to paste in each that asks for one. `textOf` gives the words of a file by its path. */
export function withFingerprints(
  problems: readonly Problem[],
  sources: Content['sources'],
  textOf: (path: string) => string | undefined,
): Problem[] {
  return problems.map((problem) => {
    if (problem.field !== 'sha256' || !problem.path.includes('/transcriptions/')) return problem;
    const name = SOURCE.exec(textOf(problem.path) ?? '')?.[1] ?? '';
    const sha256 = sources.get(name)?.sha256;
    return sha256 === undefined
      ? problem
      : { ...problem, remedy: `écrivez sha256: ${sha256} (l’empreinte de content/sources/${name})` };
  });
}
