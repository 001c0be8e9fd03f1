import type { FileBookProperties } from './fileBook';
import type { FilePackage } from './openPackage';
import { targetPart } from './openPackage';
import { decoded, tagsNamed } from './xmlTags';

/** The file's document properties: they are a hint for the reader, never what a decision rests on. */
export function readProperties(file: FilePackage): FileBookProperties {
  const related = file.relationships('');
  const text = (kind: string): string => {
    const found = related.find((each) => each.kind === kind && !each.isExternal);
    return (found === undefined ? undefined : file.text(targetPart('', found.target))) ?? '';
  };
  const core = text('core-properties');
  return {
    title: decoded(tagsNamed(core, 'title')[0]?.inner ?? ''),
    author: decoded(tagsNamed(core, 'creator')[0]?.inner ?? ''),
    custom: customProperties(text('custom-properties')),
  };
}

/** Each is one value in an element that names its type. */
function customProperties(xml: string): FileBookProperties['custom'] {
  return new Map(
    tagsNamed(xml, 'property').flatMap(({ attributes, inner }) => {
      const [, type = '', text = ''] = /^\s*<(?:[\w.-]+:)?(\w+)>([^<]*)$/.exec(inner) ?? [];
      const value = typedValue(type, decoded(text));
      return value === undefined ? [] : [[attributes.get('name') ?? '', value] as const];
    }),
  );
}

function typedValue(type: string, text: string): string | number | boolean | undefined {
  switch (type) {
    case 'lpwstr':
    case 'lpstr':
      return text;
    case 'i4':
    case 'int':
    case 'r8':
      return Number(text);
    case 'bool':
      return text === 'true' || text === '1';
    default:
      return undefined;
  }
}
