/** Which addresses a content file may lead to. */
import { complaint, type Complaint } from '#text/complaint.ts';

/** Why an address is refused, if it is. Addresses are judged decoded, as a browser would read them. */
export function explainAddress(url: string): Complaint | undefined {
  // eslint-disable-next-line no-control-regex
  const read = url.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  if (/^[/\\]{2}|^\\/.test(read))
    return complaint('adresse « // » ambiguë', 'écrivez https:// ou un chemin du site');
  if (read === '')
    return complaint('lien sans adresse', 'écrivez-la entre les parenthèses : [mots](https://…)');
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(read)?.[1];
  if (scheme === undefined) {
    return /^[/#]/.test(read)
      ? undefined
      : complaint('adresse relative', 'écrivez https://… ou un chemin du site qui commence par « / »');
  }
  if (/^https?:\/\/[^/?#]*@/.test(read))
    return complaint(
      'adresse avec un nom devant « @ » : elle mène ailleurs qu’elle ne semble',
      'écrivez l’adresse sans ce qui précède « @ »',
    );
  return ['https', 'http', 'mailto', 'tel'].includes(scheme)
    ? undefined
    : complaint(`adresse refusée « ${scheme}: »`, 'seuls https:, mailto: et tel: sont admis');
}

const HOST = /^\s*(?:https?:\/\/)?(?:www\.)?(?<host>(?:[\p{L}\d-]+\.)+[\p{L}]{2,})(?=[/?#:\s]|$)\S*\s*$/iu;

/** Why the words of a link that are an address themselves may not lead to another host. */
export function explainLabel(label: string, url: string): Complaint | undefined {
  const said = HOST.exec(label)?.groups?.['host']?.toLowerCase();
  const led = /^https?:/i.test(url) ? HOST.exec(url)?.groups?.['host']?.toLowerCase() : undefined;
  if (said === undefined || led === undefined || said === led) return undefined;
  return complaint(
    `ce lien montre « ${said} » et mène à « ${led} »`,
    'écrivez l’adresse que le document imprime ; si elle a changé, gardez-la, et ne faites pas de lien',
  );
}
