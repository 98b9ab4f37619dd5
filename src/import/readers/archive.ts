/** The files of a DOCX or an ODT, within limits: a small archive may hold a huge one. */
import { unzipSync } from 'fflate';

const MAX_FILE = 64 * 1024 * 1024;

class TooLarge extends Error {}

/** The library says in English why it reads no archive. */
function unzipped(...given: Parameters<typeof unzipSync>): ReturnType<typeof unzipSync> {
  try {
    return unzipSync(...given);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new Error(
      'ce document est endommagé ou d’un autre format → téléchargez-le ou demandez-le à nouveau',
      {
        cause: error,
      },
    );
  }
}

/** The files of a ZIP archive whose name `wanted` admits. @throws if it is none, or holds too large a file */
export function filesOfArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = unzipped(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      if (originalSize > MAX_FILE) throw new TooLarge(`« ${name} » est trop gros pour un document`);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

export const textFile = (files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined => {
  const bytes = files.get(name);
  return bytes && new TextDecoder().decode(bytes);
};
