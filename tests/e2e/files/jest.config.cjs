const path = require('node:path');
const base = require('../../../jest.config.cjs');

const { globalSetup: _univer, ...rest } = base;

/** Tests that need LibreOffice and openpyxl; the ordinary run does not have them. */
module.exports = {
  ...rest,
  roots: [__dirname],
  testMatch: [path.join(__dirname, '*.test.ts')],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
