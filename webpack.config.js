const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { OFFICE_CDN, contentSecurityPolicy } = require('./.ci/contentSecurityPolicy.cjs');
const { devServerHttps } = require('./.ci/devServerHttps.cjs');
const { FirstViewBudget } = require('./.ci/firstViewBudget.cjs');

const URL_DEV = 'https://localhost:3000/';
const FIRST_VIEW_LIMIT = 130 * 1024;
const TARGET = 'es2020';

// What office.js asks for, by host, when it starts. The package as a whole is 87 MB.
const OFFICE_JS_FILES = [
  'office.js',
  // For a page opened outside Excel: without it Office.onReady never answers there.
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-web-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** Where office.js comes from: our own origin, or Microsoft's network, which a listing in its store requires. */
function officeJsSource() {
  const source = process.env.OFFICE_JS ?? 'self';
  if (source !== 'self' && source !== 'cdn') throw new Error(`OFFICE_JS is "self" or "cdn", not "${source}".`);
  return source;
}

/** The address the add-in will be served from, with a closing slash. */
function addinUrl() {
  const url = new URL(process.env.ADDIN_URL ?? URL_DEV);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL has to begin with https://, not ${url.protocol}//.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function page(name, officeJs) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    chunks: [name],
    inject: 'head',
    scriptLoading: 'defer',
    minify: false,
    contentSecurityPolicy: contentSecurityPolicy(officeJs),
    officeJs: officeJs === 'cdn' ? `${OFFICE_CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
  });
}

module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const serving = Boolean(env.WEBPACK_SERVE);
  const officeJs = officeJsSource();
  const urlProd = addinUrl();
  const hash = production ? '.[contenthash:10]' : '';

  return {
    target: ['web', TARGET],
    devtool: 'source-map',
    entry: {
      taskpane: ['./src/taskpane/index.tsx'],
      commands: ['./src/commands/commands.ts'],
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `assets/[name]${hash}[ext]`,
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    cache: production
      ? false
      : {
          type: 'filesystem',
          cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
          buildDependencies: { config: [__filename] },
        },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(svg|woff2?)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, css: true })],
      splitChunks: { chunks: 'all' },
    },
    performance: false,
    plugins: [
      page('taskpane', officeJs),
      page('commands', officeJs),
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css` }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg', '**/*.mjs'] } },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(URL_DEV, urlProd),
          },
          ...(officeJs === 'self'
            ? OFFICE_JS_FILES.map((file) => ({
                from: path.join('node_modules/@microsoft/office-js/dist', file),
                to: path.join('office-js', file),
                // Already minified, and licensed to be served as it is.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
      ...(production ? [new FirstViewBudget({ entry: 'taskpane', limit: FIRST_VIEW_LIMIT })] : []),
    ],
    ...(serving
      ? {
          devServer: {
            port: 3000,
            server: { type: 'https', options: await devServerHttps() },
            headers: { 'Access-Control-Allow-Origin': '*' },
            hot: false,
            static: false,
            client: { overlay: { errors: true, warnings: false } },
          },
        }
      : {}),
  };
};
