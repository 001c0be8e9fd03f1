/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';
import { checkManifest } from './checkManifest';

const root = path.resolve(__dirname, '../..');
const xml = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The build puts the two pages at the top and copies assets/ as it is. */
function served(address: string): Uint8Array | undefined {
  const page = /^\/(taskpane|commands)\.html$/.exec(address)?.[1];
  const file = page === undefined ? path.join(root, address) : path.join(root, 'src', page, `${page}.html`);
  if (page === undefined && !address.startsWith('/assets/')) return undefined;
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
}

function replaced(from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`the manifest holds no ${String(from)}`);
  return changed;
}

function swapped(first: RegExp, second: RegExp): string {
  const a = first.exec(xml)?.[0];
  const b = second.exec(xml)?.[0];
  if (a === undefined || b === undefined) throw new Error('nothing to swap');
  return xml.replace(a, '@@').replace(b, a).replace('@@', b);
}

test('the manifest is in order', () => {
  expect(checkManifest(xml, served)).toEqual([]);
});

test('its version is that of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});

test('its buttons call the functions that the ribbon has', () => {
  const functions = [...xml.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
  expect(functions).toEqual(['scaffold', 'check', 'nextOffTrack']);
});

describe('a manifest that is not in order is found out', () => {
  const long = 'x'.repeat(251);
  const broken: [what: string, complaint: string, manifest: () => string][] = [
    ['cut off', 'not well-formed XML', () => xml.slice(0, -30)],
    ['no id', 'app:OfficeApp needs app:Id', () => replaced(/<Id>.*<\/Id>/, '')],
    ['an id that is no GUID', 'Id ba0b91ed is no GUID', () => replaced(/<Id>.*<\/Id>/, '<Id>ba0b91ed</Id>')],
    ['a short version', 'Version 0.1 has not four parts', () => replaced('0.1.0.0', '0.1')],
    [
      'version before id',
      'app:Id comes too late in app:OfficeApp',
      () => swapped(/<Id>.*<\/Id>/, /<Version>.*<\/Version>/),
    ],
    [
      'rights before settings',
      'app:DefaultSettings comes too late in app:OfficeApp',
      () => swapped(/<DefaultSettings>[^]*<\/DefaultSettings>/, /<Permissions>.*<\/Permissions>/),
    ],
    [
      'the tab named before its group',
      'ov:Group comes too late in ov:CustomTab',
      () => swapped(/<Group id[^]*<\/Group>/, /<Label resid="Tab.Label" \/>/),
    ],
    [
      'the function file before the greeting',
      'ov:GetStarted comes too late in ov:DesktopFormFactor',
      () => swapped(/<GetStarted>[^]*<\/GetStarted>/, /<FunctionFile .*\/>/),
    ],
    [
      'an icon before the tip',
      'ov:Supertip comes too late in ov:Control',
      () => replaced(/(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/, '$2$1'),
    ],
    [
      'texts before addresses',
      'bt:Urls comes too late in ov:Resources',
      () => swapped(/<bt:Urls>[^]*<\/bt:Urls>/, /<bt:ShortStrings>[^]*<\/bt:ShortStrings>/),
    ],
    ['an unknown element', 'app:Colour may not be in app:OfficeApp', () => replaced('<Hosts>', '<Colour/><Hosts>')],
    [
      'a shared runtime',
      'ov:Runtimes may not be in ov:Host',
      () => replaced('<DesktopFormFactor>', '<Runtimes/><DesktopFormFactor>'),
    ],
    [
      'a label that leads nowhere',
      'the resid Nowhere is not in bt:ShortStrings',
      () => replaced('<Label resid="Check.Label" />', '<Label resid="Nowhere" />'),
    ],
    [
      'a label from the long texts',
      'the resid Check.Tip is not in bt:ShortStrings',
      () => replaced('<Label resid="Check.Label" />', '<Label resid="Check.Tip" />'),
    ],
    ['a text nobody uses', 'the resource Tab.Label is not used', () => replaced('resid="Tab.Label"', 'resid="Pane.Label"')],
    ['an id used twice', 'the id Ledger.Check is used twice', () => replaced('id="Ledger.Next"', 'id="Ledger.Check"')],
    ['a button without id', 'ov:Control has no attribute id', () => replaced(' id="Ledger.Next"', '')],
    [
      'a second origin',
      'several origins: https://localhost:3000, https://example.com',
      () => replaced('https://localhost:3000/commands.html', 'https://example.com/commands.html'),
    ],
    ['plain http', 'http://localhost:3000/taskpane.html is not https', () => replaced(/https:/g, 'http:')],
    ['a page that is not there', '/pane.html is not served', () => replaced('/taskpane.html', '/pane.html')],
    [
      'an image that is not there',
      'https://localhost:3000/assets/icons/gone-16.png should be 16x16, is none',
      () => replaced('check-16.png', 'gone-16.png'),
    ],
    [
      'an image of another size',
      'https://localhost:3000/assets/icons/check-32.png should be 16x16, is 32x32',
      () => replaced('check-16.png', 'check-32.png'),
    ],
    [
      'an image that is no image',
      'https://localhost:3000/assets/help.html should be 32x32, is no PNG',
      () => replaced('assets/icons/app-32.png', 'assets/help.html'),
    ],
    ['no small icon', 'an icon has no size 16', () => replaced(/<bt:Image size="16" resid="Next.16" \/>/, '')],
    [
      'a name without English',
      'app:DisplayName has no English',
      () => replaced('<Override Locale="en-US" Value="Indicator Ledger" />', ''),
    ],
    [
      'a tip without English',
      'Next.Tip has no English',
      () => replaced(/(<bt:String id="Next.Tip"[^>]*>\s*)<bt:Override[^>]*>/, '$1'),
    ],
    ['an empty text', 'Check.Label has an empty text', () => replaced('DefaultValue="Kiểm tra"', 'DefaultValue=" "')],
    [
      'a label that is too long',
      'Check.Label is longer than 125 characters',
      () => replaced('DefaultValue="Kiểm tra"', `DefaultValue="${long.slice(125)}"`),
    ],
    ['a tip that is too long', 'Check.Tip is longer than 250 characters', () => replaced('Checks every figure', long)],
    ['another locale', 'the default locale is not vi-VN', () => replaced('>vi-VN<', '>en-US<')],
    [
      'more rights than needed',
      'asks for other rights than the document',
      () => replaced('>ReadWriteDocument<', '>ReadWriteMailbox<'),
    ],
    [
      'another domain',
      'trusts further domains',
      () => replaced('<Hosts>', '<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>'),
    ],
    [
      'a pane that opens by itself',
      'opens by itself',
      () => replaced('>Ledger.TaskPane<', '>Office.AutoShowTaskpaneWithDocument<'),
    ],
    ['another host', 'is not for Excel alone', () => replaced('<Host Name="Workbook" />', '<Host Name="Document" />')],
    [
      'an older Excel let in',
      'bt:Set does not ask for ExcelApi 1.8',
      () => replaced('<bt:Set Name="ExcelApi" MinVersion="1.8" />', '<bt:Set Name="ExcelApi" MinVersion="1.1" />'),
    ],
  ];

  test.each(broken)('%s', (_what, complaint, manifest) => {
    expect(checkManifest(manifest(), served)).toContain(complaint);
  });
});
