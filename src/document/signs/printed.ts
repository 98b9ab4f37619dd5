/** What Markdown reads otherwise than French writes it, put right in the tree: nothing is refused, nothing is lost. */
import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';

/** An address holds none of these as they are: French puts them around it. */
const ENDS = /[«»‹›“”„…\u00A0\u202F]/u;
/** And it does not end with these, which GFM knows but where one of the others follows. */
const TRAILING = /[.,;:!?'’)\]*_]+$/u;

/** An address that nobody marked as a link, without the « » » or « … » after it. The rest is words again. */
function endAddress(link: Link): PhrasingContent[] {
  const [only] = link.children;
  if (link.children.length !== 1 || only?.type !== 'text') return [link];
  const end = only.value.search(ENDS);
  if (end <= 0) return [link];
  const address = only.value.slice(0, end).replace(TRAILING, '');
  const added = link.url.length - only.value.length;
  // GFM puts « http:// » or « mailto: » before what is written, and nothing else.
  if (added < 0 || link.url.slice(added) !== only.value) return [link];
  return [
    { ...link, url: link.url.slice(0, added) + address, children: [{ ...only, value: address }] },
    { type: 'text', value: only.value.slice(address.length) },
  ];
}

const isWritten = ({ position }: Link, source: string): boolean =>
  position?.start.offset !== undefined && /[[<]/.test(source[position.start.offset] ?? '');

/**
 * Changes `tree`: addresses end where French says. With `keepsStruck`, words struck out keep the « ~~ » around them as
 * words: a text without layout (a file of words, a search, a reading aloud) would otherwise say them as if they stood.
 */
export function asPrinted(tree: Root, source: string, keepsStruck: boolean): void {
  const visit = (node: Nodes & Parents): void => {
    if (keepsStruck && node.type === 'delete')
      node.children = [{ type: 'text', value: '~~' }, ...node.children, { type: 'text', value: '~~' }];
    if (node.children.some((child) => child.type === 'link'))
      node.children = (node.children as PhrasingContent[]).flatMap((child) =>
        child.type === 'link' && !isWritten(child, source) ? endAddress(child) : [child],
      );
    for (const child of node.children) if ('children' in child) visit(child);
  };
  if (/~~|www|http/i.test(source)) visit(tree);
}
