/** What the site says of the words of others. */
export const NOT_OURS =
  'Ces mots sont publiés tels que reçus. Ni un document, ni la rédaction ne les disent ; le site n’en tire aucun fait.';
