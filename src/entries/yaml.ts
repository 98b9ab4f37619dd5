/** YAML → plain values with the place of each, without anything that YAML would guess or run. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, Scalar, type Document as YamlDocument, type Node, type Pair, type YAMLError } from 'yaml';
import { finding, type Finding } from './problem.ts';

export interface Place {
  line: number;
  column: number;
}

export interface ReadYaml {
  /** Strings, safe numbers written plainly, booleans, arrays, objects; `undefined` if unreadable. */
  value: unknown;
  /** Place of each value, by its dotted path; of each key, by `path#key`. */
  places: ReadonlyMap<string, Place>;
  findings: Finding[];
}

const MAX_DEPTH = 10;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** The only plain scalars that are not text: canonical numbers (no leading zero, exponent or sign +) and booleans. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function explainSyntax(error: YAMLError, line: string): [message: string, remedy: string] {
  const key = /^\s*(?:- )?([\w-]+):\s/.exec(line)?.[1];
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return [`le champ « ${/^\s*(?:- )?([^:]+):/.exec(line)?.[1]?.trim() ?? ''} » est écrit deux fois`, 'gardez-en un'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (key !== undefined && / : |: /.test(line.slice(line.indexOf(':') + 1))) {
        return ['ce texte contient « : »', `mettez-le entre guillemets : ${key}: "…"`];
      }
      return ['ligne mal formée', 'écrivez « champ: valeur », ou mettez la valeur entre guillemets'];
    case 'TAB_AS_INDENT':
      return ['tabulation en début de ligne', 'mettez des espaces'];
    case 'BAD_INDENT':
      return ['retrait de ligne incohérent', 'alignez ce champ avec ses voisins'];
    case 'MISSING_CHAR':
      return ['guillemet, crochet ou deux-points manquant', 'fermez ce qui est ouvert, ou mettez la valeur entre guillemets'];
    case 'BAD_ALIAS':
      return ['les ancres (&) et alias (*) YAML ne sont pas admis', 'mettez la valeur entre guillemets, ou répétez-la'];
    case 'TAG_RESOLVE_FAILED':
      return ['les étiquettes YAML (!!…) ne sont pas admises', 'retirez-la'];
    case 'MULTIPLE_DOCS':
      return ['plusieurs documents YAML dans un fichier', 'retirez les lignes « --- »'];
    default:
      return ['YAML mal formé', 'écrivez « champ: valeur », ou mettez la valeur entre guillemets'];
  }
}

class Reader {
  readonly places = new Map<string, Place>();
  readonly findings: Finding[] = [];
  readonly #lines: LineCounter;
  readonly #offset: number;

  constructor(lines: LineCounter, offset: number) {
    this.#lines = lines;
    this.#offset = offset;
  }

  placeOf(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#offset, column: Math.max(1, col) };
  }

  read(node: Node | null, path: string, depth: number): unknown {
    const place = this.placeOf(node?.range?.[0] ?? 0);
    if (node === null) return '';
    this.places.set(path, place);
    if (depth > MAX_DEPTH) return this.#refuse('imbrication trop profonde', `${MAX_DEPTH} niveaux au plus`, place, path);
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      return this.#refuse('les ancres (&) et alias (*) YAML ne sont pas admis', 'répétez la valeur', place, path);
    }
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag)) {
      return this.#refuse('les étiquettes YAML (!!…) ne sont pas admises', 'retirez-la', place, path);
    }
    if (isMap(node)) return this.#map(node.items as Pair<Node, Node | null>[], path, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item as Node, path === '' ? String(index) : `${path}.${index}`, depth + 1));
    }
    return isScalar(node) ? scalar(node) : undefined;
  }

  #map(pairs: readonly Pair<Node, Node | null>[], path: string, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const pair of pairs) {
      const place = this.placeOf(pair.key?.range?.[0] ?? 0);
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isScalar(pair.key)) {
        this.#refuse('nom de champ attendu', 'écrivez « champ: valeur »', place, path);
      } else if (key === '<<') {
        this.#refuse('« << » n’est pas admis', 'répétez les champs', place, path);
      } else if (FORBIDDEN_KEYS.has(key)) {
        this.#refuse(`nom de champ interdit « ${key} »`, 'choisissez un champ du modèle', place, path);
      } else if (/[\u00A0\u202F\u2007]/.test(key)) {
        this.#refuse('le nom de champ contient une espace insécable (U+00A0)', `écrivez « ${key.replace(/\s/g, '')} »`, place, path);
      } else {
        const inner = path === '' ? key : `${path}.${key}`;
        this.places.set(`${inner}#key`, place);
        object[key] = this.read(pair.value, inner, depth + 1);
        if (pair.value === null) this.places.set(inner, place);
      }
    }
    return object;
  }

  #refuse(message: string, remedy: string, place: Place, field: string): undefined {
    this.findings.push(finding(message, remedy, place, field));
    return undefined;
  }
}

function scalar(node: Scalar): unknown {
  const text = String(node.value);
  if (node.type !== Scalar.PLAIN) return text;
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    // A number that a machine cannot hold exactly stays text: the schema then says so.
    return Number.isSafeInteger(number) || text.includes('.') ? number : text;
  }
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}

/** Reads one YAML document. `firstLine` is the line of the file on which `source` starts (from 1). */
export function readYaml(source: string, firstLine = 1): ReadYaml {
  const lines = new LineCounter();
  const reader = new Reader(lines, firstLine - 1);
  const documents = parseAllDocuments(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true }) as YamlDocument[];
  const [document, second] = documents;
  if (!document) return { value: undefined, places: reader.places, findings: [] };
  if (second) reader.findings.push(finding('plusieurs documents YAML dans un fichier', 'retirez les lignes « --- »', reader.placeOf(second.range?.[0] ?? 0)));
  const rows = source.split('\n');
  for (const error of [...document.errors, ...document.warnings]) {
    const place = reader.placeOf(error.pos[0]);
    const [message, remedy] = explainSyntax(error, rows[place.line - firstLine] ?? '');
    reader.findings.push(finding(message, remedy, place, /^\s*(?:- )?([\w-]+):/.exec(rows[place.line - firstLine] ?? '')?.[1] ?? ''));
  }
  const value = document.errors.length > 0 ? undefined : reader.read(document.contents as Node | null, '', 0);
  return { value, places: reader.places, findings: unique(reader.findings) };
}

/** One sentence per place is enough: syntax errors come in swarms. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`));
}
