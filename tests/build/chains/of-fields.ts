/** Changes of the fields of one entry: a line, a field more or less, a list turned round. */
import { headOf, withHead, type Edit } from './folder.ts';
import type { Random } from './random.ts';

/** Changes one line that `which` finds, in a file drawn by lot. */
export const line =
  (name: string, which: RegExp, to: (found: string, random: Random) => string): Edit =>
  (content, random) => {
    const holding = content.entries().filter((path) => which.test(headOf(content.text(path))));
    const path = random.one(holding);
    if (path === undefined) return undefined;
    const text = content.text(path);
    const lines = headOf(text).split('\n');
    const at = random.one(
      lines
        .keys()
        .filter((rank) => which.test(lines[rank] ?? ''))
        .toArray(),
    );
    if (at === undefined) return undefined;
    lines[at] = to(lines[at] ?? '', random);
    content.write(path, withHead(text, lines.join('\n')));
    return `${name}: ${path}`;
  };

/** Words that say one thing more; or that one thing less, where it is said. */
export const moreWords = (found: string): string =>
  /(?: \(revu\))"?$/.test(found) ? found.replace(' (revu)', '') : found.replace(/("?)$/, ' (revu)$1');

/** Adds fields at the end of the head of an entry; or takes them away, where they are. */
export const fields =
  (name: string, added: string): Edit =>
  (content, random) => {
    const path = random.one(content.entries());
    if (path === undefined) return undefined;
    const text = content.text(path);
    const head = headOf(text);
    content.write(path, withHead(text, head.includes(added) ? head.replace(added, '') : head + added));
    return `${name}: ${path}`;
  };

/** A field at the margin, with what stands under it. */
const BLOCK = /^[A-Za-z]+:.*\n(?:[ -].*\n)*/gm;

/** Two entries of a list at the margin change places. */
export const swapItems: Edit = (content, random) => {
  const path = random.one(content.entries());
  if (path === undefined) return undefined;
  const text = content.text(path);
  const block = random.one(
    (headOf(text).match(BLOCK) ?? []).filter((one) => /\n {2}- [^]*\n {2}- /.test(one)),
  );
  if (block === undefined) return undefined;
  const [name = '', ...items] = block.split(/^(?= {2}- )/m);
  content.write(
    path,
    text.replace(block, () => name + items.reverse().join('')),
  );
  return `list turned round: ${path} ${name.trim()}`;
};

/** A field goes, whatever it is. */
export const without: Edit = (content, random) => {
  const path = random.one(content.entries());
  const text = path === undefined ? '' : content.text(path);
  const block = random.one(headOf(text).match(BLOCK) ?? []);
  if (path === undefined || block === undefined) return undefined;
  content.write(path, text.replace(block, ''));
  return `field gone: ${path} ${block.split('\n')[0]}`;
};
