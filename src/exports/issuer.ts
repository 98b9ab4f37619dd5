/** Who publishes a communiqué, where a name has no room for a footnote. */
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

type Issued = Pick<CommuniqueNode, 'issuers'>;

/** Those whom the document itself names: the editors attribute it to the others. */
export const printedIssuers = ({ issuers }: Issued) =>
  issuers.filter(({ editorial }) => editorial === undefined).map(({ organisation }) => organisation);

export { isIssuerPrinted } from '#kinds/communiques/signed.ts';

/** « A », « A et B », « A, B et C ». */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;

/** The issuers' names, with the editors' caveat beside each whom the document does not give. */
export const issuerName = ({ issuers }: Issued): string =>
  joined(
    issuers.map(({ organisation, editorial }) =>
      editorial === undefined ? organisation.title : `${organisation.title} (attribution de la rédaction)`,
    ),
  );

/** Each issuer as a feed signs with it: its name, with the caveat, and its page. */
export const authorsOf = ({ issuers }: Issued): { name: string; url: string }[] =>
  issuers.map((issuer) => ({ name: issuerName({ issuers: [issuer] }), url: issuer.organisation.url }));
