/** What documents are drawn from: words, numbers and every sign that Markdown gives a meaning to. */
import * as fc from 'fast-check';

/** Shown as they are, or refused: nothing in between. */
export const SIGNS = [
  ...[
    '5*3*2',
    '50 %*',
    '30 %**',
    'tou*te*s',
    '(*)',
    'x_y_z',
    '____',
    '~300',
    '10~20',
    '~~300~~',
    '-40 %',
    '+',
  ],
  ...[
    '+ 40 %',
    '1986.',
    '12)',
    '(1)',
    '[sic]',
    '[a][b]',
    '#essai',
    '##Titre',
    '>',
    '≥ 4',
    '±3',
    '−12',
    '1/2',
  ],
  ...['l`État', '`mot`', '&', '&amp;', 'AT&T', '\\', '|', '…', '« mot »', '“mot”', '"mot"', "l'État", '-mot'],
  ...[
    '1,5M€',
    '3 000',
    '300 €',
    '!',
    '?',
    ';',
    ':',
    '–',
    '—',
    '•',
    '=',
    '==',
    '---',
    '°',
    '¹',
    'ﬁn',
    'porte‑clé',
  ],
] as const;
export const WORDS = [
  'La',
  'halle',
  'ouvre',
  'près',
  'de',
  '12',
  'lits',
  'en',
  '2019',
  'Été',
  'ne',
  'pas',
  'une.',
];

const token = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 5 },
  { arbitrary: fc.constantFrom(...SIGNS), weight: 2 },
);
const words = fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(' '));

/** A line as people type it, whatever it begins with. */
export const line = words;

const MARKS = ['- ', '* ', '+ ', '1. ', '2. ', '> ', '# ', '## ', '• ', '– '];
const block = fc.oneof(
  { arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')), weight: 4 },
  fc
    .tuple(fc.constantFrom(...MARKS), fc.array(words, { minLength: 1, maxLength: 3 }))
    .map(([mark, lines]) => lines.map((one) => mark + one).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((one, rank) => `${rank + 1}. ${one}`).join('\n')),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map((rows) => {
    const [head, ...others] = rows.map(([a, b]) => `| ${a} | ${b} |`);
    return [head, '|---|---|', ...others].join('\n');
  }),
  fc
    .tuple(words, fc.constantFrom('**', '*', '~~'))
    .map(([inside, mark]) => `Un ${mark}${inside}${mark} ici.`),
  fc.tuple(words, fc.constantFrom('---', '-', '===')).map(([above, under]) => `${above}\n${under}`),
);

/** A text as it may be received, by blocks: set apart by blank lines most often. */
export const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 4 })
  .map(
    (blocks) =>
      `${blocks
        .map(([one, gap]) => one + gap)
        .join('')
        .trim()}\n`,
  );
