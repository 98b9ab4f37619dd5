import { describe, expect, test } from 'vitest';
import { FORMATS, type Quoted } from '#client/cite/formats.ts';

const QUOTED: Quoted = {
  words: "L'État versera 3 000 euros.",
  source: {
    issuer: 'Préfecture de la région',
    title: "L'aide [2019] | *urgence*",
    place: 'Lille',
    day: '2019-02-01',
  },
  url: 'https://exemple.fr/communiques/x/#s-abc(1)',
  consulted: '2026-11-22',
};
const written = (title: string, quoted = QUOTED) =>
  FORMATS.find((format) => format.title === title)
    ?.write(quoted)
    .replace(/[\u00A0\u202F]/gu, ' ');

describe('a quotation is taken away', () => {
  test('as text', () => {
    expect(written('Texte')).toBe(
      '« L’État versera 3 000 euros. », Préfecture de la région, communiqué du 1er février 2019, https://exemple.fr/communiques/x/#s-abc(1)',
    );
  });

  test('as a full reference, with the day on which the reader consults it', () => {
    expect(written('Référence')).toBe(
      'Préfecture de la région, « L’aide [2019] | *urgence* », communiqué de presse, Lille, 1er février 2019 : « L’État versera 3 000 euros. », https://exemple.fr/communiques/x/#s-abc(1), consulté le 22 novembre 2026.',
    );
  });

  test('in Markdown, where no sign of the title or the address is taken for markup', () => {
    expect(written('Markdown')).toBe(
      "> L'État versera 3 000 euros.\n>\n> — Préfecture de la région, [L'aide \\[2019\\] | \\*urgence\\*](https://exemple.fr/communiques/x/#s-abc%281%29), communiqué de presse, Lille, 1er février 2019",
    );
  });

  test('for a French wiki, where nothing in a value ends the template', () => {
    expect(written('Wiki')).toBe(
      "« L’État versera 3 000 euros. »<ref>{{Lien web |langue=fr |auteur institutionnel=Préfecture de la région |titre=L'aide &#91;2019&#93; {{!}} &#42;urgence&#42; |url=https://exemple.fr/communiques/x/#s-abc(1) |lieu=Lille |date=1er février 2019 |citation=L'État versera 3 000 euros. |consulté le=22 novembre 2026}}.</ref>",
    );
    const hostile = { ...QUOTED, words: 'a }} b </ref> [[c]]' };
    expect(written('Wiki', hostile)).toContain(
      '|citation=a &#125;&#125; b &#60;/ref&#62; &#91;&#91;c&#93;&#93; |',
    );
  });

  test('as an address', () => {
    expect(written('Lien')).toBe(QUOTED.url);
  });

  test('with the version of the page, where it has one', () => {
    const version = 'version 2 du 31 décembre 2024 (https://forge.example/a_b)';
    const quoted = { ...QUOTED, source: { ...QUOTED.source, version } };
    expect(written('Texte', quoted)).toBe(`${written('Texte')}, ${version}`);
    expect(written('Référence', quoted)).toContain(`/#s-abc(1), ${version}, consulté le 22 novembre 2026.`);
    expect(written('Markdown', quoted)).toMatch(
      /1er février 2019, version 2 du 31 décembre 2024 \(https:\/\/forge\.example\/a\\_b\)$/,
    );
    expect(written('Wiki', quoted)).toMatch(
      /\}\}, version 2 du 31 décembre 2024 \(https:\/\/forge\.example\/a_b\)\.<\/ref>$/,
    );
    expect(written('Lien', quoted)).toBe(QUOTED.url);
  });
});
