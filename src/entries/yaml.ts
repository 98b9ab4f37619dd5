/** YAML → plain values with the place of each, without anything that YAML would guess or run. */
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { finding, type Finding } from './problem.ts';
import { YamlReader, type Place } from './yaml-reader.ts';
import { explainYamlError } from './yaml-syntax.ts';

export type { Place };

export interface ReadYaml {
  /** Strings, safe numbers written plainly, booleans, arrays, objects; `undefined` if unreadable. */
  value: unknown;
  /** Place of each value, by its dotted path; of each key, by `path#key`. */
  places: ReadonlyMap<string, Place>;
  findings: Finding[];
}

/** Reads one YAML document. `firstLine` is the line of the file on which `source` starts (from 1). */
export function readYaml(source: string, firstLine = 1): ReadYaml {
  const lines = new LineCounter();
  const reader = new YamlReader(source, lines, firstLine - 1);
  const [document, second]: readonly Document.Parsed[] = parseAllDocuments(source, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // The reader sees keys written twice itself: the parser compares each with every other.
    uniqueKeys: false,
  });
  if (!document) return { value: undefined, places: reader.places, findings: [] };
  if (second)
    reader.findings.push(
      finding(
        'plusieurs documents YAML dans un fichier',
        'retirez les lignes « --- »',
        reader.placeOf(second.range[0]),
      ),
    );
  const rows = source.split('\n');
  for (const error of [...document.errors, ...document.warnings]) {
    const place = reader.placeOf(error.pos[0]);
    reader.findings.push(explainYamlError(error, rows[place.line - firstLine] ?? '', place));
  }
  const directive = rows.findIndex((row) => row.startsWith('%'));
  if (directive !== -1)
    reader.findings.push(
      finding('directive YAML (%) interdite', 'retirez-la', { line: directive + firstLine, column: 1 }),
    );
  const value = document.errors.length > 0 ? undefined : reader.read(document.contents, '', 0);
  return { value, places: reader.places, findings: unique(reader.findings) };
}

/** One sentence per place is enough: syntax errors come in swarms. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(
    ({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`),
  );
}
