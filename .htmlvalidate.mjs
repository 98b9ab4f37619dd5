import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-inline-style': 'error',
    // Integrity hashes protect from another host's files; all of ours come from this site.
    'require-sri': 'off',
    // How the generator lays out its lines says nothing to a browser.
    'no-trailing-whitespace': 'off',
    // Titles of communiqués are quoted whole, and some are long.
    'long-title': 'off',
  },
});
