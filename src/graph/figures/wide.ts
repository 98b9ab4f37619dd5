// In small letters: cspell:ignore france europe europ mond
/** Of which place a number is said: of the town that a title names, or of the whole country. */
import type { Entry } from '#entries/entry.ts';
import { smallForm } from '#text/matching.ts';
import type { Refuse } from './number.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

/** « En France, 12 000 foyers »: of more than the place that a title names. */
const WIDE =
  /(?<!\p{L})(?:en france|en europe|dans (?:le monde|tout le pays)|au (?:plan|niveau|échelon) (?:national|européen|mondial)|à l'échelle (?:nationale|européenne|mondiale|du pays)|au national|(?:^|,) *(?:la france|l'union européenne|l'europe|le pays|notre pays|les français|les européens)(?! d'| de ))(?!\p{L})/u;
/** Those who pay for something do not count it at home: « L'Union européenne verse 40 000 € pour la halle ». */
const PAYS =
  /^(?:la france|l'union européenne|l'europe|le pays|notre pays)(?: (?!et |ou )[\p{L}']+){0,2}? (?:(?:co)?finance|verse|apporte|accorde|octroie|subventionne|alloue|attribue|versé|apporté|accordé|octroyé|alloué|attribué|financé|consacré|consacre|participe à hauteur|contribue à hauteur)(?:ra)?(?!\p{L})/u;
const SAYS_WIDE = /franc|nation|europ|mond|pays/u;
/** « la commune »: a place that has no name of its own here. */
const BODY =
  /(?<!\p{L})(?:commune|ville|village|bourg|canton|département|région|métropole|agglomération|quartier|communale?s?|municipale?s?|départementale?s?|régionale?s?)(?!\p{L})/u;
const PLACE = /(?<= )(?:à|de|d'|en|du|des|dans) ?(?:l'|la |le )?(\p{Lu}\p{L}+)/gu;

/** What is said of a whole country is not of a town. */
export function explainWide(
  { quantity, before, after }: QuotedQuantity,
  { title, unit, scope, why }: Figure,
  refuse: Refuse,
): void {
  const sentence = `${before}${quantity.words}${after}`;
  const clause = `${before.split(/[,;:]|(?<!\p{L})(?:contre|moyenne) /u).at(-1) ?? ''}${quantity.words}${after.split(/[,;:]|(?<!\p{L})(?:contre|que|moyenne) /u)[0] ?? ''}`;
  const heads = /^[^,]*,/u.exec(before)?.[0] ?? '';
  const asides = sentence.split(',').filter((part) => smallForm(part).replace(WIDE, '').trim() === '');
  const wide =
    why === undefined
      ? WIDE.exec(smallForm(`${heads} ${asides.join(' ')} ${clause}`))?.[0].replace(/^[, ]+/u, '')
      : undefined;
  const form = smallForm(sentence);
  if (wide !== undefined && PAYS.test(form.slice(form.indexOf(wide)))) return;
  if (wide === undefined || SAYS_WIDE.test(smallForm(`${title} ${unit} ${scope ?? ''}`))) return;
  const [named] = [...title.matchAll(PLACE)].flatMap(([, name = '']) =>
    sentence.includes(name) ? [] : [name],
  );
  const [body] = BODY.exec(smallForm(title)) ?? [];
  const place = named ?? (body === undefined || BODY.test(smallForm(sentence)) ? undefined : `« ${body} »`);
  if (place !== undefined)
    refuse(
      'title',
      `le document dit ce nombre « ${wide} », non de ${place}`,
      'nommez dans le titre le lieu que dit le document',
    );
}
