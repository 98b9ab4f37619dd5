/** Changes that more than one page shows: the settings of the site, an order, a number in a text and its records. */
import type { Edit } from './folder.ts';
import { moreWords } from './of-fields.ts';

/** Two entries of a kind that has an order change places. */
export const swapOrders: Edit = (content, random) => {
  const kind = random.one(['themes', 'dossiers']) ?? '';
  const files = content.entries().filter((path) => path.startsWith(`${kind}/`));
  const [one, other] = [random.one(files), random.one(files)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const orderOf = (path: string) => /^order: .*$/m.exec(content.text(path))?.[0] ?? '';
  const [first, second] = [orderOf(one), orderOf(other)];
  if (first === '' || second === '') return undefined;
  content.write(one, content.text(one).replace(first, second));
  content.write(other, content.text(other).replace(second, first));
  return `orders: ${one}, ${other}`;
};

/** One line of the settings of the site. */
export const site: Edit = (content, random) => {
  const text = content.text('site.yaml');
  const lines = text.split('\n');
  const at = random.one(
    lines
      .keys()
      .filter((rank) =>
        /^(?:asOf|official|name|baseline|description| {2}lede): |^ {4}- "/.test(lines[rank] ?? ''),
      )
      .toArray(),
  );
  if (at === undefined) return undefined;
  const was = lines[at] ?? '';
  if (was.startsWith('asOf')) lines[at] = `asOf: 202${random.below(3) + 5}-0${random.below(9) + 1}-01`;
  else if (was.startsWith('official'))
    lines[at] = was.includes('true') ? 'official: false' : 'official: true';
  else lines[at] = moreWords(was);
  content.write('site.yaml', lines.join('\n'));
  return `site: ${lines[at]}`;
};

/** A text says another number, and every record with it. */
export const number: Edit = (content, random) => {
  const path = random.one(content.entries().filter((one) => one.startsWith('figures/')));
  const text = path === undefined ? '' : content.text(path);
  const value = /^value: (\d+)$/m.exec(text)?.[1];
  const words = /^quote: "?(.*?)"?$/m.exec(text)?.[1];
  const document = /^communique: "?([\w-]+)/m.exec(text)?.[1];
  if (path === undefined || value === undefined || words?.includes(value) !== true) return undefined;
  const other = words.replace(value, String(Number(value) + 1));
  for (const one of content.paths())
    if (one === path || one.endsWith(`/${document}.mdx`) || one.endsWith(`/${document}.txt`))
      content.write(one, content.text(one).replaceAll(words, other));
  content.write(path, content.text(path).replace(`value: ${value}`, `value: ${Number(value) + 1}`));
  return `number: ${path}`;
};
