/** Where the site will live, as the environment says it: an address and a path that every page can hold. */
import { complaint, inOneLine, type Complaint } from '#text/complaint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One or more names between slashes, of signs that an address needs not encode. */
const PATH = /^\/?(?:[\w.~-]+\/)*(?:[\w.~-]+\/?)?$/;

function explainAddress(address: string): Complaint | undefined {
  const remedy = 'écrivez l’adresse entière, sans chemin : SITE_URL=https://exemple.fr';
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    return complaint(`SITE_URL vaut « ${address} », qui n’est pas l’adresse d’un site`, remedy);
  if (url.pathname !== '/')
    return complaint(
      `SITE_URL vaut « ${address} », qui a un chemin`,
      `écrivez SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/*$/, '/')}`,
    );
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    return complaint(`SITE_URL vaut « ${address} », et dit plus qu’un site`, remedy);
  // Pages write it as it is given, with or without its final slash, in any case.
  return [url.origin, `${url.origin}/`].includes(address.toLowerCase())
    ? undefined
    : complaint(
        `SITE_URL vaut « ${address} », que les adresses n’écrivent pas ainsi`,
        `écrivez SITE_URL=${url.origin}`,
      );
}

/** What is wrong with `SITE_URL` or `BASE_PATH`, if anything is: either may be absent, or set to nothing. */
export function explainWhere({ SITE_URL = '', BASE_PATH = '' }: Environment): Complaint | undefined {
  const wrong = SITE_URL === '' ? undefined : explainAddress(SITE_URL);
  if (wrong !== undefined) return wrong;
  if (PATH.test(BASE_PATH) && !/(?:^|\/)\.\.?(?:\/|$)/.test(BASE_PATH)) return undefined;
  return complaint(
    `BASE_PATH vaut « ${BASE_PATH} », que les adresses ne peuvent pas porter`,
    'écrivez un chemin de lettres sans accent, de chiffres et de tirets : BASE_PATH=/dossier/',
  );
}

/** Ends the command, code 2, when it is told a place where no site can live. */
export function needWhere(): void {
  const wrong = explainWhere(process.env);
  if (wrong === undefined) return;
  console.error(`${inOneLine(wrong)}.`);
  process.exit(2);
}
