/** Words with a capital that begin no name of a person. */
// Pieces of words, and towns: cspell:disable

/** At the head of a name, no part of it. */
export const NO_HEAD =
  /^(?:d'|de|(?:généra|régiona|départementa|nationa|municipa|territoria)(?:l|le|les|ux)|(?:académiqu|techniqu|honorair)es?|(?:adjoint|délégué)e?s?|(?:accompagn|entour|représent|présid|dirig|anim|organis|port|men|invit|n|nomm|sign|inaugur|pilot|coordonn)ée?s?|(?:conduit|élu|issu|venu|reçu|accueilli)e?s?|\p{L}+(?:ales|aux|iques|aires|elles)|vices?|sous|anciens?|amis?|amies|victimes|combattants|discours|allocution|intervention|déclaration|message|propos|vœux|lettre|réponse|l[ea]s?|une?|dr|pr|mme|me|pour|selon|avec|par|chez|sous|devant|comme|quant|et|mais|en|dans|ce|cette|ces|des|du|au|aux|agglo|élus?|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|nouvelle|pays|provence|normandie|occitanie|auvergne|île-de-france|grenoble|lyon|paris|nantes|toulouse|bordeaux|rennes|strasbourg|montpellier|marseille|aix|nice|tours|clermont|val|cité|jeux|euro?métropole|métropole|ville|région|département|conseil|communauté|communes?|chambre|préfecture|mairie|canton|hôtel|groupe|société|association)$/u;

/** Words that begin a sentence, with their capital: a name may follow. */
export const SAYS_WHEN =
  /^(?:Hier|Aujourd|Ensuite|Puis|Enfin|Ainsi|Alors|Lors|Après|Avant|Étaient|Présente?s?|Signataires?|Signée?|Contacts?|À|Merci|Bravo|Presse)(?![\p{L}\p{M}])/u;
