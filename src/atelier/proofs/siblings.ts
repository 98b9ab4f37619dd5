/** What an editor has said of the other threads of a document. */
import type { Reading } from './reading.ts';

/** The level of territory that an editor has given to the threads that this document began, if it is one: a thread may wait for its own. */
export function levelOfOthers({ content, entry }: Reading): { level?: string } {
  const levels = new Set(
    content.entries.commitments
      .filter(({ source }) => (source as Draft).mentions?.[0]?.communique === entry.id)
      .flatMap(({ source }) => (source as Draft).level ?? []),
  );
  const [level] = levels;
  return levels.size === 1 && level !== undefined ? { level } : {};
}
/** What a draft of a thread says, as far as it goes. */
interface Draft {
  level?: string;
  mentions?: readonly { communique?: string }[];
}
