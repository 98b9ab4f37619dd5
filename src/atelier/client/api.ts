/** Asks the server of the workshop, at the address that holds its token. */

/** What the server will not do, in its words. */
export class Refused extends Error {}

/** @throws Refused where nobody answers: the browser says so in its own language, and of a network */
async function answer(address: URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw new Refused(
      'l’atelier s’est arrêté : ouvrez-le de nouveau ; ce qui est écrit ici et pas encore gardé y sera proposé',
    );
  }
}

const base = new URL('.', window.location.href);

async function answered<T>(response: Response): Promise<T> {
  const said = (await response.json()) as T & { refusal?: string };
  if (!response.ok) throw new Refused(said.refusal ?? `erreur ${response.status}`);
  return said;
}

export async function ask<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  const address = new URL(`api/${path}/`, base);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return answered(await answer(address));
}

export async function tell<T>(path: string, sent: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answered(
    await answer(new URL(`api/${path}/`, base), { method: 'POST', headers, body: JSON.stringify(sent) }),
  );
}

/** Gives a file. `said`: what its headers say of it beside its name. */
export async function give<T>(
  path: string,
  file: File,
  said: Readonly<Record<string, string>> = {},
): Promise<T> {
  const headers = new Headers({ 'content-type': 'application/octet-stream' });
  for (const [name, words] of Object.entries({ ...said, nom: file.name }))
    headers.set(`x-${name}`, encodeURIComponent(words));
  return answered(await answer(new URL(`api/${path}/`, base), { method: 'POST', headers, body: file }));
}
