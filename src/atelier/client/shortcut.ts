/** The shortcuts that hold everywhere in the workshop. */
import type { Acts } from './frame.ts';

/** What Ctrl and a letter ask for. In a field, the browser takes back what was typed. */
export function shortcut(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  if (!(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 's') return acts.draft;
  if (event.target instanceof Element && event.target.matches('input, textarea, select')) return undefined;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return acts.redo;
  return key === 'z' ? acts.undo : undefined;
}
