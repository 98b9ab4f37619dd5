/** The files of a DOCX or an ODT, within limits: a small archive may hold a huge one. */
import { unzipSync } from 'fflate';

const MAX_FILE = 64 * 1024 * 1024;

/** The files of a ZIP archive whose name `wanted` admits. @throws if it is none, or holds too large a file */
export function filesOfArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      if (originalSize > MAX_FILE) throw new Error(`« ${name} » est trop gros pour un document`);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

export const textFile = (files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined => {
  const bytes = files.get(name);
  return bytes && new TextDecoder().decode(bytes);
};
