/** A key → how it sounds, roughly: two ways of writing one sound in French give one. */

/** In this order: each rule reads what the ones before it left. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cs]h/g, 'C'],
  [/h/g, ''],
  [/([a-z])\1+/g, '$1'],
  [/(?<=[aeiouy])s(?=[aeiouy])/g, 'z'],
  [/qu?|ck|k/g, 'c'],
  [/c(?=[eiy])/g, 's'],
  [/sc/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/je(?=[ao])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/ti(?=on|el|eu)/g, 'si'],
  [/e?au/g, 'o'],
  [/[ae]i|e[ryzt]$|ay/g, 'e'],
  [/[ae][nm](?![aeiouy])/g, 'A'],
  [/(?:[ae]?i|y|u)[nm](?![aeiouy])/g, 'I'],
  [/o[nm](?![aeiouy])/g, 'O'],
  [/oeu|eu/g, 'e'],
  [/y/g, 'i'],
  [/(?<=..)(?:es?|[dptx]s?|s)$/g, ''],
];

export const soundOf = (key: string): string =>
  SOUNDS.reduce((sound, [pattern, written]) => sound.replace(pattern, written), key);
