/** The raw file of each text that a world writes without one: a test is about one thing, and its text is as received. */
import { hash } from 'node:crypto';
import { decode } from '#entries/read.ts';
import { splitFrontMatter } from '#entries/yaml/front-matter.ts';

const NAME = /^communiques\/(?<id>.+)\.mdx$/;

/** The chain of a communiqué: its body, and a transcription without any edit. */
function chainOf(id: string, text: string): Record<string, string> {
  const parts = splitFrontMatter(decode(new TextEncoder().encode(text)).text);
  if (!('body' in parts)) return {};
  const raw = parts.body.replace(/^\n/, '');
  return {
    [`sources/${id}.txt`]: raw,
    [`transcriptions/${id}.yaml`]: `communique: ${id}\nsource: ${id}.txt\nsha256: ${hash('sha256', raw)}\norigin: "Texte inventé."\nedits: []\n`,
  };
}

/** `files` with a chain for each communiqué that had none in `written`, as the world was first written. */
export function withChains(
  files: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): Record<string, string> {
  const made = Object.entries(files).flatMap(([path, text]) => {
    const id = NAME.exec(path)?.groups?.['id'];
    const chain = `transcriptions/${id ?? ''}.yaml`;
    return id === undefined || chain in written || chain in files ? [] : [chainOf(id, text)];
  });
  return Object.assign({}, ...made, files) as Record<string, string>;
}
