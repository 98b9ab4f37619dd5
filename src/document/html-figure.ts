/** An image of a document → HTML: what it shows, whose it is, and its place kept before it comes. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Words under an image; those that lead somewhere have an address. */
export interface FigureWords {
  words: string;
  href?: string | undefined;
  /** BCP 47, where it is not that of the words around. */
  lang?: string | undefined;
}

/** An image as it is shown. One that is withdrawn has words alone. */
export interface Figure {
  image?:
    | {
        src: string;
        alt: string;
        srcset?: string;
        sizes?: string;
        /** In pixels: the page does not move when the image comes. */
        width?: number;
        height?: number;
      }
    | undefined;
  /** BCP 47, where it is not that of the text around. */
  lang?: string | undefined;
  /** Its caption, whose it is, where it was seen. */
  words: readonly FigureWords[];
}

/** The element of an image. */
export function figureElement({ image, lang, words }: Figure): Element {
  // With the words of its caption as its name: a screen reader that knows no « figcaption » ties them all the same. RGAA
  // 1.9 takes either role; « figure » is the one that the element has, and html-validate calls it redundant.
  const name = words.map(({ words: said }) => said).join('');
  return h('figure', { lang, ...(image && { role: 'group', ariaLabel: name }) }, [
    image &&
      h('img', {
        src: image.src,
        srcSet: image.srcset,
        sizes: image.sizes,
        width: image.width,
        height: image.height,
        alt: image.alt,
        loading: 'lazy',
        decoding: 'async',
      }),
    h(
      'figcaption',
      { className: ['small', 'muted'] },
      words.map(({ words: said, href, lang: of }) =>
        href !== undefined ? h('a', { href }, said) : of !== undefined ? h('span', { lang: of }, said) : said,
      ),
    ),
  ]);
}

/** HTML of an image. */
export const renderFigure = (figure: Figure): string => toHtml(figureElement(figure));
