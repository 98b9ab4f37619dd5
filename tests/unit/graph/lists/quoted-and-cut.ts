/** Sixty inputs against what is quoted and what is cut, written wholly before they were tried; what they found is mended. */

/** Is it valid; the summary of a communiqué that says {@link SAID}. */
export type Summary = readonly [isValid: boolean, summary: string];
/** Is it valid; a sentence; the words of it that a commitment quotes. */
export type Cut = readonly [isValid: boolean, sentence: string, quote: string];

/** The body of the document that those summaries sum up. */
export const SAID = `La maire a ouvert la cantine du parc, la crèche et le gymnase. « Nous tiendrons parole », a-t-elle dit.

L’aide aux colonies n’est pas versée en 2020. Aucun chantier ne sera arrêté cet hiver. Les familles des « trois hameaux » auront leur salle.

La mairie s’engage à :

- réparer le lavoir du bas ;
- curer le fossé du haut.`;

export const SUMMARIES: readonly Summary[] = [
  [true, 'La mairie « a ouvert la cantine du parc ».'],
  [true, 'La mairie « a ouvert la cantine du parc... ».'],
  [true, 'La mairie « a ouvert la cantine du parc... et le gymnase ».'],
  [true, 'La mairie « a ouvert la cantine […] et le gymnase ».'],
  [true, 'La mairie a ouvert « [...] la crèche et le gymnase ».'],
  [true, 'La mairie promet : « [Nous] tiendrons parole ».'],
  [true, 'La maire dit que la mairie « tiendr[a] parole ».'],
  [true, 'Les familles des « « trois hameaux » auront leur salle ».'],
  [true, 'Les familles des « “trois hameaux” auront leur salle ».'],
  [true, 'La mairie va « réparer le lavoir du bas » et « curer le fossé du haut ».'],
  [true, 'La mairie va « Réparer le lavoir du bas ».'],
  [true, 'L’aide « n’est pas versée en 2020 ».'],
  [true, 'La mairie « a ouvert  la cantine du parc , la crèche ».'],
  [true, 'La mairie a « ouvert la cantine du parc, la crèche et le gymnase. « Nous tiendrons parole » ».'],
  [false, 'La « salle des trois » est un mot du village.'],
  [false, 'La mairie « a ouvert la cantine, la crèche et le gymnase ».'],
  [false, 'La maire a dit : “Nous ouvrirons une piscine partout”.'],
  [false, "La maire a dit : 'Nous ouvrirons une piscine partout'."],
  [false, 'La maire a dit : „Nous ouvrirons une piscine partout‟.'],
  [false, 'La maire a dit : <<Nous ouvrirons une piscine partout>>.'],
  [false, 'La maire a dit : ‹ Nous ouvrirons une piscine partout ›.'],
  [false, 'La maire promet la « gratuité totale ».'],
  [false, 'La maire a ouvert « le gymnase […] la cantine du parc ».'],
  [false, 'La mairie « a ouvert la cantine du parc […] seront doublés en 2021 ».'],
  [false, 'L’aide aux colonies est « versée en 2020 ».'],
  [false, '« L’aide aux colonies […] versée en 2020 ».'],
  [false, 'La mairie dit : « chantier […] sera arrêté cet hiver ».'],
  [false, 'La mairie « a ouvert la cantine du parc, la crêche ».'],
  [false, 'La mairie « n’a pas […] ouvert la cantine du parc ».'],
  [false, 'La mairie va « [ne jamais] réparer le lavoir du bas ».'],
];

