/** The one page of the workshop: its script draws the rest. Vite gives its files as it gives those of the site. */

const STYLES = [
  'styles/index.css',
  'atelier/client/atelier.css',
  'atelier/client/gestures.css',
  'atelier/client/ways-in.css',
];

/** `folder`: what tells its content folder from any other. */
export const pageOf = (folder: string): string => `<!doctype html>
<html lang="fr" data-folder="${folder}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>L’atelier</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${STYLES.map((path) => `<link rel="stylesheet" href="/src/${path}">`).join('\n')}
</head>
<body class="atelier">
<noscript>L’atelier a besoin de JavaScript ; le site, lui, n’en a pas besoin.</noscript>
<script type="module" src="/src/atelier/client/main.ts"></script>
</body>
</html>
`;
