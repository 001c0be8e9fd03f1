import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { PURE_ROOMS, wallsPlugin } from './eslint.walls.mjs';

const HOST_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'OfficeCore', 'OSF', 'Microsoft'];

const impureGlobals = [
  ...new Set([...Object.keys(globals.browser), ...Object.keys(globals.node), ...HOST_GLOBALS]),
].filter((name) => !(name in globals.es2021) && name !== 'structuredClone');

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'artifacts/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Reading a text code point by code point is what a parser of figures does.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { walls: wallsPlugin },
    rules: { 'walls/rooms': 'error' },
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': [
        'error',
        {
          selector: `TSQualifiedName > Identifier.left[name=/^(${HOST_GLOBALS.join('|')}|NodeJS|React)$/]`,
          message: 'No type of a host either: this room does not know where it runs.',
        },
        {
          selector: 'TSTypeReference > Identifier[name=/^(HTML\\w*Element|Document|Window|Buffer)$/]',
          message: 'No type of a host either: this room does not know where it runs.',
        },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is passed in.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Time is passed in.' },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'Time is passed in.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'Chance is passed in.',
        },
        { selector: 'Identifier[name="globalThis"]', message: 'This room does not know where it runs.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/{taskpane,commands,actions,excel}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'It throws inside Office.' })),
        { name: 'history', message: 'Office removes its methods.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='tabIndex'] > JSXExpressionContainer > UnaryExpression",
          message: 'Excel on the web cannot go on from it by Tab: spread FOCUS_PLACE.',
        },
        {
          selector: "JSXOpeningElement[name.name='summary']:not(:has(> JSXAttribute[name.name='tabIndex']))",
          message: 'Excel on the web does not reach it by Tab: use Summary.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'tests/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs['recommended-latest']],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The fakes in tests implement asynchronous interfaces without having anything to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    // Scripts that drive a browser hold functions that run in the page.
    files: ['src/preview/**/*.{js,mjs}', 'tests/**/*.{js,mjs}', 'assets/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