export const CUTS: readonly Cut[] = [
  [true, 'Le pont sera élargi si possible.', 'Le pont sera élargi si possible'],
  [true, 'Le pont sera élargi selon les plans de l’architecte.', 'Le pont sera élargi'],
  [true, 'Le pont sera élargi, si bien que les cars passeront.', 'Le pont sera élargi'],
  [true, 'Le pont sera élargi, même si la rivière monte.', 'Le pont sera élargi'],
  [true, 'Le pont sera élargi après les travaux du quai.', 'Le pont sera élargi'],
  [true, 'Le pont sera élargi dès le mois de mars.', 'Le pont sera élargi'],
  [true, 'Comme prévu, le pont sera élargi.', 'le pont sera élargi'],
  [true, 'Sous la pluie, la maire l’a promis : le pont sera élargi.', 'le pont sera élargi'],
  [true, 'Si possible, le lavoir sera curé ; le pont sera élargi.', 'le pont sera élargi'],
  [true, 'Le pont sera élargi. Si possible, le lavoir sera curé.', 'Le pont sera élargi'],
  [true, 'À titre gratuit, la mairie prêtera ses vélos.', 'la mairie prêtera ses vélos'],
  [true, 'Le pont sera élargi sans condition.', 'Le pont sera élargi'],
  [true, 'Le pont sera élargi (sous réserve des crédits).', 'Le pont sera élargi (sous réserve des crédits)'],
  [true, 'Le pont, si cher au village, sera élargi.', 'Le pont, si cher au village, sera élargi'],
  [true, 'Sous réserve des crédits, le pont sera élargi.', 'Sous réserve des crédits, le pont sera élargi'],
  [false, 'Le pont sera élargi dès que les crédits seront votés.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi si les crédits le permettent.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi en fonction des crédits disponibles.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi dans la limite des crédits.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi après accord du département.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi une fois le permis obtenu.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi, à moins que le conseil ne s’y oppose.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi pourvu que l’État y aide.', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi (sous réserve des crédits).', 'Le pont sera élargi'],
  [false, 'Le pont sera élargi – si nécessaire.', 'Le pont sera élargi'],
  [false, 'Sous réserve des crédits, le pont sera élargi.', 'le pont sera élargi'],
  [false, 'Si les crédits sont votés, le pont sera élargi.', 'le pont sera élargi'],
  [false, 'À titre expérimental, la place sera piétonne.', 'la place sera piétonne'],
  [false, 'La mairie ne sait pas si le pont sera élargi.', 'le pont sera élargi'],
  [false, 'Il n’est pas certain que le pont sera élargi.', 'le pont sera élargi'],
  [true, 'Selon un plan validé en mai, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon cette convention, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon la municipalité, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon nos estimations, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon la délibération du 3 mars, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon un arrêté du préfet, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon l’article 3, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon le communiqué, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'D’après ses services, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon la saison, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon la taille du foyer, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'De l’avis de tous, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon la maire, Anne Marin, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Personne n’ignore que la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Nul ne doute que la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [false, 'Selon l’exploitant, Aqua-Nord, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [false, 'D’après l’opérateur, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [false, 'Selon les riverains, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon Jeanne Colmar, maire, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Selon l’État, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [
    true,
    'Selon toute vraisemblance et le plan, la halle sera ouverte en mai.',
    'la halle sera ouverte en mai',
  ],
  [false, 'La halle sera ouverte en mai, une fois rénovée.', 'La halle sera ouverte en mai'],
  [true, 'La halle sera une fois de plus ouverte en mai.', 'La halle sera'],
  [false, 'Selon Jeanne Colmar, la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [
    false,
    'À en croire l’association des quais, la halle sera ouverte en mai.',
    'la halle sera ouverte en mai',
  ],
  [false, 'Personne ne sait si la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [true, 'Personne n’oublie que la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [false, 'Nul n’a dit que la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
  [false, 'Rien ne prouve que la halle sera ouverte en mai.', 'la halle sera ouverte en mai'],
];

/** Is it valid; what a document says; a summary of it. */
export type Said = readonly [isValid: boolean, body: string, summary: string];

export const TORN: readonly Said[] = [
  [false, 'La mairie crée 12 300 places de crèche.', 'La mairie crée « 300 places de crèche ».'],
  [true, 'La mairie crée 300 places de crèche.', 'La mairie crée « 300 places de crèche ».'],
  [false, 'La salle coûtera 3,5 millions.', '« La salle coûtera 3 ».'],
  [false, 'Les Hauts-de-France y aident bien.', 'Le pays « de-France y aident bien » aide.'],
  [false, 'La mairie dit que le Département créera dix places.', '« La mairie [de Bar] créera dix places ».'],
  [true, 'La mairie créera dix places.', '« La mairie [de Bar] créera dix places ».'],
  [false, 'Nous ne tiendrons la route ouverte que le lundi.', '« [Nous] tiendrons la route ouverte ».'],
  [true, 'Nous tiendrons la route ouverte.', '« [Elle dit] tiendrons la route ouverte ».'],
  [false, 'La commune ouvrirait un bain public.', 'La commune « ouvri[ra] un bain public ».'],
  [true, 'Nous ouvrirons un bain public.', 'La commune « ouvri[ra] un bain public ».'],
  [false, 'Les travaux du pont sont inachevés.', '« Les travaux du pont sont [achevés] ».'],
  [true, 'Les travaux du pont sont achevés.', '« Les travaux du pont sont [achevés] ».'],
  [true, 'La mairie donne plus. La salle sera ouverte.', 'Et « la salle sera ouverte ».'],
  [true, 'Il y aura plus de places de crèche.', 'Il y aura plus « de places de crèche ».'],
  [false, 'La salle ne sera plus ouverte le lundi.', 'La salle est « ouverte le lundi ».'],
  [true, 'La salle sera plus ouverte le lundi.', 'La salle est « ouverte le lundi ».'],
];
