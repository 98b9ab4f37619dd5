/** What a document attaches, as its panel shows it. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { filesNamedIn, type AttachedData } from '#kinds/communiques/attached.schema.ts';
import { DOCUMENT_FORMATS, endingOf, formatSize } from '#text/file-formats.ts';
import type { AttachedLine, GivenUpLine } from './line.ts';

const valueOf = (data: Partial<AttachedData>, path: string): Readonly<Record<string, unknown>> => {
  const [list = '', rank = ''] = path.split('.');
  const all = (data as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[list] ?? [];
  return all[Number(rank)] ?? {};
};

const formatOf = (name: string): string =>
  DOCUMENT_FORMATS[endingOf(name)]?.name ?? endingOf(name).toUpperCase();

/** Those that were given, and that no document names. */
export const givenUpLines = (files: readonly { name: string; size: number }[]): GivenUpLine[] =>
  files.map(({ name, size }) => ({ name, what: `${formatOf(name)}, ${formatSize(size)}` }));

/** In the order of the header, whatever a draft lacks. */
export const attachedLines = ({ attached }: Content, { data }: Entry<'communiques'>): AttachedLine[] =>
  filesNamedIn(data).map(({ name, path }) => {
    const { title, alt } = valueOf(data, path);
    const file = attached?.get(name);
    return {
      at: path,
      title: [title, alt, name].find((one) => typeof one === 'string' && one !== '') as string,
      what: file === undefined ? `${name}, absent` : `${formatOf(name)}, ${formatSize(file.size)}, ${name}`,
    };
  });
