/** Ways of writing the same thing, by the rule that makes them one. The search must not tell them apart. */
import type { Rule } from '#search/words/rules.ts';

export const SAME: Readonly<Record<Rule, readonly (readonly string[])[]>> = {
  unicode: [['accompagnés'.normalize('NFC'), 'accompagnés'.normalize('NFD')]],
  apostrophes: [
    ['aujourd’hui', "aujourd'hui", 'aujourd`hui'],
    ['plan d’urgence', "plan d'urgence"],
  ],
  spaces: [['10 juillet 2020', '10\u00a0juillet\u202f2020']],
  elisions: [
    ['l’hébergement', "l'hebergement", 'hébergement'],
    ["qu'insertion", 'jusqu’insertion', 'd’insertion', 'insertion'],
  ],
  ligatures: [
    ['œuvre', 'oeuvre', 'Œuvre'],
    ['financement', 'ﬁnancement', 'ｆｉｎａｎｃｅｍｅｎｔ'],
    ['curriculum vitæ', 'curriculum vitae'],
  ],
  accents: [['préfet', 'prefet']],
  case: [['IAE', 'iae', 'Iae']],
  hyphens: [
    ['Hauts-de-France', 'hauts de france', 'Hauts‑de‑France'],
    ['insertion', 'in\u00adsertion'],
  ],
  middleDots: [
    ['habitant·e·s', 'habitants', 'habitant•e•s', 'habitant(e)s', 'habitant.e.s'],
    ['délégué·e', 'délégué', 'délégué(e)', 'délégué.e'],
    ['acteur·rice·s', 'acteurs', 'acteur(rice)s'],
  ],
  acronyms: [['I.A.E.', 'IAE', 'I.A.E']],
  thousands: [['3 000', '3000', '3\u202f000', '3.000']],
  amounts: [
    ['1,5M€', '1,5 M€', '1 500 000 €', '1.5 millions d’euros', '1500000 euros', '1,5 million d’euros'],
    ['800000€', '800 000 €', '800 000 euros', '800 k€'],
    ['12,5 %', '12,5%', '12.5 pour cent'],
    ['800 000', '800k'],
    ['M€', 'millions d’euros'],
    ['7 km', '7km', '7 kilomètres', 'sept kilomètres'],
    ['12 ha', '12 hectares', 'douze hectares'],
  ],
  numberWords: [
    ['quinze', '15'],
    ['trois mille', '3000'],
    ['deux millions d’euros', '2M€'],
  ],
  dates: [
    ['10/07/2020', '10 juillet 2020', '2020-07-10', '10.07.2020', '10 JUILLET 2020'],
    ['1er février 2021', '01/02/2021', '1 fevrier 2021'],
    ['13 septembre 2018', '13 sept. 2018', '13 sept 2018', '13/09/18'],
    ['16 janvier 2019', '16 janv. 2019', '16 JANV 2019'],
    ['10 juillet', '10/07', '10 juil.'],
    ['septembre 2018', 'sept. 2018', 'sept 2018'],
  ],
  ordinals: [
    ['deuxième semestre', '2e semestre', '2ème semestre', 'second semestre', 'deuxieme semestre'],
    ['première fois', '1re fois', 'premiere fois'],
  ],
  phones: [['03 20 30 52 50', '03.20.30.52.50', '0320305250', '+33 3 20 30 52 50']],
  plurals: [
    ['emploi', 'emplois'],
    ['élu', 'élus'],
    ['enjeu', 'enjeux'],
  ],
  participles: [['créé', 'créée', 'créées', 'créés', 'creees']],
};
