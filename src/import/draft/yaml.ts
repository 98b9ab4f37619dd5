/** The files of a draft. Every text is between double quotes, as JSON writes it: no colon, dash or year is misread. */
import { quotedYaml as quoted } from '#text/quoted-yaml.ts';
import type { DeclaredEdit } from './edits.ts';
import type { Fields } from './fields.ts';

export { quoted };

const line = (key: string, value: string | undefined, remedy: string): string[] =>
  value === undefined ? [`# ${key} : ${remedy}`] : [`${key}: ${value}`];

const list = (key: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`  ${key}:`, ...values.map((value) => `    - ${quoted(value)}`)];

/** The file received, to be published with its draft. */
export interface ReceivedFile {
  /** In `content/attachments/`. */
  file: string;
  sha256: string;
  /** Under which name it came. */
  name: string;
}

const attached = ({ file, sha256, name }: ReceivedFile): string[] => [
  'attachments:',
  `  - file: ${file}`,
  `    sha256: ${sha256}`,
  `    title: ${quoted('Le document, tel que reçu')}`,
  `    origin: ${quoted(`Reçu sous le nom « ${name} ».`)}`,
  '    # url, seen : à écrire, si le fichier est publié sur un site (son adresse, et le jour où vous l’y avez vu)',
];

/** The front matter. What the document does not say stands as a comment that says what to write. */
export function frontMatter(
  { title, date, dateline, place, issuer, letterhead, contact }: Fields,
  received?: ReceivedFile,
): string {
  const said = (value: string | undefined) => (value === undefined ? undefined : quoted(value));
  return [
    '---',
    ...line('title', said(title), 'à écrire, tel que le document l’imprime'),
    ...line('date', date, 'à écrire (AAAA-MM-JJ), le jour imprimé'),
    ...line('dateline', said(dateline), 'à écrire, la ligne imprimée qui donne le lieu et la date'),
    ...line('place', said(place), 'à écrire, le lieu imprimé'),
    ...(issuer
      ? ['issuer:', `  organisation: ${issuer.organisation}`, `  printed: ${quoted(issuer.printed)}`]
      : ['# issuer : à écrire, qui publie (organisation, et printed ou editorial)']),
    ...(letterhead.length === 0
      ? []
      : [
          'letterhead:',
          ...letterhead.flatMap(({ organisation, printed }) => [
            `  - organisation: ${organisation}`,
            `    printed: ${quoted(printed)}`,
          ]),
        ]),
    '# summary : à écrire, en une phrase, dans vos mots',
    ...(contact
      ? [
          'contact:',
          `  organisation: ${contact.organisation}`,
          `  name: ${quoted(contact.name)}`,
          ...(['service', 'phone', 'email'] as const).flatMap((key) =>
            contact[key] === undefined ? [] : [`  ${key}: ${quoted(contact[key])}`],
          ),
          ...list('address', contact.address),
          ...list('websites', contact.websites),
          ...(contact.accounts.length === 0
            ? []
            : [
                '  accounts:',
                ...contact.accounts.flatMap(({ name, url }) => [
                  `    - name: ${quoted(name)}`,
                  `      url: ${quoted(url)}`,
                ]),
              ]),
        ]
      : []),
    ...(received ? attached(received) : []),
    '---',
    '',
    '',
  ].join('\n');
}

export interface Chain {
  id: string;
  sha256: string;
  origin: string;
  edits: readonly DeclaredEdit[];
}

export function transcriptionFile({ id, sha256, origin, edits }: Chain): string {
  return [
    '# La chaîne entre le fichier brut et le communiqué publié.',
    '# Rejouer ces modifications, dans l’ordre, sur le fichier brut donne la transcription, à la lettre.',
    `communique: ${id}`,
    `source: ${id}.txt`,
    `sha256: ${sha256}`,
    `origin: ${quoted(origin)}`,
    ...(edits.length === 0 ? ['edits: []'] : ['edits:']),
    ...edits.flatMap(({ kind, from, to, why }) => [
      `  - kind: ${kind}`,
      `    from: ${quoted(from)}`,
      `    to: ${quoted(to)}`,
      ...(why === undefined ? [] : [`    why: ${quoted(why)}`]),
    ]),
    '',
  ].join('\n');
}
