/**
 * What the check tells the editor of a file to write, said to the editor of the workshop as gestures: its buttons, the
 * labels of its forms. The command line keeps the words of the files.
 */
import { PROOFS } from '../protocol.ts';

const of = (proof: keyof typeof PROOFS): string => `« ${PROOFS[proof]} »`;
const ASKS_KEEPER = 'demandez à qui tient le site';

/** Words of a remedy → the gestures that do the same, in this order: the first takes the widest. */
export const GESTURES: readonly (readonly [words: RegExp, gesture: string])[] = [
  // Words of the text that wait for a record.
  [
    /créez un chiffre qui le cite \(quote: ("(?:[^"\\]|\\.)*")\), ou ajoutez à « waivedNumbers ».*$/,
    `répondez à sa proposition, ou choisissez $1 dans le texte : ${of('chiffre')}, ${of('redite')} ou ${of('raison')}`,
  ],
  [
    /créez la fiche qui la dit \([^)]*\), ou ajoutez à « waivedNumbers ».*?quote: ("(?:[^"\\]|\\.)*").*$/,
    `répondez à sa proposition, ou choisissez $1 dans le texte : ${of('événement')}, ${of('échéance')} ou ${of('raison')}`,
  ],
  [
    /citez-la dans une fiche \([^)]*\), ou collez sous « waivedSentences: ».*$/,
    `choisissez ses mots dans le texte, et dites ce qu’ils prouvent ; ou ${of('phrase')}`,
  ],
  [
    /citez ces mots dans une fiche \([^)]*\), ou dites dans « waivedRecords ».*$/,
    `choisissez ces mots dans le texte, et dites ce qu’ils prouvent ; ou ${of('nommée')}`,
  ],
  [
    /ajoutez une mention à content\/\S+, ou dites dans « waivedRecords ».*$/,
    `choisissez ces mots dans le texte : ${of('mention')}, ou ${of('nommée')}`,
  ],
  [
    /créez content\/people\/\S+, avec ces mots pour preuve de sa fonction/,
    `choisissez ces mots dans le texte : ${of('fonction')}`,
  ],
  // Records, and files.
  [/créez content\/[a-z]+\/\S+/g, 'commencez-la (« Nouvelle fiche »), ou choisissez-en une autre'],
  [
    /publiez chacun, ou déclarez-le dans content\/missing\//,
    'publiez chacun, ou commencez un document manquant (« Nouvelle fiche »)',
  ],
  [/déposez le texte (?:reçu|brut) dans content\/sources\/.*$/, 'importez de nouveau le document reçu'],
  [/déposez-y le fichier brut/, 'importez de nouveau le document reçu'],
  [/dans l’en-tête de content\/\S+ \([^)]*\)/, 'dans l’en-tête du communiqué'],
  [/renommez ce fichier « [^»]* »/, `${ASKS_KEEPER} : ce nom suit celui du communiqué`],
  [/(?:rangez|nommez)-(?:le|la|les) [^;,]*« images »[^;,]*/, 'joignez-la comme une photo, dans « Pièces »'],
  [
    /une image se nomme sous « images », avec « alt » et « credit »/,
    'joignez-la comme une photo, dans « Pièces »',
  ],
  [/nommez-le sous « attachments »[^;]*?, ou supprimez-le/, 'joignez-le, dans « Pièces »'],
  [/nommez-la dans « series » d’un seul de ces dossiers/, 'dites-le dans un seul de ces dossiers'],
  [
    /ajoutez (« [^»]* ») à ses « dossiers » s’il en parle aussi ; sinon, ouvrez un autre engagement, qui dit « extends »/,
    'ajoutez $1 aux dossiers du communiqué s’il en parle aussi ; sinon, ouvrez un autre engagement, qui prolonge celui-ci',
  ],
  // What was published.
  [/ou déclarez le changement dans la fiche : « changes: .*? » \([^)]*\)/, 'ou dites-le dans « À déclarer »'],
  [
    /gardez l’élément et ajoutez-y « withdrawn: \{[^}]*\} »/,
    'gardez l’élément et dites-y quand et pourquoi il est retiré',
  ],
  [/retirez-la par « withdrawn: \{[^}]*\} »/, 'publiez-la, ou retirez-la (« Retirer », sous la fiche)'],
  [
    /remettez ce fichier ; pour retirer la fiche, gardez-la et ajoutez « withdrawn: .*$/,
    'défaites ce geste ; une fiche publiée se retire, se renomme ou se fond dans une autre par les gestes qui sont sous elle',
  ],
  [/ôtez « changes » un instant : .*$/, 'dites-le de nouveau dans « À déclarer »'],
  [
    /ôtez « changes » ; si elle a changé de nom, .*$/,
    'défaites ce geste : son nom se change sous la fiche (« Renommer »)',
  ],
  [/remettez ce qui a été publié \(git [^)]*\)/, `${ASKS_KEEPER} de remettre ce qui a été publié`],
  [/ou écrivez « status: brouillon » ici aussi/, 'ou gardez aussi cette fiche en brouillon'],
  // What no form holds.
  [/publiez-le d’abord \(ou avancez « asOf »\)/, 'publiez-le d’abord'],
  [/avancez « asOf » dans (?:content\/)?site\.yaml/, `${ASKS_KEEPER} d’avancer le jour du site`],
  [
    /déclarez (?:ce mot|[^;,]*?) dans content\/site\.yaml, sous lists\.\w+/,
    `${ASKS_KEEPER} d’ajouter ce mot à ses listes`,
  ],
  [/content\/site\.yaml/g, 'les réglages du site'],
  [/écrivez « released: true »/, 'choisissez « oui » pour « released »'],
  // Signs that `--fix` mends: a form is read again as one writes.
  [/ ?\(npm run check -- --fix le fait\)/, ''],
  [/lancez npm run import -- .*$/, 'déposez-le sur la page pour l’importer'],
  [/(?:écrivez|ajoutez) sha256: ([0-9a-f]+) \([^)]*\)/, 'écrivez $1 dans « sha256 »'],
  [/citez ses mots sous « passages: » \(communique: [^,]*, quote: "…"\)/, 'citez ses mots dans « passages »'],
  [/dites dans « (\w*[wW]hy) » (pourquoi|d’où)([^,;]*)/, 'dites $2$3 (dans « $1 »)'],
  [/écrivez une valeur, ou retirez le champ/, 'remplissez-le, ou laissez-le vide s’il n’est pas demandé'],
  [/retirez cette ligne/, 'retirez cet élément (« Retirer », dans l’en-tête)'],
  [/supprimez-le$/, 'retirez-le'],
  [/ajoutez « [A-Za-z0-9]+: … » \((.*)\)$/, '$1'],
  [/(mettez-le|mettez-les|mettez tout) entre guillemets : \w+: "(.*)"/, '$1 entre guillemets : "$2"'],
  [/(écrivez|ajoutez) [A-Za-z0-9]+: "([^"]*)"/g, '$1 « $2 »'],
  [/(écrivez) (range|share): \{ \w+: (.*?), \w+: (.*?) \}/, '$1 « $3 » et « $4 » dans « $2 »'],
  [/écrivez à côté « (\w+): [^»]* »/, 'remplissez aussi « $1 »'],
  [/ : « source: \{[^}]*\} », /, ' dans « source », '],
];
