/** Which addresses a content file may lead to. */
import { complaint, type Complaint } from '#text/complaint.ts';

/** Why an address is refused, if it is. Addresses are judged decoded, as a browser would read them. */
export function explainAddress(url: string): Complaint | undefined {
  // eslint-disable-next-line no-control-regex
  const read = url.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  if (/^[/\\]{2}|^\\/.test(read))
    return complaint('adresse « // » ambiguë', 'écrivez https:// ou un chemin du site');
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(read)?.[1];
  if (scheme === undefined) {
    return /^[/#]/.test(read)
      ? undefined
      : complaint('adresse relative', 'écrivez https://… ou un chemin du site qui commence par « / »');
  }
  return ['https', 'http', 'mailto', 'tel'].includes(scheme)
    ? undefined
    : complaint(`adresse refusée « ${scheme}: »`, 'seuls https:, mailto: et tel: sont admis');
}
