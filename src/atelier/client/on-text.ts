/** What is done with words that prove nothing: a mistake is signalled, or a copy put right. */
import type { TextActs } from './chooser.ts';

export const textActs = (
  document: () => string | undefined,
  ask: (path: string, sent: unknown, words: string) => void,
): TextActs => ({
  signal: (chosen, note) => ask('signaler', { id: document(), chosen, note }, 'Faute signalée'),
  correct: (chosen, to, why) => ask('transcrire', { id: document(), chosen, to, why }, 'Copie corrigée'),
});
