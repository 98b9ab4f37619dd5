/** An image of a document, as its page shows it: in the text, or beside it. */
import type { Figure, FigureWords } from '#document/html-figure.ts';
import { formatDay } from '#text/day/day.ts';
import { SMALL_WIDTH } from '#text/file-formats.ts';
import { typeset } from '#text/typography.ts';
import type { AttachedImage, Seen } from './attached.node.ts';
import { seenOn } from './file-words.ts';

/** The size of an image once reduced, in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Where an image was seen, after its credit. */
function seenWords(at: Seen): FigureWords[] {
  if (at.url === undefined) return [];
  return [
    { words: ' ' },
    { words: typeset('L’image sur son site'), href: at.url },
    { words: `, ${typeset(seenOn(at) ?? '')}` },
    ...(at.archive === undefined
      ? []
      : [{ words: '; ' }, { words: typeset('copie dans une archive du web'), href: at.archive }]),
  ];
}

/**
 * What is shown of an image.
 * @param size of its largest copy; of one that is withdrawn, nothing
 * @param lang of its document: its caption is the document's, the rest is ours
 */
export function figureOf(
  { url, smallUrl, alt, credit, caption, seenAt, withdrawn }: AttachedImage,
  size: ImageSize | undefined,
  lang = 'fr',
): Figure {
  if (withdrawn !== undefined || size === undefined)
    return {
      words: withdrawn
        ? [{ words: typeset(`Image retirée le ${formatDay(withdrawn.day)}. ${withdrawn.why}`) }]
        : [],
    };
  const width = Math.min(SMALL_WIDTH, size.width);
  return {
    image: {
      src: smallUrl,
      srcset: `${smallUrl} ${width}w, ${url} ${size.width}w`,
      sizes: `(min-width: ${SMALL_WIDTH}px) ${SMALL_WIDTH}px, 100vw`,
      width,
      height: Math.round((size.height * width) / size.width),
      alt: typeset(alt),
    },
    words: [
      ...(caption === undefined
        ? []
        : [
            { words: typeset(caption.replace(/(?<![.!?…])$/, '.')), lang: lang === 'fr' ? undefined : lang },
            { words: ' ' },
          ]),
      { words: typeset(credit) },
      ...seenWords(seenAt),
    ],
  };
}
