import path from 'node:path';
import { builtinModules } from 'node:module';

const PURE_PACKAGES = ['valibot'];

/**
 * Which room may import which other room, and which packages. What is not listed is forbidden, so a new room or a new
 * package has to be let in here, by hand.
 *
 * `packages` holds names or, with a closing `*`, beginnings of names; `node` lets in Node's own modules.
 */
export const ROOMS = {
  plan: { rooms: [], packages: [...PURE_PACKAGES, 'htmlparser2'], pure: true },
  locales: { rooms: ['plan'], packages: PURE_PACKAGES, pure: true },
  workbook: { rooms: ['plan', 'locales'], packages: [...PURE_PACKAGES, '@noble/hashes'], pure: true },
  excel: { rooms: ['plan', 'locales', 'workbook'], packages: ['valibot'] },
  xlsx: { rooms: ['plan', 'locales', 'workbook'], packages: ['valibot', 'hucre', 'fflate'] },
  actions: { rooms: ['plan', 'locales', 'workbook', 'excel', 'xlsx', 'seeds'], packages: ['valibot'] },
  taskpane: {
    rooms: ['plan', 'locales', 'workbook', 'excel', 'xlsx', 'actions', 'seeds'],
    packages: ['valibot', 'react', 'react-dom', 'office-ui-fabric-react', '@fluentui/*'],
  },
  commands: { rooms: ['plan', 'locales', 'workbook', 'excel', 'xlsx', 'actions', 'seeds'], packages: ['valibot'] },
  cli: { rooms: ['plan', 'locales', 'workbook', 'excel', 'xlsx', 'actions', 'seeds'], packages: ['valibot', 'esbuild'], node: true },
  preview: { rooms: [], packages: ['valibot', '@univerjs/*', 'rxjs', 'esbuild', 'office-addin-dev-certs'], node: true },
};

const BUILTINS = new Set(builtinModules);

function isNodeBuiltin(specifier) {
  return specifier.startsWith('node:') || BUILTINS.has(specifier) || BUILTINS.has(specifier.split('/')[0]);
}

function packageName(specifier) {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function isAllowedPackage(specifier, allowed) {
  const name = packageName(specifier);
  return allowed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
}

/** The room a file belongs to: the folder under src/, `seeds`, or undefined for anything else. */
export function roomOf(file, root) {
  const [top, second, ...rest] = path.relative(root, file).split(path.sep);
  if (top === 'seeds') return 'seeds';
  return top === 'src' && second !== undefined && rest.length > 0 ? second : undefined;
}

/**
 * Compares what a specifier resolves to, not how it is spelled, and sees lazy `import()` and type imports too: ESLint's
 * own no-restricted-imports does neither.
 */
const roomsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: 'A file in {{from}}/ may not import from {{to}}: see ROOMS in eslint.walls.mjs.',
      node: "A file in {{from}}/ may not import Node's modules ({{specifier}}): it has to run in a browser.",
      package: 'A file in {{from}}/ may not import the package {{specifier}}: see ROOMS in eslint.walls.mjs.',
      unknown: 'The room {{from}}/ is not listed in ROOMS in eslint.walls.mjs.',
      dynamic: 'An import has to name its module in a plain string, or the walls cannot be checked.',
    },
  },
  create(context) {
    const from = roomOf(context.filename, context.cwd);
    if (from === undefined) return {};
    const room = ROOMS[from];

    function check(source) {
      if (source === null || source === undefined) return;
      if (room === undefined) {
        context.report({ node: source, messageId: 'unknown', data: { from } });
        return;
      }
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        if (room.node !== true) context.report({ node: source, messageId: 'dynamic' });
        return;
      }
      const specifier = source.value;
      if (specifier.startsWith('.') || path.isAbsolute(specifier)) {
        const target = path.resolve(path.dirname(context.filename), specifier);
        // "../plan" names the folder itself, which roomOf() would take for a file lying loose in src/.
        const to = roomOf(target, context.cwd) ?? roomOf(path.join(target, 'index'), context.cwd);
        if (to === from || (to !== undefined && room.rooms.includes(to))) return;
        const name = to === undefined ? path.relative(context.cwd, target) : `${to}/`;
        context.report({ node: source, messageId: 'room', data: { from, to: name } });
      } else if (isNodeBuiltin(specifier)) {
        if (room.node !== true) context.report({ node: source, messageId: 'node', data: { from, specifier } });
      } else if (!isAllowedPackage(specifier, room.packages)) {
        context.report({ node: source, messageId: 'package', data: { from, specifier } });
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

export const wallsPlugin = { rules: { rooms: roomsRule } };

/** Rooms that compute and nothing else: no host, no clock, no chance. */
export const PURE_ROOMS = Object.keys(ROOMS).filter((name) => ROOMS[name].pure === true);
