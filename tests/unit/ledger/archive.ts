/** A small invented archive and what may be done to it: each gesture gives another archive, or nothing if it cannot be made. */
import type { Content } from '#entries/content.ts';
import { digestOf } from '#entries/content-folder.ts';
import { addDays } from '#text/day/day.ts';
import { publishedAddresses } from '#graph/published-addresses.ts';
import { RULES } from '#graph/rules/index.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { nextFiles } from '#ledger/publish.ts';
import { plainLine } from '../graph/plain-line.ts';
import { WrittenWorld } from '../graph/written-world.ts';

/** What is done, to which: the numbers choose among what is there. */
export interface Gesture {
  kind: string;
  one: number;
  other: number;
}

interface Change {
  day: string;
  edits: readonly { field?: string; from: string; to: string }[];
}

interface Entry {
  id: string;
  title: string;
  changes: readonly Change[];
  formerly: readonly string[];
  withdrawn: string | undefined;
}

/** An image of a document: the bytes of its file, the sentence that it follows, the day of its withdrawal. */
interface Piece {
  file: string;
  bytes: string;
  after: string | undefined;
  withdrawn: string | undefined;
}

interface Written extends Entry {
  sentences: readonly string[];
  pieces: readonly Piece[];
}

interface Figure extends Entry {
  document: string;
  words: string;
}

const NOUNS = ['bancs', 'kiosques', 'lavoirs', 'marchés', 'jardins', 'fontaines'];
const PLACES = ['au nord', 'au sud', 'près du pont', 'sur la place', 'dans le bourg'];
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const lifeOf = ({ changes, formerly, withdrawn }: Entry): string =>
  [
    ...(formerly.length === 0 ? [] : [`formerly: [${formerly.join(', ')}]`]),
    ...(withdrawn === undefined ? [] : [`withdrawn: { day: ${withdrawn}, why: "Un essai." }`]),
    ...(changes.length === 0
      ? []
      : [
          'changes:',
          ...changes.flatMap(({ day, edits }) => [
            `  - day: ${day}`,
            '    why: "Mal relevé."',
            '    edits:',
            ...edits.map((edit) => `      - ${JSON.stringify(edit)}`),
          ]),
        ]),
  ]
    .map((line) => `${line}\n`)
    .join('');

const imagesOf = ({ pieces }: Written): string =>
  pieces.length === 0
    ? ''
    : `images:\n${pieces
        .map(({ file, bytes, after, withdrawn }) =>
          [
            `  - file: ${file}`,
            `    sha256: ${digestOf(new TextEncoder().encode(bytes))}`,
            '    alt: "Un banc, vu du pont."',
            '    credit: "Photo : mairie."',
            ...(after === undefined ? [] : [`    after: "${after}"`]),
            ...(withdrawn === undefined ? [] : [`    withdrawn: { day: ${withdrawn}, why: "Un essai." }`]),
          ]
            .map((line) => `${line}\n`)
            .join(''),
        )
        .join('')}`;

const page = (title: string) => `---\ntitle: "${title}"\ndescription: "Une page."\n---\n\nDu texte.\n`;
const BASE: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: "Essai"\nbaseline: "Un essai"\ndescription: "Un essai."\nasOf: 2030-01-01\nofficial: false\nhome:\n  title: "Essai"\n  lede: "Essai."\npublisher: {}\nhost: {}\n',
  'organisations/mairie.yaml': 'name: "Mairie"\nkind: institution\n',
  'pages/a-propos.mdx': page('À propos'),
};

const FIRST: readonly Written[] = ['2020-01-10-bancs', '2020-02-10-marches'].map((id, rank) => ({
  id,
  title: `Le texte ${rank}`,
  changes: [],
  formerly: [],
  withdrawn: undefined,
  pieces: [],
  sentences: NOUNS.slice(0, 4).map(
    (noun, at) => `La ville ouvre ${10 * rank + at + 3} ${noun} ${PLACES[at]}.`,
  ),
}));

export class Archive {
  readonly documents: readonly Written[];
  readonly figures: readonly Figure[];
  readonly ledger: Readonly<Record<string, string>>;
  readonly day: string;
  /** Was the last gesture made without saying it? */
  readonly isSilent: boolean;
  /** « former words → present words », of all that was corrected once published. */
  readonly corrections: readonly string[];

  #known: ReturnType<WrittenWorld['read']> | undefined;

