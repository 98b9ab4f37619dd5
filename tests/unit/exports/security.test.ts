import { describe, expect, it } from 'vitest';
import { readSite } from '#entries/root-file.ts';
import { securityText } from '#exports/security.ts';

const SITE = `name: Le fil
baseline: Un essai
description: Un essai.
asOf: 2021-03-01
official: false
home: { title: Accueil, lede: Bienvenue. }
publisher: {}
host: {}
`;
const read = (more = '') => readSite('content/site.yaml', new TextEncoder().encode(SITE + more));

function textWith(more = ''): string | undefined {
  const { site } = read(more);
  if (site === undefined) throw new Error('site.yaml is not valid');
  return securityText(site);
}

describe('security.txt', () => {
  it('is not published when nobody is named', () => {
    expect(textWith()).toBeUndefined();
  });

  it('gives the contact and its last day, once each, as RFC 9116 asks', () => {
    const text = textWith('security: { contact: "mailto:securite@exemple.fr", expires: 2021-12-31 }\n');
    expect(text?.split('\n')).toEqual([
      'Contact: mailto:securite@exemple.fr',
      'Expires: 2021-12-31T00:00:00Z',
      'Preferred-Languages: fr, en',
      'Canonical: https://au-fil-des-engagements.example/.well-known/security.txt',
      '',
    ]);
  });

  it('sends to the repository when that is all there is, for less than a year', () => {
    const text = textWith('repository: https://depot.exemple.fr/fil\n');
    expect(text).toContain('Contact: https://depot.exemple.fr/fil\n');
    expect(text).toContain('Expires: 2022-02-28T00:00:00Z\n');
  });

  it.each([
    [
      'an address without its kind',
      'security: { contact: securite@exemple.fr, expires: 2021-12-31 }\n',
      'un contact commence par',
    ],
    [
      'a day that is past',
      'security: { contact: "mailto:a@exemple.fr", expires: 2021-03-01 }\n',
      'ce contact ne vaut plus',
    ],
    ['no last day', 'security: { contact: "mailto:a@exemple.fr" }\n', 'expires'],
  ])('with %s is refused', (_name, more, message) => {
    const { problems } = read(more);
    expect(JSON.stringify(problems)).toContain(message);
  });
});
