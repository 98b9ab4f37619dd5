/** What a scalar of YAML says: text, unless it is plainly a number or a boolean. */
import { Scalar } from 'yaml';

/** The only plain scalars that are not text: canonical numbers (no leading zero, exponent or sign +) and booleans. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The value of a scalar: text in NFC, a number that a machine holds exactly, or a boolean. */
export function scalar(node: Scalar): unknown {
  // An accent may be written decomposed in an escape (« e\u0301 »).
  const text = String(node.value).normalize('NFC');
  if (node.type !== Scalar.PLAIN) return text;
  // YAML's own ways to say nothing: nobody titles a thing « null ».
  if (/^(?:~|null|Null|NULL)$/.test(text)) return '';
  if (text === 'true' || text === 'false') return text === 'true';
  if (!PLAIN_NUMBER.test(text)) return text;
  const number = Number(text);
  // A number that a machine cannot hold exactly stays text: the schema then says so. « 3000.0 » is 3000, exactly.
  const isExact =
    String(number) === text.replace(/\.0+$/, '') && (Number.isSafeInteger(number) || text.includes('.'));
  return isExact ? number : text;
}
