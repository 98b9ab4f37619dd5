/** Verbs of what goes on: their participle, alone, ends nothing. */

/** What lasts is done as long as it is being done: « médecins mobilisés » where a document « mobilise » them. */
const LASTING =
  /^(?:soutenu|accompagné|mobilisé|hébergé|accueilli|employé|desservi|suivi|logé|couvert|maintenu|subventionné|financé|consacré|occupé|géré|exploité|proposé|rassemblé|regroupé|réuni|déployé|engagé|tenu|organisé|utilisé|entretenu|garanti|adapté|aidé|associé|encadré|concerné)e?s?$/u;
/** Does a participle, alone, say no more than what goes on? */
export const lasts = (word: string): boolean => LASTING.test(word);
