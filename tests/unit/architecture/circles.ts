/** Circles of files: each imports the next, types included, and the last one the first. */
import { importsOf, type SourceFile } from './source-files.ts';

/** The circles among `files`, each as the paths of its files in order; a file that imports itself is one. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .map(({ target }) => target.replace(/\?.*$/, ''))
        .filter((target) => known.has(target)),
    ]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at !== -1) circles.push(way.slice(at));
    if (at !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of known) walk(path, []);
  return circles;
}
