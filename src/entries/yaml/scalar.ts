/** What YAML leaves out of a value, or puts into it, against what its writer sees. */
import { Scalar } from 'yaml';
import { complaint, type Complaint } from '#text/complaint.ts';
import { FIX } from '../characters.ts';
import { CURLY_QUOTES, isCurlyQuoted } from './curly-quotes.ts';

const SHORT = 40;
const shortened = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s+\S*$/, '')}…` : text;

/** The line to write: the name of the field at `path`, or the dash of a list. */
const lineOf = (path: string, value: string): string => {
  const key = path.split('.').at(-1) ?? '';
  return /^\d+$/.test(key) || key === '' ? `- ${value}` : `${key}: ${value}`;
};

/** The comment on the line where a value ends, `#` included, and where it stands. */
function commentAfter({ type, range }: Scalar, source: string): { words: string; at: number } | undefined {
  if (range === undefined || range === null || type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL)
    return undefined;
  let at = range[1];
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  if (source[at] !== '#') return undefined;
  const end = source.indexOf('\n', at);
  return { words: source.slice(at, end === -1 ? source.length : end).trimEnd(), at };
}

/** What is wrong with a scalar, and where in its source when it is not where it begins. */
export interface Misread extends Complaint {
  at?: number;
}

/** Why a scalar does not say what it seems to, if it does not. `source` is what its range is counted in. */
export function explainScalar(
  node: Scalar,
  source: string,
  value: unknown,
  path: string,
): Misread | undefined {
  const comment = commentAfter(node, source);
  const written = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  if (comment !== undefined) {
    const whole = [written, comment.words].filter(Boolean).join(' ');
    return {
      ...complaint(
        `« # » ouvre un commentaire : « ${shortened(comment.words)} » ne fait pas partie de la valeur`,
        typeof value === 'number' || typeof value === 'boolean'
          ? 'mettez-le sur une ligne à part'
          : `si ces mots en sont, mettez tout entre guillemets : ${lineOf(path, JSON.stringify(whole))} ; sinon, mettez-les sur une ligne à part`,
      ),
      at: comment.at,
    };
  }
  if (node.type === Scalar.PLAIN && typeof value === 'string' && isCurlyQuoted(value)) {
    const inner = value.slice(1, -1);
    return complaint(
      CURLY_QUOTES,
      `écrivez ${lineOf(path, JSON.stringify(inner))}${/["\\\n]/.test(inner) ? '' : ` (${FIX} le fait)`}`,
    );
  }
  if (node.type === Scalar.PLAIN && typeof value === 'string') return explainHalfQuoted(value, path);
  return undefined;
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** « «Un relais" »: a quotation mark at one end of a value, without its pair, is of the hand that wrote it and would be published. */
function explainHalfQuoted(value: string, path: string): Complaint | undefined {
  if (!/^[«“"]|[»”"]$/u.test(value)) return undefined;
  const isPaired =
    countOf(value, '«') === countOf(value, '»') &&
    countOf(value, '“') === countOf(value, '”') &&
    countOf(value, '"') % 2 === 0;
  if (isPaired) return undefined;
  const inner = value.replace(/^[«“"][ \u00A0\u202F]*/u, '').replace(/[ \u00A0\u202F]*[»”"]$/u, '');
  return complaint(
    `guillemet sans son pareil dans « ${shortened(value)} » : il serait publié`,
    `écrivez ${lineOf(path, JSON.stringify(inner))}`,
  );
}
