/** What is refused in the code beyond what its types refuse. A rule is off only with its reason. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // bench/ is a package of its own, linted by its own tests: its engines are installed by those who measure.
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'tests/fixtures/']),
  process.env['LINT_BENCH'] === '1' ? [] : globalIgnores(['bench/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  // Every rule of jsx-a11y in its strictest form, on what components write.
  astro.configs['flat/jsx-a11y-strict'],
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      'no-undef': 'off', // the compiler knows every name, browsers' included
      // « ! » is refused as well: what may be absent is looked at, not asserted.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Brackets tell a name that may be absent (`env['PORT']`) from one that the type promises.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a template prints its digits, wherever it goes; French forms have their own makers.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A callback on one line reads as the act it is, and `return refuse()` as the end of a function.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // One sign against another: `word[0] === other[0]`.
      '@typescript-eslint/prefer-string-starts-ends-with': [
        'error',
        { allowSingleElementEquality: 'always' },
      ],
      // Signs that join others are named by their code, on purpose.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // After `||`, an empty text or a zero is as good as nothing; `??` is asked for of everything else.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      // By code points is how our texts are cut: they are NFC, and no offset falls within a pair.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A name with an underscore is left out on purpose, from an object or a list.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    // In .astro files the compiler's types do not reach this parser whole (slots, `astro:content`):
    // rules by type would guess. `astro check` reads the same files with all their types.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
