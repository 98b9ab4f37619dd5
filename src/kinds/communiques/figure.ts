/** An image of a document, as its page shows it: in the text, or beside it. */
import type { Figure, FigureWords } from '#document/html-figure.ts';
import { formatDay } from '#text/day/day.ts';
import { absoluteUrl } from '#site/urls.ts';
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
      : [{ words: typeset(' ; ') }, { words: typeset('copie dans une archive du web'), href: at.archive }]),
  ];
}

/** What stands under an image: its caption, which is the document's, then whose it is and where it was seen. */
const wordsUnder = ({ credit, caption, seenAt }: AttachedImage, lang: string): FigureWords[] => [
  ...(caption === undefined
    ? []
    : [
        { words: typeset(caption.replace(/(?<![.!?…])$/, '.')), lang: lang === 'fr' ? undefined : lang },
        { words: ' ' },
      ]),
  { words: typeset(credit) },
  ...seenWords(seenAt),
];

const wordsOfGone = ({ withdrawn }: AttachedImage): FigureWords[] =>
  withdrawn === undefined
    ? []
    : [{ words: typeset(`Image retirée le ${formatDay(withdrawn.day)}. ${withdrawn.why}`) }];

/**
 * What is shown of an image.
 * @param size of its largest copy; of one that is withdrawn, nothing
 * @param lang of its document: its caption is the document's, the rest is ours
 */
export function figureOf(image: AttachedImage, size: ImageSize | undefined, lang = 'fr'): Figure {
  const { url, smallUrl, alt, withdrawn } = image;
  if (withdrawn !== undefined || size === undefined) return { words: wordsOfGone(image) };
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
    words: wordsUnder(image, lang),
  };
}

/** What a program that is not a browser shows of an image, wherever it reads it. @param lang of its document */
export const figureElsewhere = (image: AttachedImage, lang = 'fr'): Figure =>
  image.withdrawn === undefined
    ? {
        image: { src: absoluteUrl(image.smallUrl), alt: typeset(image.alt) },
        words: wordsUnder(image, lang),
      }
    : { words: wordsOfGone(image) };
