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
      : complaint(
          `« ${url} » n’est pas une adresse entière`,
          `écrivez ${wholeOf(url.trim()) ?? 'https://… ou un chemin du site qui commence par « / »'}`,
        );
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

/** An address with what a writer has left out before it, where its form tells. */
function wholeOf(url: string): string | undefined {
  if (MAIL.test(url)) return `« mailto:${url} »`;
  return hostOf(url) === undefined ? undefined : `« https://${url} »`;
}
const MAIL = /^[^\s/@:]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u;

/** Words that are an address: with what it begins by, or the bare name of a host and what may follow it. */
const WHOLE = /^https?:\/\/\S+$/iu;
const BARE = /^(?:[\p{L}\d-]+\.)+(?<end>\p{L}{2,}|xn--[a-z\d-]+)(?<more>[/?#:]\S*)?$/iu;
/** What ends the name of a file, which has the form of a host's. */
const FILES =
  /^(?:pdf|docx?|odt|ods|odp|odg|rtf|txt|csv|tsv|xlsx?|pptx?|html?|xml|json|zip|rar|tar|gz|jpe?g|png|gif|webp|avif|svg|tiff?|epub|ics|mov|avi|mkv|wav|ogg|webm|shp|kml|gpx|geojson)$/iu;

/** The host that words name, as a browser reads it: « préfecture.fr » is `xn--prfecture-c4a.fr`, without `www.`. */
function hostOf(words: string): string | undefined {
  const read = words.trim().replace(/[.…,;]+$/u, '');
  const bare = BARE.exec(read)?.groups;
  const isFile = bare?.['more'] === undefined && FILES.test(bare?.['end'] ?? '');
  const address = WHOLE.test(read) ? read : bare === undefined || isFile ? undefined : `https://${read}`;
  return address === undefined ? undefined : URL.parse(address)?.hostname.replace(/^www\.|\.$/g, '');
}

/** Is one of two hosts in the other, or the same? Who holds `exemple.fr` holds `cartes.exemple.fr`. */
const isWithin = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`);

/** Do two addresses lead to one page, for what a print may leave out: the protocol, « www. », what comes after a part of the path? */
function isSamePage(printed: string, url: string, isCut: boolean): boolean {
  const [shown, led] = [printed, url].map((address) =>
    (URL.parse(address.trim().replace(/[.…,;»]+$/u, ''))?.href ?? address)
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/+$/, ''),
  );
  if (shown === undefined || led?.startsWith(shown) !== true) return false;
  return led === shown || isCut || /^[/?#]/.test(led.slice(shown.length));
}

/** Why the words of a link that are an address themselves may not lead to another host. */
export function explainLabel(label: string, url: string): Complaint | undefined {
  const said = hostOf(label);
  const led = WHOLE.test(url.trim()) ? hostOf(url) : undefined;
  if (said === undefined || led === undefined) return undefined;
  if (isWithin(said, led) || isWithin(led, said)) {
    const printed = label.trim().replace(/[.…,;]+$/u, '');
    // « exemple.fr/… » may be cut short; another path is another page.
    return !WHOLE.test(printed) || isSamePage(printed, url, /(?:…|\.{3})$/u.test(label.trim()))
      ? undefined
      : complaint(
          `ce lien montre « ${printed} » et mène à « ${url} »`,
          'écrivez l’adresse que le document imprime ; si elle a changé, gardez-la, et ne faites pas de lien',
        );
  }
  return complaint(
    `ce lien montre « ${said} » et mène à « ${led} »`,
    'écrivez l’adresse que le document imprime ; si elle a changé, gardez-la, et ne faites pas de lien',
  );
}