  constructor(from: Partial<Archive> = {}) {
    this.documents = from.documents ?? FIRST;
    this.figures =
      from.figures ??
      FIRST.map(({ id, sentences }, rank) => ({
        id: `chiffre-${rank}`,
        title: `Le chiffre ${rank}`,
        changes: [],
        formerly: [],
        withdrawn: undefined,
        document: id,
        words: sentences[0] ?? '',
      }));
    this.ledger = from.ledger ?? {};
    this.day = from.day ?? '2021-01-01';
    this.isSilent = from.isSilent ?? false;
    this.corrections = from.corrections ?? [];
  }

  world(): WrittenWorld {
    const documents = this.documents.map((one): [string, string] => {
      const date = one.id.slice(0, 10);
      const line = `Essai, le ${date.split('-').reverse().join('/')}`;
      return [
        `communiques/${one.id}.mdx`,
        `---\ntitle: "${one.title}"\ndate: ${date}\ndateline: "${line}"\nplace: Essai\nissuer:\n  organisation: mairie\n  editorial: "Essai."\nsummary: "Un essai."\n${imagesOf(one)}${lifeOf(one)}---\n\n${line}\n\n# ${one.title}\n\n${one.sentences.join(' ')}\n`,
      ];
    });
    const files = this.documents
      .flatMap(({ pieces }) => pieces)
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ file, bytes }): [string, string] => [`attachments/${file}`, bytes]);
    const figures = this.figures.map((one): [string, string] => [
      `figures/${one.id}.yaml`,
      `title: "${one.title}"\nvalue: ${/\d+/.exec(one.words)?.[0]}\nunit: "lieux"\nnature: stock\nlevel: fait\ncommunique: ${one.document}\nquote: "${one.words}"\nverb: "ouvre"\n${lifeOf(one)}`,
    ]);
    return new WrittenWorld({
      ...BASE,
      ...Object.fromEntries([...documents, ...figures, ...files]),
      ...this.ledger,
    }).bare();
  }

  /** What is read of it, once. */
  get #read(): ReturnType<WrittenWorld['read']> {
    return (this.#known ??= this.world().read());
  }

  content(): Content {
    return this.#read.content;
  }

  /** What the rules of for ever say of it. */
  refusals(): string[] {
    const { content, problems } = this.#read;
    return [
      ...problems,
      ...RULES.ledger(content),
      ...RULES.former(content),
      ...RULES.withdrawn(content),
      ...RULES.attachments(content),
    ].map(plainLine);
  }

  nextDay = (): string => addDays(this.day, 1);

  #with(changed: Partial<Archive>): Archive {
    const { documents, figures, ledger, corrections } = this;
    return new Archive({
      documents,
      figures,
      ledger,
      corrections,
      day: this.nextDay(),
      isSilent: false,
      ...changed,
    });
  }

  publish(): Archive {
    const content = this.content();
    const files = nextFiles(
      content,
      publishedIn(content.ledger),
      publishedAddresses(content),
      this.nextDay(),
    );
    const added = files.map(({ name, text }): [string, string] => [`ledger/${name}`, text]);
    return this.#with({ ledger: { ...this.ledger, ...Object.fromEntries(added) } });
  }

  #isPublished = (address: string): boolean =>
    Object.values(this.ledger).some((text) => text.includes(` adresse ${address}\n`));

  /** A sentence changed, and the figure that quotes it. */
  #correct({ one, other }: Gesture, isSaid: boolean): Archive | undefined {
    const document = pick(this.documents, one);
    const from = document && pick(document.sentences, other);
    if (document === undefined || from === undefined) return undefined;
    const to = from.replace(/\d+/, String(100 + ((one * 7 + other) % 900)));
    if (document.sentences.includes(to)) return undefined;
    const isOut = this.#isPublished(`/communiques/${document.id}/`) || document.formerly.length > 0;
    if (!isSaid && !isOut) return undefined;
    const day = this.nextDay();
    const declared = (edits: Change['edits']): readonly Change[] => (isSaid ? [{ day, edits }] : []);
    const documents = this.documents.map((each) =>
      each === document
        ? {
            ...each,
            sentences: each.sentences.map((words) => (words === from ? to : words)),
            pieces: each.pieces.map((piece) => (piece.after === from ? { ...piece, after: to } : piece)),
            changes: [
              ...each.changes,
              ...(isOut ? declared([{ from, to }, ...this.#moves(each, from, to)]) : []),
            ],
          }
        : each,
    );
    const value = (words: string) => /\d+/.exec(words)?.[0] ?? '';
    const figures = this.figures.map((figure) => {
      if (figure.document !== document.id || figure.words !== from) return figure;
      const isKnown = this.#isPublished(`/chiffres/${figure.id}/`) || figure.formerly.length > 0;
      const edits = [
        { field: 'quote', from, to },
        { field: 'value', from: value(from), to: value(to) },
      ];
      return { ...figure, words: to, changes: [...figure.changes, ...(isKnown ? declared(edits) : [])] };
    });
    return this.#with({
      documents,
      figures,
      isSilent: !isSaid,
      corrections: isOut && isSaid ? [...this.corrections, `${from} → ${to}`] : this.corrections,
    });
  }

  #isPieceOut = ({ file }: Piece): boolean =>
    Object.values(this.ledger).some((text) => text.includes(`images[${file}].file`));

  /** What an image says of its place, once the sentence that it follows has changed. */
  #moves = ({ pieces }: Written, from: string, to: string): Change['edits'] =>
    pieces
      .filter((piece) => piece.after === from && this.#isPieceOut(piece))
      .map(({ file }) => ({ field: `images[${file}].after`, from, to }));

  /** An image that is published, changed; nothing if there is none. */
  #onPiece(
    { one, other }: Gesture,
    change: (
      piece: Piece,
      document: Written,
    ) => { pieces: readonly Piece[]; edits?: Change['edits'] } | undefined,
    isSilent = false,
  ): Archive | undefined {
    const held = this.documents.flatMap((document) =>
      document.pieces
        .filter((piece) => piece.withdrawn === undefined && this.#isPieceOut(piece))
        .map((piece) => ({ document, piece })),
    );
    const found = pick(held, one + other);
    const made = found && change(found.piece, found.document);
    if (found === undefined || made === undefined) return undefined;
    const { pieces, edits = [] } = made;
    const changed = {
      ...found.document,
      pieces: found.document.pieces.flatMap((each) => (each === found.piece ? pieces : [each])),
      changes:
        edits.length === 0
          ? found.document.changes
          : [...found.document.changes, { day: this.nextDay(), edits }],
    };
    return this.#with({
      documents: this.documents.map((each) => (each === found.document ? changed : each)),
      isSilent,
      corrections: [...this.corrections, ...edits.map(({ from, to }) => `${from} → ${to}`)],
    });
  }

  #figure(at: number): Figure | undefined {
    return pick(
      this.figures.filter(({ id, formerly }) => this.#isPublished(`/chiffres/${id}/`) || formerly.length > 0),
      at,
    );
  }

  #withFigure(figure: Figure, changed: Partial<Figure> | undefined, more: Partial<Archive> = {}): Archive {
    const figures = this.figures.flatMap((one) =>
      one !== figure ? [one] : changed === undefined ? [] : [{ ...one, ...changed }],
    );
    return this.#with({ figures, ...more });
  }

  #rename(at: number, isSaid: boolean): Archive | undefined {
    const isDocument = at % 2 === 0;
    if (!isDocument) {
      const figure = this.#figure(at);
      if (figure === undefined) return undefined;
      const formerly = isSaid ? [...figure.formerly, `/chiffres/${figure.id}/`] : figure.formerly;
      return this.#withFigure(
        figure,
        { id: `chiffre-${this.day}`, formerly },
        { isSilent: !isSaid && this.#isPublished(`/chiffres/${figure.id}/`) },
      );
    }
    const document = pick(this.documents, at);
    if (document === undefined || !this.#isPublished(`/communiques/${document.id}/`)) return undefined;
    const id = `${document.id.slice(0, 10)}-le-${this.day}`;
    const formerly = isSaid ? [...document.formerly, `/communiques/${document.id}/`] : document.formerly;
    return this.#with({
      documents: this.documents.map((one) => (one === document ? { ...one, id, formerly } : one)),
      figures: this.figures.map((one) => (one.document === document.id ? { ...one, document: id } : one)),
      isSilent: !isSaid,
    });
  }

  /** The archive after a gesture. */
  after(gesture: Gesture): Archive | undefined {
    const { kind, one, other } = gesture;
    const figure = this.#figure(one);
    switch (kind) {
      case 'publish':
        return this.publish();
      case 'write': {
        const id = `2020-03-10-texte-${this.day}`;
        const sentences = [`La ville ouvre ${200 + other} ${pick(NOUNS, one)} ${pick(PLACES, other)}.`];
        const document: Written = {
          id,
          title: `Un texte du ${this.day}`,
          changes: [],
          formerly: [],
          withdrawn: undefined,
          sentences,
          pieces: [],
        };
        return this.#with({ documents: [...this.documents, document] });
      }
      case 'attach': {
        const document = pick(this.documents, one);
        if (document === undefined) return undefined;
        const piece: Piece = {
          file: `banc-${this.day}.png`,
          bytes: `image ${this.day}`,
          after: other % 3 === 0 ? undefined : pick(document.sentences, other),
          withdrawn: undefined,
        };
        return this.#with({
          documents: this.documents.map((each) =>
            each === document ? { ...each, pieces: [...each.pieces, piece] } : each,
          ),
        });
      }
      case 'place':
        return this.#onPiece(gesture, (piece, { sentences }) => {
          const after = pick(sentences, other);
          if (after === undefined || after === piece.after) return undefined;
          const edit = { field: `images[${piece.file}].after`, from: piece.after ?? '', to: after };
          return { pieces: [{ ...piece, after }], edits: [edit] };
        });
      case 'detach':
        return this.#onPiece(gesture, (piece) => ({ pieces: [{ ...piece, withdrawn: this.nextDay() }] }));
      case 'swap':
        return this.#onPiece(
          gesture,
          (piece) => ({ pieces: [{ ...piece, bytes: `autre ${this.day}` }] }),
          true,
        );
      case 'lose':
        return this.#onPiece(gesture, () => ({ pieces: [] }), true);
      case 'correct':
        return this.#correct(gesture, true);
      case 'falsify':
        return this.#correct(gesture, false);
      case 'retitle': {
        if (figure === undefined) return undefined;
        const title = `Le chiffre dit ${other}`;
        if (title === figure.title) return undefined;
        const edits = [{ field: 'title', from: figure.title, to: title }];
        const changes = [...figure.changes, { day: this.nextDay(), edits }];
        return this.#withFigure(
          figure,
          { title, changes },
          { corrections: [...this.corrections, `${figure.title} → ${title}`] },
        );
      }
      case 'rename':
        return this.#rename(one, true);
      case 'rename unsaid':
        return this.#rename(one, false)?.isSilent === true ? this.#rename(one, false) : undefined;
      case 'merge': {
        const into = this.figures.find(
          (each) => each !== figure && this.#isPublished(`/chiffres/${each.id}/`),
        );
        if (figure === undefined || into === undefined || !this.#isPublished(`/chiffres/${figure.id}/`))
          return undefined;
        const formerly = [...into.formerly, ...figure.formerly, `/chiffres/${figure.id}/`];
        return this.#with({
          figures: this.figures.flatMap((each) =>
            each === figure ? [] : each === into ? [{ ...each, formerly }] : [each],
          ),
          // What the merged entry had changed is told no more where it was: its page is another's.
          corrections: this.corrections.filter(
            (said) =>
              !figure.changes.some(({ edits }) => edits.some(({ from, to }) => said === `${from} → ${to}`)),
          ),
        });
      }
      case 'withdraw': {
        if (one % 3 > 0)
          return figure === undefined || figure.withdrawn
            ? undefined
            : this.#withFigure(figure, { withdrawn: this.nextDay() });
        const standing = this.documents.filter(({ withdrawn }) => withdrawn === undefined);
        const document = pick(standing, other);
        if (document === undefined || standing.length < 2) return undefined;
        return this.#with({
          documents: this.documents.map((each) =>
            each === document ? { ...each, withdrawn: this.nextDay() } : each,
          ),
        });
      }
      case 'restore': {
        const gone = this.figures.find(
          ({ id, withdrawn }) =>
            withdrawn !== undefined &&
            Object.values(this.ledger).some((text) =>
              new RegExp(` dit figures/${id}\\t.*\\twithdrawn |figures/${id}\\twithdrawn `).test(text),
            ),
        );
        return gone && this.#withFigure(gone, { withdrawn: undefined }, { isSilent: true });
      }
      case 'delete':
        return figure && this.#isPublished(`/chiffres/${figure.id}/`)
          ? this.#withFigure(figure, undefined, { isSilent: true })
          : undefined;
      case 'reuse':
        return figure && this.#isPublished(`/chiffres/${figure.id}/`)
          ? this.#withFigure(
              figure,
              { title: `Autre chose ${other}`, formerly: figure.formerly },
              { isSilent: true },
            )
          : undefined;
      default:
        throw new Error(`no gesture ${kind}`);
    }
  }
}
