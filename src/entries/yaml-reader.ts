/** Nodes of YAML → plain values, with the place of each. What YAML would guess, share or run is refused. */
import { isAlias, isMap, isScalar, isSeq, Scalar, type LineCounter, type Node, type Pair } from 'yaml';
import { finding, type Finding } from './problem.ts';
import { explainScalar } from './yaml-scalar.ts';

export interface Place {
  line: number;
  column: number;
}

const MAX_DEPTH = 10;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** The only plain scalars that are not text: canonical numbers (no leading zero, exponent or sign +) and booleans. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Reads the nodes of one document; `offset` is the number of lines of the file above it. */
export class YamlReader {
  readonly places = new Map<string, Place>();
  readonly findings: Finding[] = [];
  readonly #source: string;
  readonly #lines: LineCounter;
  readonly #offset: number;

  constructor(source: string, lines: LineCounter, offset: number) {
    this.#source = source;
    this.#lines = lines;
    this.#offset = offset;
  }

  placeOf(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#offset, column: Math.max(1, col) };
  }

  read(node: Node | null, path: string, depth: number): unknown {
    if (node === null) return '';
    const place = this.placeOf(node.range?.[0] ?? 0);
    this.places.set(path, place);
    if (depth > MAX_DEPTH) {
      this.#refuse('imbrication trop profonde', `${MAX_DEPTH} niveaux au plus`, place, path);
      return;
    }
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      this.#refuse(
        'les ancres (&) et alias (*) YAML ne sont pas admis',
        'mettez la valeur entre guillemets, ou répétez-la',
        place,
        path,
      );
      return;
    }
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag)) {
      this.#refuse(
        'les étiquettes YAML (!!…) ne sont pas admises',
        'retirez-la, ou mettez la valeur entre guillemets',
        place,
        path,
      );
      return;
    }
    if (isMap<Node, Node | null>(node)) return this.#map(node.items, path, depth);
    if (isSeq<Node>(node)) {
      return node.items.map((item, index) =>
        this.read(item, path === '' ? String(index) : `${path}.${index}`, depth + 1),
      );
    }
    if (!isScalar(node)) return undefined;
    const value = scalar(node);
    const wrong = explainScalar(node, this.#source, value, path);
    if (wrong !== undefined)
      this.#refuse(
        wrong.message,
        wrong.remedy,
        wrong.at === undefined ? place : this.placeOf(wrong.at),
        path,
      );
    return value;
  }

  #map(pairs: readonly Pair<Node, Node | null>[], path: string, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const pair of pairs) {
      const place = this.placeOf(pair.key.range?.[0] ?? 0);
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isScalar(pair.key)) {
        this.#refuse('nom de champ attendu', 'écrivez « champ: valeur »', place, path);
      } else if (key === '<<') {
        this.#refuse('« << » n’est pas admis', 'répétez les champs', place, path);
      } else if (FORBIDDEN_KEYS.has(key)) {
        this.#refuse(`nom de champ interdit « ${key} »`, 'choisissez un champ du modèle', place, path);
      } else if (/[^\S ]/.test(key)) {
        this.#refuse(
          `le nom de champ contient une espace insécable (${codeOf(/[^\S ]/.exec(key)?.[0] ?? '')})`,
          `écrivez « ${key.replace(/\s/g, '')} »`,
          place,
          path,
        );
      } else if (Object.hasOwn(object, key)) {
        this.#refuse(
          `le champ « ${key} » est écrit deux fois`,
          'gardez-en un',
          place,
          path === '' ? key : `${path}.${key}`,
        );
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

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function scalar(node: Scalar): unknown {
  // An accent may be written decomposed in an escape (« e\u0301 »).
  const text = String(node.value).normalize('NFC');
  if (node.type !== Scalar.PLAIN) return text;
  // YAML's own ways to say nothing: nobody titles a thing « null ».
  if (/^(?:~|null|Null|NULL)$/.test(text)) return '';
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    // A number that a machine cannot hold exactly stays text: the schema then says so. « 3000.0 » is 3000, exactly.
    return String(number) === text.replace(/\.0+$/, '') &&
      (Number.isSafeInteger(number) || text.includes('.'))
      ? number
      : text;
  }
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}
