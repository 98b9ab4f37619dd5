/** First names that many bear: what tells « la ministre de la Santé Anne Roy » from « l’université Grenoble Alpes ». */
// First names: cspell:disable
import { plainLetters } from '#text/letters.ts';

const NAMES: ReadonlySet<string> = new Set(
  (
    'Ahmed Aïcha Ali Éléonore Éliane Élisabeth Élise Élodie Éloïse Gwenaël Gwenaëlle Ibrahim Kévin Leïla Mehdi ' +
    'Naïma Najat Nolwenn Nora Omar Rachid Rachida Saïd Salima Samira Ségolène Soizic Yaël Youssef ' +
    'Adrien Adèle Agathe Agnès Aimé Alain Alban Albert Alexandra Alexandre Alexis Alfred Alice Aline ' +
    'Amandine Ambroise Amélie Anaïs Anatole André Andrée Angèle Angélique Anne Annick Annie Anouk Anthony ' +
    'Antoine Antoinette Antonin Ariane Armand Armelle Arnaud Arthur Aude Audrey Augustin Aurélie Aurélien ' +
    'Aurore Axel Baptiste Barbara Bastien Benjamin Benoît Bernadette Bernard Bertrand Bérangère Bérengère ' +
    'Béatrice Blandine Boris Brice Brigitte Bruno Camille Carine Carole Caroline Catherine Cédric Céline ' +
    'Cécile Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire ' +
    'Clara Claude Claudine Clément Clémence Clotilde Colette Corentin Corinne Cyril Cyrille Damien Daniel ' +
    'Danielle David Delphine Denis Denise Didier Diane Dominique Dorothée Edgar Edith Édouard Elsa Émilie ' +
    'Émile Emma Emmanuel Emmanuelle Enzo Éric Estelle Étienne Eugène Eva Évelyne Fabien Fabienne Fabrice ' +
    'Fanny Fatima Félix Fernand Florence Florent Florian Francine Francis Franck François Françoise ' +
    'Frédéric Frédérique Gabriel Gaëlle Gaëtan Gaston Gauthier Geneviève Georges Gérald Géraldine Gérard ' +
    'Germain Ghislaine Gilbert Gilles Gisèle Grégoire Grégory Guillaume Guy Hélène Henri Hervé Hubert ' +
    'Hugo Hugues Huguette Inès Irène Isabelle Jacqueline Jacques Jean Jeanne Jeannine Jérémie Jérémy ' +
    'Jérôme Joël Joëlle Johanna Jonathan Joseph Josiane Judith Jules Julia Julie Julien Juliette Justine ' +
    'Karim Karine Laetitia Laura Laure Laurence Laurent Léa Léo Léon Léonard Lina Lionel Lise Loïc Louis ' +
    'Louise Luc Lucas Lucie Lucien Lucienne Ludovic Lydia Lydie Madeleine Magali Malik Manon Manuel Marc ' +
    'Marcel Margaux Margot Marguerite Maria Marianne Marie Marina Marine Marion Marlène Martial Martin ' +
    'Martine Mathias Mathieu Mathilde Matthieu Maud Maurice Maxime Mélanie Michaël Michel Michèle ' +
    'Micheline Mireille Mohamed Monique Murielle Muriel Myriam Nadège Nadia Nadine Natacha Nathalie ' +
    'Nicolas Nicole Noël Noémie Odette Odile Olivia Olivier Pascal Pascale Patrice Patricia Patrick Paul ' +
    'Paula Pauline Philippe Pierre Quentin Rachel Raphaël Raymond Régine Régis Rémi Rémy Renaud René ' +
    'Renée Richard Robert Roger Roland Romain Roselyne Sabine Sabrina Samuel Sandra Sandrine Sarah ' +
    'Sébastien Serge Séverine Simon Simone Solange Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie ' +
    'Tanguy Thérèse Théo Thibault Thierry Thomas Tristan Valentin Valérie Vanessa Véronique Victor ' +
    'Victoria Vincent Violaine Virginie Viviane Xavier Yann Yannick Yasmine Yves Yvette Yvonne Zoé '
  )
    .split(' ')
    .map(plainLetters),
);
// cspell:enable

/** Is the first word of a name, or its first part (« Marie-Line »), a first name? Many are not in the list. */
export const isFirstName = (name: string): boolean => {
  const [first = ''] = name.split(/[ \u00A0]/u);
  const [part = ''] = first.split('-');
  return (
    NAMES.has(plainLetters(first)) ||
    NAMES.has(plainLetters(part)) ||
    /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(first)
  );
};
