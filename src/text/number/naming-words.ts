// Forms of verbs, and words without their article: cspell:disable
/** Words that stand before numbers and are named by none: nouns of how much, verbs that govern an amount, small words. */

/** What follows them is an amount; so is what follows a measure, or a moment of the day. */
export const AMOUNT_NOUNS =
  'total|somme|score|montant|prix|nombre|taux|coût|budget|moyenne|seuil|résultat|bilan|solde|reste|plus|moins|quelque|quota|tarif|dotation|enveloppe|subvention|participation|effectif|capacité|surface|superficie|longueur|largeur|hauteur|profondeur|durée|vitesse|population|note|âge|quantité|volume|poids|température|débit|chiffre|valeur|écart|hausse|baisse|gain|perte|marge|ratio|part|recette|dépense|déficit|excédent|stock|maximum|minimum|plafond|plancher|jauge|distance|fréquentation|proportion|pourcentage|majorité|audience|délai|rendement|salaire|loyer|impôt|aide|prime|amende|indemnité|reliquat|maxi|mini|' +
  'heure|minute|seconde|jour|mois|année|an|matin|soir|midi|minuit|après-midi|veille|lendemain|mètre|kilo|litre|degré|euro|virgule|million|millier|milliard|centaine|dizaine|douzaine|quinzaine|vingtaine|tiers|quart|moitié|fois|entre|après|avant|environ|dont|soit|presque|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** « la classe compte 24 »: what stands between a noun and its amount. */
const VERBS =
  'sont|étaient|seront|furent|ont|avaient|auront|restent|deviennent|atteignent|dépassent|représentent|totalisent|font|feront|reçoivent|recevront|attendent|demandent|accueillent|emploient|concernent|réunissent|forment|valent|coûtent|durent|compt(?:e|ait|a|era|ent)|att(?:eint|eignait|eindra)|accueill(?:e|ait|era)|re(?:çoit|cevait|cevra)|vaut|valait|vaudra|dépass(?:e|ait|era)|totalis(?:e|ait)|affich(?:e|ait)|avoisine|représent(?:e|ait|era)|compren(?:d|ait|dra)|emploi(?:e|era)|employait|gagn(?:e|ait|era)|per(?:d|dait|dra)|fai(?:t|sait)|fera|donn(?:e|ait|era)|offr(?:e|ait|ira)|propos(?:e|ait|era)|dénombre|recense|enregistre|concerne|mobilise|réunit|rassemble|regroupe|abrite|héberge|transporte|produit|coût(?:e|ait|era)|pèse|mesur(?:e|ait|era)|dur(?:e|ait|era)|ouvr(?:e|ira)|ferm(?:e|era)|crée(?:ra)?|finance(?:ra)?|verse(?:ra)?|apporte(?:ra)?|forme(?:ra)?|vend|livre(?:ra)?|prévoit|annonce|évoque|cite|liste|contient|porte(?:ra)?|dessert|relie|est|était|sera|serait|fut|a|avait|aura|aurait|passe(?:ra)?|monte|grimpe|chute|tombe|recule|progresse|augmente|baisse|diminue|obtient|remporte|marque|inscrit|retient|garde|supprime|comptabilise|déplore|signale|relève|estime|évalue|fixe|limite|plafonne|stagne|culmine|frôle|approche|égale|double|rend|remet|rapporte|prend|met|tient|permet|doit|peut|va|veut|vise|couvre|touche|affecte|impose|exige|demande|ajoute|publie|lance|engage|nomme|recrute|embauche|plante|distribue|examine|valide|adopte|vote|attribue|soutient|installe|rénove|construit|loge|nourrit|soigne|forme|suit|traite|délivre|instruit|organise|tiendra|existe|manque';
const SMALL =
  'aux?|à|en|de|du|des|les?|la|et|ou|ni|qu[ei]|dont|par|pour|sur|sous|avec|sans|dans|vers|dès|chez|contre|depuis|pendant|durant|près|jusque|ne|se|y|ils?|elles?|on|lui|leurs?|nous|vous|pas|déjà|encore|aussi|ainsi|alors|puis|comme|mais|donc|car|or|enfin|très|trop|toujours|désormais|tout|tous|toutes?|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|environ|[\\p{L}]+ment';

const not = (words: string) => `(?!(?:${words})(?![\\p{L}\\p{M}-]))`;
const WORD = '[\\p{Ll}\\p{M}][\\p{Ll}\\p{M}-]+';
/** After an article: a noun that a number may name. */
export const NOUN = `${not(AMOUNT_NOUNS)}${WORD}`;
/** Where no article tells: a noun, an adjective, and neither a verb nor a small word. */
export const QUALIFIER = `${not(AMOUNT_NOUNS)}${not(VERBS)}${not(SMALL)}${WORD}`;
