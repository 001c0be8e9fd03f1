import { constants, deflateRawSync } from 'node:zlib';
import type { FileProblemCode } from '../../src/locales/fileProblems';
import { partsOf, rawZip, withEditedPart, type RawPart } from './xlsxZip';

const MB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';

/** A file that means harm or is broken, and what is to be said of it; 'read' where it does no harm, 'noSnapshot' where it is no plan. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly expected: FileProblemCode | 'read' | 'noSnapshot';
}

/** All of them, made from a good file. They are built when asked for: some are large. */
export function hostileFiles(good: Uint8Array): readonly HostileFile[] {
  const parts = partsOf(good);
  const replaced = (name: string, part: Omit<RawPart, 'name'>): Uint8Array => rawZip(parts.map((each) => (each.name === name ? { name, ...part } : each)));
  const added = (...more: RawPart[]): Uint8Array => rawZip([...parts, ...more]);
  const edited = (name: string, edit: (xml: string) => string): Uint8Array => withEditedPart(good, name, edit);
  const inSheet = (xml: string): Uint8Array => edited(SHEET, (sheet) => sheet.replace('<sheetData>', `<sheetData>${xml}`));
  const renamed = (name: string, to: string): Uint8Array =>
    edited(WORKBOOK, (xml) => xml.replace(new RegExp(`(name="${name}">[^<]*!)[^<]*`), (_, head: string) => head + to));
  /** Every section of the plan as large and as far out as it may be, and a cell in the last corner. */
  const farNames = (): Uint8Array => {
    const far = edited(WORKBOOK, (xml) => xml.replace(/(name="QT_\w+">[^<]*!)[^<]*/g, (_, head: string) => `${head}$A$1:$J$9999`).replace(/(name="NK_Bang">[^<]*!)[^<]*/, (_, head: string) => `${head}$IM$1:$IV$9999`));
    return withEditedPart(far, SHEET, (xml) => xml.replace('</sheetData>', '<row r="9999"><c r="IV9999"><v>1</v></c></row></sheetData>'));
  };
  return [
    { name: 'an empty file', bytes: () => new Uint8Array(), expected: 'notAZip' },
    { name: 'a web page called .xlsx', bytes: () => new TextEncoder().encode('<!DOCTYPE html><table><tr><td>1</td></tr></table>'), expected: 'notAZip' },
    { name: '50 MB of junk', bytes: () => junk(50 * MB), expected: 'tooLarge' },
    { name: '30 MB of junk that begins like a zip', bytes: () => withHead(junk(30 * MB), [0x50, 0x4b, 3, 4]), expected: 'truncated' },
    { name: 'half a file', bytes: () => good.slice(0, good.length >> 1), expected: 'truncated' },
    { name: 'a file without its last byte', bytes: () => good.slice(0, -1), expected: 'truncated' },
    { name: 'an old .xls', bytes: () => withHead(junk(MB), OLE), expected: 'oldXls' },
    { name: 'an encrypted workbook', bytes: () => encrypted(), expected: 'encrypted' },
    { name: 'a zip with a password', bytes: () => rawZip(parts.map((part) => ({ ...part, flags: 1 }))), expected: 'encrypted' },
    { name: 'a text document', bytes: () => rawZip([{ name: '_rels/.rels', data: rootRels('word/document.xml') }, { name: 'word/document.xml', data: '<w:document xmlns:w="x"><w:body/></w:document>' }]), expected: 'notAWorkbook' },
    { name: 'a binary workbook', bytes: () => rawZip([{ name: '_rels/.rels', data: rootRels('xl/workbook.bin') }, { name: 'xl/workbook.bin', data: junk(1000) }]), expected: 'notAWorkbook' },
    { name: 'an OpenDocument sheet', bytes: () => rawZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0, packed: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet') }, { name: 'content.xml', data: '<x/>' }]), expected: 'notAWorkbook' },
    { name: 'a workbook of somebody else', bytes: () => edited(WORKBOOK, (xml) => xml.replace(/QT_KeHoach/g, 'KeHoachKhac')), expected: 'noBook' },
    { name: 'names that lead nowhere', bytes: () => edited(WORKBOOK, (xml) => xml.replace(/(name="QT_Dong">)[^<]*/, '$1#REF!')), expected: 'damaged' },
    { name: 'a name of the whole sheet', bytes: () => renamed('PL_Bang', '$A$1:$XFD$1048576'), expected: 'cellsOutOfBounds' },

    { name: 'a name of more cells than a table has', bytes: () => renamed('QT_Dong', '$A$1:$IV$9999'), expected: 'cellsOutOfBounds' },
    { name: 'names as far as they may lead', bytes: () => farNames(), expected: 'noSnapshot' },

    { name: 'a sheet of 600 MB', bytes: () => replaced(SHEET, bomb(600, '<c r="A1"/>')), expected: 'bombSuspected' },
    { name: 'a sheet of 600 MB that claims to be small', bytes: () => replaced(SHEET, { ...bomb(600, '<c r="A1"/>'), declaredSize: 1000 }), expected: 'bombSuspected' },
    { name: 'a sheet that claims 4 GB', bytes: () => edited2(parts, SHEET, { declaredSize: 0xfffffff0 }), expected: 'bombSuspected' },
    { name: 'a sheet that claims one byte more than it has', bytes: () => edited2(parts, SHEET, { declaredSize: lengthOf(parts, SHEET) + 1 }), expected: 'corrupted' },
    { name: 'a sheet whose checksum is another', bytes: () => edited2(parts, SHEET, { crc: 1 }), expected: 'corrupted' },
    { name: 'pictures of 2 GB', bytes: () => added({ name: 'xl/media/image1.png', packed: new Uint8Array(10), declaredSize: 2 * 1024 * MB, crc: 0 }), expected: 'bombSuspected' },
    { name: 'a picture of 600 MB that claims to be small', bytes: () => added({ name: 'xl/media/image1.png', ...bomb(600, '0'), declaredSize: 1000 }), expected: 'read' },
    { name: 'texts of 600 MB', bytes: () => replaced(STRINGS, bomb(600, '<si><t/></si>')), expected: 'bombSuspected' },
    { name: '5000 parts', bytes: () => added(...Array.from({ length: 5000 }, (_, index) => ({ name: `xl/media/${String(index)}.png`, data: '' }))), expected: 'tooManyParts' },
    { name: 'two parts of one name', bytes: () => added({ name: SHEET.toUpperCase(), data: '<x/>' }), expected: 'corrupted' },

    { name: 'entities in entities', bytes: () => edited(WORKBOOK, (xml) => xml.replace('<workbook ', `${LAUGHS}<workbook `)), expected: 'doctype' },
    { name: 'entities among the texts', bytes: () => edited(STRINGS, (xml) => xml.replace('<sst ', `${LAUGHS}<sst `).replace('<t>', '<t>&h;')), expected: 'doctype' },
    { name: 'an outside entity in a sheet', bytes: () => edited(SHEET, (xml) => xml.replace('<worksheet ', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet ')), expected: 'doctype' },
    { name: 'control characters', bytes: () => edited(STRINGS, (xml) => xml.replace('<t>', '<t>\u0001')), expected: 'corrupted' },
    { name: 'control characters by reference', bytes: () => edited(STRINGS, (xml) => xml.replace('<t>', '<t>&#x0;')), expected: 'corrupted' },
    { name: 'a sheet in UTF-16', bytes: () => replaced(SHEET, { data: new Uint8Array([0xff, 0xfe, 0x3c, 0]) }), expected: 'corrupted' },
    { name: 'a million tags one in the other', bytes: () => inSheet('<c>'.repeat(1_000_000)), expected: 'corrupted' },
    { name: 'a tag of 5 MB', bytes: () => inSheet(`<c ${Array.from({ length: 400_000 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`), expected: 'corrupted' },
    { name: 'a tag that never ends', bytes: () => inSheet('<c r="'), expected: 'corrupted' },
    { name: 'tags that do not match', bytes: () => edited(STRINGS, (xml) => xml.replace('</si>', '</sj>')), expected: 'corrupted' },
    { name: 'quotes without end in comments', bytes: () => edited(WORKBOOK, (xml) => xml.replace('<sheets>', `<!--${'<sheet "'.repeat(200_000)}--><sheets>`)), expected: 'read' },
    { name: 'a million empty texts', bytes: () => edited(STRINGS, (xml) => xml.replace('</sst>', `${'<si><t/></si>'.repeat(1_000_000)}</sst>`)), expected: 'bombSuspected' },
    { name: 'a million cell formats', bytes: () => edited('xl/styles.xml', (xml) => xml.replace('</cellXfs>', `${'<xf/>'.repeat(300_000)}</cellXfs>`)), expected: 'bombSuspected' },

    { name: 'a cell in the farthest corner', bytes: () => edited(SHEET, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')), expected: 'read' },
    { name: 'a cell beyond the farthest corner', bytes: () => edited(SHEET, (xml) => xml.replace('</sheetData>', '<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>')), expected: 'read' },
    { name: 'an address that is none', bytes: () => inSheet('<row r="1"><c r="?!"><v>1</v></c></row>'), expected: 'read' },
    { name: 'the whole sheet merged', bytes: () => edited(SHEET, (xml) => xml.replace('<mergeCell ', '<mergeCell ref="A1:XFD1048576"/><mergeCell ')), expected: 'read' },
    { name: '100,000 merged ranges', bytes: () => edited(SHEET, (xml) => xml.replace('<mergeCell ', `${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}<mergeCell `)), expected: 'tooManyMerges' },
    { name: 'a validation over the whole sheet', bytes: () => edited(SHEET, (xml) => xml.replace('<dataValidation ', '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A1:XFD1048576</formula1></dataValidation><dataValidation ')), expected: 'read' },
    { name: 'columns to the end of the world', bytes: () => edited(SHEET, (xml) => xml.replace('<cols>', '<cols><col min="1" max="999999999" width="9"/>')), expected: 'read' },
    { name: 'a million cells', bytes: () => inSheet(`<row r="1">${'<c r="A1"/>'.repeat(1_000_000)}</row>`), expected: 'tooManyCells' },
    { name: 'as many cells as are taken', bytes: () => inSheet(`<row r="1">${'<c r="A1" s="1"/>'.repeat(390_000)}</row>`), expected: 'read' },
    { name: 'as many texts as are taken', bytes: () => edited(STRINGS, (xml) => xml.replace('</sst>', `${'<si><t/></si>'.repeat(120_000)}</sst>`)), expected: 'read' },
    { name: '15 MB of formulas', bytes: () => inSheet(`<row r="1">${`<c r="A1" s="2" t="str"><f>${'IF(A1=1,"một",2)+'.repeat(6)}0</f><v>một</v></c>`.repeat(80_000)}</row>`), expected: 'read' },
    { name: 'a text of 15 MB', bytes: () => edited(STRINGS, (xml) => xml.replace('<t>', `<t>${'ư'.repeat(7 * MB)}`)), expected: 'read' },
    { name: 'a sheet that is not there', bytes: () => rawZip(parts.filter(({ name }) => name !== SHEET)), expected: 'corrupted' },
    { name: 'parts outside of the file', bytes: () => edited('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', '../../../../etc/passwd')), expected: 'corrupted' },
  ];
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from('bcdefgh', (letter, index) => `<!ENTITY ${letter} "${`&${'abcdefgh'.charAt(index)};`.repeat(10)}">`).join('')}]>`;

function rootRels(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
}

/** Bytes without order, the same every time. */
function junk(size: number): Uint8Array {
  let state = 1;
  const piece = Buffer.from(Array.from({ length: 65_521 }, () => (state = (state * 48271) % 0x7fffffff) & 0xff));
  return new Uint8Array(Buffer.alloc(size, piece));
}

function withHead(bytes: Uint8Array, head: readonly number[]): Uint8Array {
  bytes.set(head);
  return bytes;
}

function encrypted(): Uint8Array {
  const bytes = withHead(new Uint8Array(8192), OLE);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024 + 128);
  return bytes;
}

/** Megabytes of one text over and over, packed. */
function bomb(megabytes: number, text: string): { readonly packed: Uint8Array; readonly declaredSize: number; readonly crc: number } {
  const head = Buffer.from('<worksheet><sheetData>');
  const piece = Buffer.from(text.repeat(Math.floor(MB / text.length)));
  const open = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const packed = Buffer.concat([deflateRawSync(head, open), ...Array<Buffer>(megabytes).fill(deflateRawSync(piece, open)), deflateRawSync('')]);
  return { packed: new Uint8Array(packed), declaredSize: head.length + megabytes * piece.length, crc: 0 };
}

function edited2(parts: readonly RawPart[], name: string, lie: Partial<RawPart>): Uint8Array {
  return rawZip(parts.map((part) => (part.name === name ? { ...part, ...lie } : part)));
}

function lengthOf(parts: readonly RawPart[], name: string): number {
  return parts.find((part) => part.name === name)?.data?.length ?? 0;
}
