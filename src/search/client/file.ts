/** A file of the index, as a page and its worker ask for it. */
import { isNamedByContent } from '../pagefind/names.ts';

/** The file of this name, in the folder of the index (absolute path, ends with `/`). @throws if it is not there */
export async function fileIn(folder: string, name: string): Promise<Response> {
  // Not every host says, as ours are told to, that a file whose name tells no content may have changed.
  const response = await fetch(folder + name, { cache: isNamedByContent(name) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`);
  return response;
}
