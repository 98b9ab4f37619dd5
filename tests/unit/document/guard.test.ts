import { describe, expect, it } from 'vitest';
import { COMMUNIQUE_COMPONENTS, PAGE_COMPONENTS } from '#document/components.ts';
import { guard } from '#document/guard.ts';
import { refusals } from './read.ts';

const BRACES = 'accolades interdites ; pour une accolade de texte, écrivez \\{ et \\}, ou [ ]';
const COMPUTED = 'attribut calculé interdit dans « Sic » ; écrivez attribut="texte"';
const SCHEME = (name: string) => `adresse refusée « ${name}: » ; seuls https:, mailto: et tel: sont admis`;
const WORD = 'interdit dans un contenu ; si c’est un mot du texte, mettez une espace devant';
const ADMITTED = [...Object.keys(COMMUNIQUE_COMPONENTS), ...Object.keys(PAGE_COMPONENTS)].join(', ');
const ABROAD = 'adresse « // » ambiguë ; écrivez https:// ou un chemin du site';

describe('a text is no program', () => {
  it.each([
    ["import fs from 'node:fs';", `1:1 « import » ${WORD}`],
    ['import est un mot français.', `1:1 « import » ${WORD}`],
    ['export const x = 1;', `1:1 « export » ${WORD}`],
    ['Jeton {process.exit(0)}', `1:7 ${BRACES}`],
    ['{deux mots}', `1:1 ${BRACES}`],
    ['{}', `1:1 ${BRACES}`],
    ['Effectif {sic relevé.', '1:10 accolade jamais fermée ; pour une accolade de texte, écrivez \\{'],
    ['<Sic {...process.env} note="a">x</Sic>', `1:1 ${COMPUTED}`],
    ['<Sic note={1}>x</Sic>', `1:1 ${COMPUTED}`],
    ['<Sic note>x</Sic>', `1:1 ${COMPUTED}`],
    ['Un <Sic note="a">{x} y</Sic>', `1:18 ${BRACES}`],
  ])('%s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });

  it.each([
    ' import est un mot.',
    'Un \\{sic\\}.',
    'sic} seul',
    '1 < 2',
    'a \\<b',
    '&lt;b&gt; et {"{"}'.slice(0, 11),
  ])('accepts what is only text: %s', (text) => {
    expect(refusals(text)).toEqual([]);
  });
});

describe('a text holds no HTML', () => {
  it.each([
    [
      '<img src=x onerror=alert(1)>',
      '1:1 HTML interdit dans un contenu : « <img> » ; ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/',
    ],
    ['un <b>mot</b>', '1:4 HTML interdit dans un contenu : « <b> » ; pour du gras, écrivez « **mots** »'],
    [
      'un<br>mot',
      '1:3 HTML interdit dans un contenu : « <br> » ; pour un retour à la ligne, mettez « \\ » à la fin de la ligne, et passez à la suivante',
    ],
    ['<div>', '1:1 HTML interdit dans un contenu : « <div> » ; pour un paragraphe, laissez une ligne vide'],
    [
      '<svg:rect />',
      '1:1 HTML interdit dans un contenu : « <svg:rect> » ; retirez la balise et gardez ses mots ; pour garder ces signes, écrivez « \\<svg:rect> »',
    ],
    ['<!-- rien -->', '1:1 commentaire HTML interdit dans un contenu ; effacez-le'],
    ['1 <2', '1:3 un « < » ouvre ici une balise mal formée ; pour un « inférieur à » de texte, écrivez \\<'],
    ['<>x</>', `1:1 fragment « <> » interdit ; composants admis : ${ADMITTED}`],
  ])('%s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

describe('components', () => {
  it.each([
    ['<Inconnu />', `1:1 composant « Inconnu » inconnu ; admis : ${ADMITTED}`],
    ['<Champs nom="a" />', '1:1 composant « Champs » inconnu ; vouliez-vous dire « Champ » ?'],
    ['<Sic>x</Sic>', '1:1 « Sic » attend exactement : note="…" ; écrivez <Sic note="…">'],
    [
      '<Sic note="a" onclick="b">x</Sic>',
      '1:1 « Sic » attend exactement : note="…" ; écrivez <Sic note="…">',
    ],
    ['<Sic note="a" note="b">x</Sic>', '1:1 « Sic » attend exactement : note="…" ; écrivez <Sic note="…">'],
    ['<Sic note=" ">x</Sic>', '1:1 attribut « note » vide dans « Sic » ; écrivez-le entre les guillemets'],
    ['<Sic "a">', '1:1 balise « Sic » mal formée ; écrivez <Sic nom="texte">…</Sic>'],
    ['<Sic note="a" />', '1:1 « Sic » n’entoure aucun mot ; écrivez <Sic …>mots</Sic>'],
    ['<Champ nom="a">x</Champ>', '1:1 « Champ » n’entoure rien ; écrivez <Champ nom="…" />'],
    [
      '<Sic note="a">\n\n- x\n\n</Sic>',
      '1:1 « Sic » entoure des mots d’une phrase ; écrivez-le dans la ligne, sans passer à la ligne',
    ],
    ['<Sic note="a"><Sic note="b">x</Sic></Sic>', '1:1 « Sic » dans « Sic » ; gardez-en un'],
    ['Un <Niveaux /> ici', '1:4 « Niveaux » se met seul sur sa ligne ; mettez-le entre deux lignes vides'],
    ['<Niveaux a="b" />', '1:1 « Niveaux » n’attend aucun attribut ; écrivez <Niveaux />'],
    ['<Niveaux>x</Niveaux>', '1:1 « Niveaux » n’entoure rien ; écrivez <Niveaux />'],
    ['[voir <Noeud genre="a" id="b" />](/a/)', '1:1 « Noeud » est déjà un lien ; sortez-le de celui-ci'],
    ['[un <Sic note="a">mot</Sic>](/a/)', '1:1 « Sic » dans un lien ; mettez le lien dans « Sic »'],
    [
      'A.\n\n<Sic note="x">mot',
      '3:1 la balise « <Sic> » n’est pas fermée dans le même paragraphe ; écrivez </Sic> après les mots qu’elle entoure',
    ],
  ])('%s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });

  it('each kind of text has its own', () => {
    expect(refusals('<Champ nom="a" />', COMMUNIQUE_COMPONENTS)).toHaveLength(1);
    expect(refusals('<Sic note="a">x</Sic>', PAGE_COMPONENTS)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    ['[Le site](javascript:alert(1))', SCHEME('javascript')],
    ['[Le site](JaVaScRiPt:alert(1))', SCHEME('javascript')],
    ['[Le site](java&#x73;cript:alert(1))', SCHEME('javascript')],
    ['[Le site](<java\tscript:alert(1)>)', SCHEME('javascript')],
    ['[Le site](vbscript:x)', SCHEME('vbscript')],
    ['[Le site](data:text/html,x)', SCHEME('data')],
    ['<javascript:alert(1)>', SCHEME('javascript')],
    ['[Le site](//exemple.invalid)', ABROAD],
    ['[Le site](/\\exemple.invalid)', ABROAD],
    ['[Le site](\\\\exemple.invalid)', ABROAD],
    [
      '[Le site](communiques/)',
      '« communiques/ » n’est pas une adresse entière ; écrivez https://… ou un chemin du site qui commence par « / »',
    ],
    [
      '<https://exemple.invalid>',
      'lien automatique interdit ; écrivez [où il mène](https://exemple.invalid)',
    ],
    ['<a@b.fr>', 'lien automatique interdit ; écrivez [a@b.fr](mailto:a@b.fr)'],
    ['[](/a/)', 'lien sans intitulé ; écrivez entre les crochets où il mène'],
  ])('%s', (text, refusal) => {
    expect(refusals(text)).toEqual([`1:1 ${refusal}`]);
  });

  it('of a definition are judged too, wherever it stands', () => {
    expect(refusals('[Le site][x]\n\n> [x]: javascript:alert(1)')).toEqual([`3:3 ${SCHEME('javascript')}`]);
  });

  it.each(['https://a.fr', 'http://a.fr', 'mailto:a@b.fr', 'tel:+33', '/donnees/', '#s-abc'])(
    '%s is accepted',
    (url) => {
      expect(refusals(`[Le site](${url})`)).toEqual([]);
    },
  );

  it('an empty label is only warned of', () => {
    expect(refusals('[ici](https://a.fr)')).toEqual([
      '1:1? intitulé de lien non explicite ; dites où il mène',
    ]);
  });
});

describe('Markdown that would lose or hide words', () => {
  it.each([
    ['- [ ] à faire', '1:1 case à cocher interdite ; pour des crochets de texte, écrivez \\[ et \\]'],
    ['```\nx\n```', '1:1 bloc de code interdit ; retirez les ```'],
    ['## Un\n\n#### Quatre', '3:1 un titre de niveau 4 suit un niveau 2 ; écrivez ###'],
    ['## ', '1:1 titre vide ; écrivez-le, ou retirez les « # »'],
    [
      '![](/a.png)',
      '1:1 décrivez l’image entre les crochets ; ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/',
    ],
    [
      '![Photo][a]\n\n[a]: /a.png',
      '1:1 image interdite dans un contenu ; ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/',
    ],
    [
      '![Photo](/a.png)',
      '1:1 image interdite dans un contenu ; ôtez ces signes ; une image du document se nomme dans l’en-tête, sous « images », son fichier dans content/attachments/',
    ],
    ['Texte[^1].', '1:6 la note « 1 » n’est pas définie ; ajoutez une ligne « [^1]: … »'],
    [
      'Texte.\n\n[^2]: Note.',
      '3:1 la note « 2 » n’est appelée nulle part ; écrivez [^2] après le mot qu’elle éclaire',
    ],
    ['A[^1].\n\n[^1]: n\n\n[^1]: m', '5:1 la note « 1 » est définie deux fois ; gardez-en une'],
    [
      'A[^1].\n\n> [^1]: n',
      '3:3 la note « 1 » est définie dans une liste ou une citation ; définissez-la au début d’une ligne, à la fin du texte',
    ],
    ['[a[^1]](/b/)\n\n[^1]: n', '1:1 appel de note dans un lien ; mettez-le après le crochet fermant'],
  ])('%s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

describe('texts that cost more than they say', () => {
  const many = (mark: string, count: number) => mark.repeat(count);
  it.each([
    [
      'brackets',
      many('[', 600),
      '1:1 600 marques de mise en forme dans ce paragraphe, 500 au plus ; retirez-en',
    ],
    [
      'links over the whole text',
      many(`${many('[a](', 200)}\n\n`, 30),
      '1:1 12000 marques de mise en forme, 5000 au plus ; retirez-en',
    ],
    ['lines', many('mot\n', 2100), '1:1 2101 lignes, 2000 au plus ; coupez ce document'],
    ['quotations', `${many('>', 4000)}x`, '1:1 imbrication trop profonde ; 10 niveaux au plus'],
    ['lists on a line', `${many('- ', 2000)}x`, '1:1 imbrication trop profonde ; 10 niveaux au plus'],
    [
      'lists by indent',
      Array.from({ length: 300 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
      '22:1 imbrication trop profonde ; 10 niveaux au plus',
    ],
    ['emphasis', `${many('*a **b ', 12)}x${many('** c*', 12)}`, undefined],
  ])('%s: in less than three seconds of processor', (_, text, refusal) => {
    const start = process.cpuUsage();
    const found = refusals(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(3000);
    if (refusal !== undefined) expect(found).toEqual([refusal]);
  });

  it('everything that is too much is told', () => {
    expect(refusals(`${'> '.repeat(11)}a\n\n${'*'.repeat(501)}`)).toEqual([
      '3:1 501 marques de mise en forme dans ce paragraphe, 500 au plus ; retirez-en',
      '1:1 imbrication trop profonde ; 10 niveaux au plus',
    ]);
  });

  it('nesting is measured in the tree as well', () => {
    const nested = Array.from({ length: 12 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n');
    expect(refusals(nested)).toEqual(['11:21 imbrication trop profonde ; 10 niveaux au plus']);
  });
});

it('HTML is refused whatever parser lets it through', () => {
  const position = { start: { line: 2, column: 3 }, end: { line: 2, column: 6 } };
  expect(guard({ type: 'root', children: [{ type: 'html', value: '<b>', position }] }, '<b>', {})).toEqual([
    {
      line: 2,
      column: 3,
      message: 'HTML interdit dans un contenu',
      remedy: 'retirez la balise et gardez ses mots',
      severity: 'refuse',
    },
  ]);
});

it('everything wrong is told at once, in reading order', () => {
  expect(refusals('un <b>mot</b>\n\n{x}\n\n[^9]').map((line) => line.split(' ')[0])).toEqual([
    '1:4',
    '3:1',
    '5:1',
  ]);
});
