/** The ribbon's buttons as manifest.xml describes them. Read at each request, so an edit shows after a reload. */
import fs from 'node:fs/promises';
import path from 'node:path';

export async function ribbonOf(root, locale) {
  const xml = await fs.readFile(path.join(root, 'manifest.xml'), 'utf8');
  const resources = readResources(xml, locale);
  const tab = /<CustomTab\b[\s\S]*?<\/CustomTab>/.exec(xml)?.[0] ?? xml;
  const groups = [...tab.matchAll(/<Group\b[\s\S]*?<\/Group>/g)].map(([group]) => ({
    label: resources.get(resid(group, 'Label')) ?? '',
    buttons: [...group.matchAll(/<Control\b[\s\S]*?<\/Control>/g)].map(([control]) => button(control, resources)),
  }));
  const label = tab.replace(/<Group\b[\s\S]*<\/Group>/, '');
  return {
    title: resources.get(resid(label, 'Label')) ?? 'Add-in',
    groups,
    pane: pathOf(/<SourceLocation DefaultValue="([^"]+)"/.exec(xml)?.[1] ?? 'taskpane.html'),
    commands: pathOf(resources.get(resid(xml, 'FunctionFile')) ?? 'commands.html'),
  };
}

function button(control, resources) {
  const icon = /<bt:Image size="32" resid="([^"]+)"/.exec(control)?.[1];
  const functionName = /<FunctionName>([^<]+)<\/FunctionName>/.exec(control)?.[1];
  return {
    id: /\bid="([^"]+)"/.exec(control)?.[1] ?? '',
    label: resources.get(resid(control, 'Label')) ?? '',
    tip: resources.get(/<Supertip>[\s\S]*?<Description resid="([^"]+)"/.exec(control)?.[1] ?? '') ?? '',
    icon: pathOf(resources.get(icon ?? '') ?? ''),
    action: functionName === undefined ? { kind: 'showPane' } : { kind: 'run', functionName },
  };
}

/** The first reference of an element outside any inner block that has its own (labels stand before supertips). */
const resid = (xml, element) => new RegExp(`<${element} resid="([^"]+)"`).exec(xml)?.[1] ?? '';

/** Addresses in the manifest carry the host of the development server; here everything has one origin. */
const pathOf = url => url.replace(/^https?:\/\/[^/]+/, '');

function readResources(xml, locale) {
  const found = new Map();
  for (const match of xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]*)"\s*(?:\/>|>([\s\S]*?)<\/bt:)/g)) {
    const [, id, value, inner = ''] = match;
    const own = new RegExp(`<bt:Override Locale="${locale}" Value="([^"]*)"`).exec(inner)?.[1];
    found.set(id, unescape(own ?? value));
  }
  return found;
}

const unescape = text => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
