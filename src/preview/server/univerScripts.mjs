/**
 * The ready UMD files of Univer, in an order in which each finds what it needs. Bundling Univer for production
 * takes most of a minute; its packages ship files a browser can load as they are.
 */
import fs from 'node:fs';
import path from 'node:path';

const PACKAGES = [
  'sheets-ui', 'sheets-formula-ui', 'sheets-numfmt-ui', 'sheets-conditional-formatting-ui', 'sheets-data-validation-ui', 'sheets-sort-ui',
  'sheets-filter-ui',
];

/** Files of other packages that Univer's ask for; an empty list comes along with another file. */
const OTHERS = {
  react: ['react/umd/react.production.min.js'],
  'react/jsx-runtime': [],
  'react-dom': ['react-dom/umd/react-dom.production.min.js'],
  'react-dom/client': [],
  rxjs: ['rxjs/dist/bundles/rxjs.umd.min.js'],
  'rxjs/operators': [],
  '@wendellhu/redi': ['@wendellhu/redi/dist/umd/index.js'],
  '@wendellhu/redi/react-bindings': ['@wendellhu/redi/dist/umd/react-bindings/index.js'],
};

/** After React, before anybody uses it: its UMD build has no jsx functions, which Univer's UMD builds call. */
const AFTER_REACT = 'preview/reactJsx.js';

/** Paths below node_modules: `scripts` in order (AFTER_REACT apart), `styles`, and `locales` for one language. */
export function univerFiles(root, locale) {
  const modules = path.join(root, 'node_modules');
  const scripts = [];
  const seen = new Set();
  const visit = name => {
    if (seen.has(name)) return;
    seen.add(name);
    if (name in OTHERS) {
      if (name.startsWith('react-') || name.includes('react-bindings')) visit('react');
      if (name.includes('react-bindings')) visit('@wendellhu/redi');
      scripts.push(...OTHERS[name]);
      if (name === 'react') scripts.push(AFTER_REACT);
      return;
    }
    const file = umdFile(name);
    for (const dependency of dependencies(path.join(modules, file))) visit(dependency);
    scripts.push(file);
  };
  for (const name of PACKAGES) visit(`@univerjs/${name}`);
  // Facades add methods to each other's classes; each comes after the package it speaks for.
  for (const name of [...seen].filter(each => each.startsWith('@univerjs/'))) {
    if (fs.existsSync(path.join(modules, umdFile(`${name}/facade`)))) visit(`${name}/facade`);
  }
  const packages = [...seen].filter(name => name.startsWith('@univerjs/') && !name.endsWith('/facade'));
  const existing = file => fs.existsSync(path.join(modules, file));
  return {
    scripts,
    styles: packages.map(name => `${name}/lib/index.css`).filter(existing),
    locales: packages.map(name => `${name}/lib/umd/locale/${locale}.js`).filter(existing),
  };
}

const umdFile = name => (name.endsWith('/facade') ? `${name.slice(0, -'/facade'.length)}/lib/umd/facade.js` : `${name}/lib/umd/index.js`);

/** The header of a UMD file names what it requires. */
function dependencies(file) {
  const source = fs.readFileSync(file, 'utf8');
  const header = source.slice(0, source.indexOf('define.amd'));
  return [...header.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map(match => match[1]);
}
