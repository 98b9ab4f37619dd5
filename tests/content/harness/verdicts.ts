/** What the check says, word for word, of each input of `tests/fixtures/bad-inputs.json`. */
import { RELAIS } from './world.ts';

const C = `content/${RELAIS.communique}`;
const FIELDS =
  'title, titleWhy, type, lang, langWhy, date, yearWhy, dateline, place, placeWhy, issuer, letterhead, released, dossiers, summary, plain, contact, attachments, images, videos, corrects, waivedNumbers, waivedSentences, waivedRecords';

/** The one number of the tiny world, without its record. */
const BARE = `${C}:23:101 — le nombre « 3 000 » n’est porté par aucune fiche : « … un relais de quartier avec près de 3 000 places d'accueil. Le relai sera … » → créez un chiffre qui le cite (quote: "3 000 places"), ou ajoutez à « waivedNumbers », dans l’en-tête : { quote: "3 000 places", why: "…" }`;

export const EXPECTED: Readonly<Record<string, { refused?: readonly string[]; warned?: readonly string[] }>> =
  {
    A01: {
      refused: [
        `${C}:2:8 title — ce texte contient « : » → mettez-le entre guillemets : title: "Plan de lutte contre la pauvreté : lancement de la stratégie"`,
      ],
    },
    A03: { refused: [`${C}:3:1 title — le champ « title » est écrit deux fois → gardez-en un`] },
    A05: {
      refused: [`${C}:2:1 — le nom de champ contient une espace insécable (U+00A0) → écrivez « titre »`],
    },
    A07: {
      refused: [
        'content/figures/places-d-accueil.yaml:20:1 thmes — champ inconnu « thmes » → vouliez-vous dire « themes » ?',
      ],
    },
    A09: {
      refused: [
        `${C}:17:8 a — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:18:8 b — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:19:8 c — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:20:8 d — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:21:8 e — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:22:8 f — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:23:8 g — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:24:8 h — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:25:8 i — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:26:8 j — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
      ],
    },
    A11: {
      refused: [
        `${C}:17:10 base — les ancres (&) et alias (*) YAML ne sont pas admis → mettez la valeur entre guillemets, ou répétez-la`,
        `${C}:18:1 — « << » n’est pas admis → répétez les champs`,
      ],
    },
    A13: {
      refused: [
        `${C}:17:13 f — les étiquettes YAML (!!…) ne sont pas admises → retirez-la, ou mettez la valeur entre guillemets`,
      ],
    },
    A15: { refused: [`${C}:17:1 — nom de champ interdit « constructor » → choisissez un champ du modèle`] },
    A17: { refused: [`${C}:1:1 — en-tête absent → le fichier doit commencer par « --- »`] },
    A19: { refused: [`${C} — fichier vide → écrivez-le ou supprimez-le`] },
    A21: { refused: [`${C}:2:1 — suite de champs attendue → écrivez une ligne « champ: valeur » par champ`] },
    A23: { refused: [`${C}:17:14 x.0.0.0.0.0.0.0.0.0.0 — imbrication trop profonde → 10 niveaux au plus`] },
    A25: { refused: [`${C}:2:8 title — texte attendu → mettez des guillemets : title: "2019"`] },
    A27: { refused: [`${C}:2:8 title — valeur vide → écrivez une valeur, ou retirez le champ`] },
    A29: {
      refused: [
        'content/themes/logement.yml — extension « .yml » non reconnue ici → renommez en « logement.yaml »',
      ],
    },
    B01: { refused: [`${C}:3:7 date — le 30 février n'existe pas → février 2019 va du 1er au 28`] },
    B03: {},
    B05: { refused: [`${C}:3:7 date — format ambigu → écrivez 2020-02-01 ou 2020-01-02`] },
    B07: {},
    B09: { refused: ['content/events/ouverture-du-relais.yaml:5:11 date.period — écrivez 2021-10-31'] },
    B11: {
      refused: [
        'content/communiques/2091-01-16-un-relais.mdx:3:7 date — plus d’un an dans l’avenir (le site est arrêté au 31 décembre 2020) → vérifiez l’année ; si elle est juste, avancez « asOf » dans site.yaml',
      ],
    },
    B13: {
      warned: [
        `${C}:33:1 — le 16 janvier 2019 est un mercredi, le texte dit mardi → vérifiez la transcription ; si le document dit bien cela, gardez-le`,
      ],
    },
    B15: { refused: [`${C}:3:7 date — écrivez 2019-01-06`] },
    C01: {
      refused: [
        'content/figures/places-d-accueil.yaml:2:8 value — nombre attendu, en chiffres sans espace ni unité → écrivez 1500000 et l’unité EUR (le site affichera « 1,5 M€ »)',
      ],
    },
    C03: {
      refused: [
        'content/figures/places-d-accueil.yaml:2:8 value — nombre attendu, en chiffres sans espace ni unité → écrivez 3000',
      ],
    },
    C05: { refused: [`${C}:17:1 code_postal — champ inconnu « code_postal » → champs admis : ${FIELDS}`] },
    C07: {
      refused: [
        'content/figures/places-d-accueil.yaml:2:8 value — nombre fini attendu → écrivez un nombre en chiffres',
      ],
    },
    C09: {
      refused: [
        BARE,
        'content/figures/places-d-accueil.yaml:2:8 value — la citation vaut 3000, le champ dit -5 → corrigez la valeur, ou citez les mots qui la donnent',
        'content/figures/places-d-accueil.yaml:2:8 value — négatif impossible pour l’unité « places » → vérifiez le signe ; si c’est un solde ou une variation, dites-le dans « why »',
      ],
    },
    C11: {
      refused: [
        BARE,
        'content/figures/places-d-accueil.yaml:2:8 value — la citation vaut 5000, le champ dit 3000 → corrigez la valeur, ou citez les mots qui la donnent',
        'content/figures/places-d-accueil.yaml:8:8 quote — ces mots ne sont pas dans 2020-03-05-un-relais → mots les plus proches : « près de 3 000 places »',
      ],
    },
    C13: {
      refused: [
        BARE,
        'content/figures/places-d-accueil.yaml:2:8 value — la citation vaut 3000, le champ dit 300 → corrigez la valeur, ou citez les mots qui la donnent',
      ],
    },
    C15: {
      refused: [
        'content/figures/places-d-accueil.yaml:2:8 value — nombre trop grand pour être exact → changez d’unité',
      ],
    },
    D01: {
      refused: [
        `${C}:30:1 — « import » interdit dans un contenu → si c’est un mot du texte, mettez une espace devant`,
      ],
    },
    D03: {
      refused: [`${C}:30:9 — accolades interdites → pour une accolade de texte, écrivez \\{ et \\}, ou [ ]`],
    },
    D05: {
      refused: [`${C}:30:10 — accolades interdites → pour une accolade de texte, écrivez \\{ et \\}, ou [ ]`],
    },
    D07: { refused: [`${C}:30:1 — composant « Inconnu » inconnu → admis : Sic, Langue`] },
    D09: { refused: [`${C}:30:1 — composant « Chiffre » inconnu → admis : Sic, Langue`] },
    D11: {
      refused: [
        `${C}:30:1 — HTML interdit dans un contenu : « <img> » → ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/`,
      ],
    },
    D13: {
      refused: [
        `${C}:30:1 — HTML interdit dans un contenu : « <style> » → effacez cette balise, avec ce qu’elle contient`,
        `${C}:30:12 — accolades interdites → pour une accolade de texte, écrivez \\{ et \\}, ou [ ]`,
      ],
    },
    D15: {
      refused: [`${C}:30:1 — adresse refusée « javascript: » → seuls https:, mailto: et tel: sont admis`],
    },
    D17: {
      refused: [`${C}:30:1 — adresse refusée « javascript: » → seuls https:, mailto: et tel: sont admis`],
    },
    D19: { refused: [`${C}:30:1 — adresse « // » ambiguë → écrivez https:// ou un chemin du site`] },
    D21: {
      refused: [`${C}:30:1 — aucune page à /communiques/nexiste-pas/ → copiez l’adresse depuis le site`],
      warned: [`${C}:30:1 — intitulé de lien non explicite → dites où il mène`],
    },
    D23: {
      refused: [
        `${C}:30:1 — décrivez l’image entre les crochets → ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/`,
      ],
    },
    D25: { refused: [`${C}:32:1 — un titre de niveau 4 suit un niveau 2 → écrivez ###`] },
    D27: { refused: [`${C}:30:6 — la note « 1 » n’est pas définie → ajoutez une ligne « [^1]: … »`] },
    D29: {
      refused: [
        `${C} — fichier de 10,5 Mo, 262 ko au plus → coupez ce fichier`,
        'content/sources/2020-03-05-un-relais.txt — fichier de 10,5 Mo, 262 ko au plus → coupez ce fichier',
      ],
    },
    D31: { refused: [`${C}:30:1 — ligne de 50 000 caractères, 5 000 au plus → coupez-la en paragraphes`] },
    D33: { warned: [`${C}:30:1 — intitulé de lien non explicite → dites où il mène`] },
    D35: {},
    E01: {
      refused: [
        'content/communiques/2020-03-05-un-relais.md — extension « .md » non reconnue ici → renommez en « 2020-03-05-un-relais.mdx »',
        `${C} — même identifiant « 2020-03-05-un-relais » que content/communiques/2020-03-05-un-relais.md → renommez ou supprimez l’un des deux`,
      ],
    },
    E03: {
      refused: [
        'content/communiques/été.mdx — nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis → renommez en « ete.mdx »',
        'content/communiques/été.mdx — même identifiant « été » que content/communiques/été.mdx → renommez ou supprimez l’un des deux',
        'content/communiques/été.mdx — nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis → renommez en « ete.mdx »',
      ],
    },
    E05: { refused: [`${C}:17:1 slug — champ inconnu « slug » → champs admis : ${FIELDS}`] },
    E07: { refused: [`${C}:17:1 slug — champ inconnu « slug » → champs admis : ${FIELDS}`] },
    E09: { refused: ['content/communiques/aux.mdx — nom réservé sous Windows → choisissez un autre nom'] },
    E11: {
      refused: [
        `content/communiques/${'a'.repeat(200)}.mdx — nom de 204 octets, 100 au plus → raccourcissez-le`,
      ],
    },
    E13: {
      refused: [
        'content/figures/places-d-accueil.yaml:21:9 themes.0.id — la thématique « inconnu » n’existe pas → créez content/themes/inconnu.yaml',
      ],
    },
    E15: { refused: [`${C}:17:1 personnes — champ inconnu « personnes » → champs admis : ${FIELDS}`] },
    E17: { refused: [`${C}:17:1 remplace — champ inconnu « remplace » → champs admis : ${FIELDS}`] },
    E19: {
      refused: [
        `${C}:17:12 formerly.0 — « /thematiques/logement/ » est l’adresse d’une page qui est là → ôtez-la d’ici, ou renommez la fiche qui a cette adresse : une redirection la cacherait`,
        'content/themes/logement.yaml:11:12 formerly.0 — « /communiques/2020-03-05-un-relais/ » est l’adresse d’une page qui est là → ôtez-la d’ici, ou renommez la fiche qui a cette adresse : une redirection la cacherait',
      ],
    },
    E21: {
      refused: [
        'content/themes/logement.yaml:11:12 formerly.0 — « /communiques/2020-03-05-un-relais/ » est l’adresse d’une page qui est là → ôtez-la d’ici, ou renommez la fiche qui a cette adresse : une redirection la cacherait',
      ],
    },
    E23: {
      refused: [
        `${C} — l’adresse /communiques/2020-03-05-un-relais/, publiée le 6 mars 2020, ne mène plus nulle part → remettez ce fichier ; pour retirer la fiche, gardez-la et ajoutez « withdrawn: { day, why } » ; si elle a changé de nom ou rejoint une autre, écrivez dans celle-ci « formerly: [/communiques/2020-03-05-un-relais/] »`,
      ],
    },
    E25: {
      refused: ['content/communiques/lien.mdx — lien symbolique interdit → copiez le fichier lui-même'],
    },
    E27: {
      refused: ['content/communiques — aucun fichier lu ; le site serait vide → vérifiez le nom du dossier'],
    },
    F01: {
      refused: [
        `${C}:30:19 — caractère invisible interdit U+202E (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre`,
        `${C}:30:25 — caractère invisible interdit U+202C (renversement du sens de lecture) → effacez-le, puis relisez la ligne : ce qui s’affichait n’était pas dans cet ordre`,
      ],
    },
    F03: {
      refused: [
        `${C}:30:7 — caractère invisible interdit U+200B (largeur nulle, entre deux lettres) → effacez-le s’il coupe un mot ; s’il sépare deux mots, mettez une espace`,
      ],
    },
    F05: {},
    F07: {
      refused: [
        `${C}:2:8 title — le titre imprimé est « Un relais ouvre à Villeneuve » → copiez-le (seules les capitales peuvent changer)`,
        `${C}:2:9 title — lettres « décoratives » → écrivez « le parc » (npm run check -- --fix le fait)`,
      ],
    },
    F09: {},
    F11: {
      refused: [
        `${C} — octet 29 : le fichier n’est pas en UTF-8 → rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8`,
      ],
    },
    F13: {
      refused: [
        `${C}:30:11 — « Ã© » ressemble à un « é » mal décodé → rouvrez l’original en UTF-8 et copiez-le de nouveau, ou retapez ce signe`,
        `${C}:30:18 — « â€™ » ressemble à un « ’ » mal décodé → rouvrez l’original en UTF-8 et copiez-le de nouveau, ou retapez ce signe`,
      ],
    },
    F15: { refused: [`${C}:30:7 — caractère de commande interdit (U+0007) → effacez-le`] },
    F17: {
      refused: [
        `${C}:2:8 title — le titre imprimé est « Un relais ouvre à Villeneuve » → copiez-le (seules les capitales peuvent changer)`,
        `${C}:2:9 title — mot à écritures mêlées : dans « Ar\u0440el », la 3e lettre, « \u0440 », est cyrillique (U+0440) → écrivez « Arpel » (npm run check -- --fix le fait)`,
      ],
    },
    F19: {
      warned: [
        `${C}:2:8 title — émoji « 🟠 » dans un titre → retirez-le, à moins que le document ne l’imprime`,
      ],
    },
    G01: {
      refused: [
        'content/images — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
    G03: {
      refused: [
        'content/images — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
    G05: {
      refused: [
        'content/images — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
    G07: {
      refused: [
        'content/images — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
    G09: {
      refused: [
        'content/images — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
    G11: {
      refused: [
        'content/pieces — dossier que personne ne lit → rangez ses fichiers dans content/attachments/, et nommez-les dans l’en-tête de leur communiqué',
      ],
    },
  };
