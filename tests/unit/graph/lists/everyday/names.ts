// Names of records: cspell:ignore etat
/** Who is who, who was there, and what speaks of a place: what editors write of them. */
import { ASSISES } from '../../rules/village.ts';
import { C, doc, EV, ID } from '../inputs.ts';
import { person, valid, wrong, type Gesture, type Judged } from '../records.ts';
import { SIXTH } from './saying.ts';

const why = 'themesWhy: "Aucune ne convient."\n';
const REUNION = `La réunion se tiendra le ${SIXTH}`;
const there =
  (who: string, presence: string, quote = presence): Gesture =>
  (w) =>
    doc(w, `${REUNION} ${presence}.`).write(
      'events/fete.yaml',
      `${EV('Réunion', '2020-11-06', REUNION, SIXTH)}attendance:\n  - ${who}\n    role: assiste\n    communique: ${ID}\n    quote: ${JSON.stringify(quote)}\n`,
    );
const CLAIRE = 'person: claire-aubin';
const PAYS = 'La mairie de Brumeval paiera les travaux';
const paid =
  (sentence: string): Gesture =>
  (w) =>
    doc(w, `${sentence}.`).write(
      'commitments/promesse.yaml',
      C(
        'Payer les travaux',
        sentence,
        'paiera',
        'annoncé',
        `${why}parties:\n  - organisation: mairie\n    role: paie\n    communique: ${ID}\n    quote: ${JSON.stringify(sentence)}\n`,
      ),
    );
const marin = (aliases: string, quote: string, title: string) =>
  `name: "Paul Marin"\nfamilyName: "Marin"\n${aliases}offices:\n  - communique: ${ASSISES}\n    quote: "${quote}"\n    title: "${title}"\n`;
const AIN = 'Les communes de l’Ain se réunissent';
export const NAMES: readonly Judged[] = [
  wrong(
    'an alias that is the name of another',
    (w) =>
      w.write(
        'people/paul-marin.yaml',
        marin('aliases:\n  - "Claire Aubin"\n', 'Claire Aubin, maire de Brumeval', 'maire de Brumeval'),
      ),
    'n’écrit « Paul Marin »',
  ),
  wrong(
    'an alias that is the name of another, beside one that is proven',
    (w) =>
      doc(w, 'Paul Marin, directeur de la halle, a salué Claire Aubin, maire de Brumeval.').write(
        'people/paul-marin.yaml',
        `name: "Paul Marin"\nfamilyName: "Marin"\naliases:\n  - "Claire Aubin"\noffices:\n  - communique: ${ID}\n    quote: "Paul Marin, directeur de la halle"\n    title: "directeur de la halle"\n`,
      ),
    'est le nom de content/people/claire-aubin.yaml',
  ),
  wrong(
    'a family name that is a first name',
    (w) =>
      person(doc(w, 'Paul Marin, directeur de la halle, est venu.'), 'marin', 'Paul Marin', 'Paul', [
        [ID, 'Paul Marin, directeur de la halle', 'directeur de la halle'],
      ]),
    'n’est pas la fin',
  ),
  wrong(
    'two who are absent',
    there(CLAIRE, 'avec le préfet ; Claire Aubin, maire de Brumeval, et le préfet étaient absents'),
    'absents',
  ),
  wrong(
    'a mayor who has been excused',
    there(CLAIRE, 'avec le préfet ; Claire Aubin, maire de Brumeval, a été excusée'),
    'excusée',
  ),
  valid('a family name before the first name', (w) =>
    doc(w, 'Moon Jae, directeur de la halle, est venu.').write(
      'people/moon-jae.yaml',
      `name: "Moon Jae"\nfamilyName: "Moon"\naliases:\n  - "M. Moon"\noffices:\n  - communique: ${ID}\n    quote: "Moon Jae, directeur de la halle"\n    title: "directeur de la halle"\n`,
    ),
  ),
  valid(
    'a body that somebody stands for',
    there('organisation: etat', 'en présence de l’État, représenté par le sous-préfet'),
  ),
  valid(
    'a mayor beside somebody who is represented',
    there(
      CLAIRE,
      'en présence de Claire Aubin, maire de Brumeval, et du préfet, représenté par sa directrice',
    ),
  ),
  wrong(
    'a mayor who is excused',
    there(CLAIRE, 'en présence du préfet, Claire Aubin, maire de Brumeval, étant excusée'),
    'excusée',
  ),
  wrong(
    'a mayor whom somebody stands for',
    there(CLAIRE, 'avec Claire Aubin, maire de Brumeval, représentée par son adjoint'),
    'représentée par',
  ),
  valid('who pays what another no longer does', paid(`${PAYS}, que la région ne finance plus`)),
  wrong('who pays no more', paid('La mairie de Brumeval ne paiera plus les travaux'), 'ne paiera plus'),
  valid('words that name a territory of three letters', (w) =>
    doc(w, `${AIN}. La mairie plantera une haie dans l’Ain.`)
      .write(
        'territories/ain.yaml',
        `name: "Ain"\nlevel: départemental\npassages:\n  - communique: ${ID}\n    quote: "${AIN}"\n`,
      )
      .write(
        'commitments/promesse.yaml',
        C(
          'Planter une haie dans l’Ain',
          'La mairie plantera une haie dans l’Ain',
          'plantera',
          'annoncé',
          `${why}territories:\n  - id: ain\n    communique: ${ID}\n    quote: "La mairie plantera une haie dans l’Ain"\n`,
        ),
      ),
  ),
];
