const fs = require('node:fs');
const path = require('node:path');

const globalSetup = path.join(__dirname, 'tests/support/globalSetup.cjs');

/** `tsx` cannot be on for .ts files: there it would read a generic arrow function as a tag. */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  // Univer leaves message ports open when a workbook is put away in the middle of a computation; nothing waits for them.
  forceExit: true,
  // The stand-in computes thousands of formulas a test; a busy machine takes its time.
  testTimeout: 120_000,
  transform: { '\\.tsx$': swc(true), '\\.[cm]?ts$': swc(false), '\\.mjs$': swc(false), '/@noble/.+\\.js$': swc(false) },
  // Packages that ship as ES modules alone, which jest's loader does not read untransformed.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble/hashes)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/emptyModule.cjs' },
  cacheDirectory: '<rootDir>/.cache/jest',
  // Jest leaves one core idle by default, which on a two-core machine means no parallel run at all.
  maxWorkers: '100%',
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/preview/**'],
  ...(fs.existsSync(globalSetup) ? { globalSetup } : {}),
};
