/** Changes of whole files: gone, back, under another name, with other bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS, SECTION_NAMES } from '#kinds/sections.ts';
import { headOf, withHead, type Edit } from './folder.ts';

/** Another name, and every file that says the former one; its former address is kept. */
export const rename: Edit = (content, random) => {
  const path = random.one(content.entries());
  const [, kind = '', id = '', end = ''] = /^([^/]+)\/(.+)(\.\w+)$/.exec(path ?? '') ?? [];
  const section = SECTION_NAMES.find((one) => one === kind);
  if (path === undefined || section === undefined) return undefined;
  const other = id.endsWith('-bis') ? id.slice(0, -'-bis'.length) : `${id}-bis`;
  if (existsSync(join(content.root, `${kind}/${other}${end}`))) return undefined;
  const former = `formerly:\n  - /${SECTIONS[section].path}/${id}/\n`;
  renameSync(join(content.root, path), join(content.root, `${kind}/${other}${end}`));
  const isName = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  for (const one of content.paths())
    if (!one.startsWith('ledger/')) content.write(one, content.text(one).replace(isName, other));
  const renamed = content.text(`${kind}/${other}${end}`);
  const head = headOf(renamed).replace(/^formerly:\n(?: .*\n)*/m, '');
  content.write(`${kind}/${other}${end}`, withHead(renamed, head + former));
  return `rename: ${path}`;
};

/** An entry is no more. */
export const gone: Edit = (content, random) => {
  const path = random.one(content.entries());
  if (path !== undefined) content.remove(path);
  return path && `gone: ${path}`;
};

/** A file is again what it was at the beginning. */
export const back: Edit = (content, random) => {
  const changed = [...content.began].filter(
    ([path, text]) => !existsSync(join(content.root, path)) || content.text(path) !== text,
  );
  const found = random.one(changed);
  if (found !== undefined) content.write(...found);
  return found && `back: ${found[0]}`;
};

/** The bytes of a file that is attached, and what its document says of them. */
export const attached: Edit = (content, random) => {
  const path = random.one(
    content.entries().filter((one) => /^\s*(?:- )?sha256: /m.test(headOf(content.text(one)))),
  );
  if (path === undefined) return undefined;
  const text = content.text(path);
  const names = [...text.matchAll(/file: (\S+)\n\s+sha256: "?([0-9a-f]{64})/g)];
  const [, name = '', digest = ''] = random.one(names) ?? [];
  const file = join(content.root, 'attachments', name);
  if (name === '' || !existsSync(file)) return undefined;
  const bytes = Buffer.concat([readFileSync(file), Buffer.from('\n')]);
  writeFileSync(file, bytes);
  content.write(path, text.replace(digest, createHash('sha256').update(bytes).digest('hex')));
  return `attached: ${name}`;
};
