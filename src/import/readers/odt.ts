/** ODT → blocks. No package is faithful: comments leak, deletions come back, headings lose their rows. */
import type { Received } from '../model.ts';
import { filesOfArchive, textFile } from './archive.ts';
import { OdtReader } from './odt-blocks.ts';
import { OdtStyles } from './odt-styles.ts';
import { allNamed, parseXml, textIn } from './xml.ts';

/** Reads an OpenDocument text. @throws if the bytes are not one */
export function readOdt(bytes: Uint8Array): Received {
  const files = filesOfArchive(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  const source = textFile(files, 'content.xml');
  if (source === undefined) throw new Error('ce fichier n’est pas un texte OpenDocument (.odt)');
  const content = parseXml(source);
  const styles = parseXml(textFile(files, 'styles.xml') ?? '<none/>');
  const reader = new OdtReader(new OdtStyles([styles, content]));
  const body = allNamed(content, 'office:text')[0];
  if (body) reader.read(body);
  const edges = new Set<string>();
  for (const where of ['header', 'footer'] as const)
    for (const edge of allNamed(styles, `style:${where}`)) {
      const text = allNamed(edge, 'text:p')
        .map(textIn)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
      if (text === '' || edges.has(text)) continue;
      edges.add(text);
      reader.blocks.push({ kind: 'furniture', where, runs: [{ text }] });
    }
  if (edges.size > 0)
    reader.notices.push({
      message: 'En-têtes et pieds de page sont mis à part, à la fin du texte brut.',
      words: [...edges].join(' / '),
    });
  return { format: 'odt', blocks: reader.blocks, notices: reader.notices };
}
