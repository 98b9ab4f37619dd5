/** How much a figure is: one value, one range or one share, and possible. */
import type { Entry } from '#entries/entry.ts';
import { isSign } from '#text/number/format.ts';
import { measureWords } from '#text/number/measure.ts';
import { measureField, type Refuse } from './figure-number.ts';

type Figure = Entry<'figures'>['data'];

/** Degrees, points, a change of height or of temperature: what is measured from a zero, and not counted. */
const GOES_BELOW_ZERO = /^(?:°|degrés?(?![\p{L}])|points?(?![\p{L}])|mètres?$|m$|cm$|centimètres?$)/iu;

/** « un solde de -312 habitants »: what is counted twice, and subtracted. */
const IS_BALANCE =
  /(?<!\p{L})(?:soldes?|variations?|évolu\p{L}+|écarts?|bilan net|différences?|balance)(?!\p{L})/iu;

/** How much is said once, and can be. */
export function explainMeasure(data: Figure, refuse: Refuse): void {
  const { value, range, share, unit, why, quote, title } = data;
  if ([value, range, share].filter((one) => one !== undefined).length !== 1)
    refuse(
      measureField(data),
      'un chiffre est une valeur, un intervalle ou une part',
      'donnez « value », « range » ou « share », et un seul des trois',
    );
  if (range !== undefined && range.from >= range.to)
    refuse(
      'range',
      `« ${measureWords(data, String)} » n’est pas un intervalle`,
      'écrivez la plus petite borne dans « from »',
    );
  if (
    value !== undefined &&
    value < 0 &&
    !isSign(unit) &&
    !GOES_BELOW_ZERO.test(unit) &&
    why === undefined &&
    !IS_BALANCE.test(`${title} ${quote}`)
  )
    refuse(
      'value',
      `négatif impossible pour l’unité « ${unit} »`,
      'vérifiez le signe ; si c’est un solde ou une variation, dites-le dans « why »',
    );
  if (share !== undefined && (share.of < 0 || share.of > share.among) && why === undefined)
    refuse(
      'share',
      `« ${measureWords(data, String)} » : une part dépasse son tout`,
      'vérifiez-la, ou dites dans « why » pourquoi',
    );
}
