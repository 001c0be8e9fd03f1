import { cellAddress } from '../../src/workbook/address';
import { bookIn, snapshotIn, wardFile } from '../support/xlsxFiles';
import { partsOf, rawZip, withEditedPart } from '../support/xlsxZip';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

let good: Uint8Array;
let where: { readonly row: number; readonly column: number };
let address: string;

beforeAll(async () => {
  good = await wardFile();
  const snapshot = await snapshotIn(good);
  where = snapshot.entry('8', 2027) ?? { row: -1, column: -1 };
  address = cellAddress(where.row, where.column);
});

/** The file with one entry's cell written anew. */
function withCell(xml: (attributes: string) => string): Uint8Array {
  return withEditedPart(good, SHEET, (sheet) => sheet.replace(new RegExp(`<c r="${address}"( s="\\d+")?>.*?</c>`), (_, style: string | undefined) => xml(`r="${address}"${style ?? ''}`)));
}

/** The same with a number format of its own. */
function withFormattedCell(format: string, value: string): Uint8Array {
  const styled = withEditedPart(good, STYLES, (xml) => xml.replace(/<numFmts[^>]*>/, (head) => `${head}<numFmt numFmtId="300" formatCode="${format}"/>`).replace(/<\/cellXfs>/, '<xf numFmtId="300" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'));
  const last = (new TextDecoder().decode(partsOf(styled).find(({ name }) => name === STYLES)?.data as Uint8Array).match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/<xf /g)?.length ?? 0) - 1;
  return withEditedPart(styled, SHEET, (sheet) => sheet.replace(new RegExp(`<c r="${address}".*?</c>`), `<c r="${address}" s="${String(last)}"><v>${value}</v></c>`));
}

async function cellOf(bytes: Uint8Array): Promise<unknown> {
  return (await bookIn(bytes)).cellAt(where.row, where.column);
}

async function entryOf(bytes: Uint8Array): Promise<unknown> {
  return (await snapshotIn(bytes)).actuals['8']?.[2027];
}

test('a formula in an entry is seen as one, with what it came to', async () => {
  const bytes = withCell((at) => `<c ${at}><f>95+1.5</f><v>96.5</v></c>`);
  expect(await cellOf(bytes)).toMatchObject({ kind: 'formula', formula: '=95+1.5', value: 96.5 });
  expect(await entryOf(bytes)).toBe(96.5);
  const { cells } = await bookIn(bytes);
  expect(cells.table?.formulas[where.row - cells.table.row]?.[where.column - cells.table.column]).toBe('=95+1.5');
});

test('formulas that come to texts, truth values and errors are formulas still', async () => {
  expect(await cellOf(withCell((at) => `<c ${at} t="str"><f>"9"&amp;"5"</f><v>95</v></c>`))).toMatchObject({ kind: 'formula', value: '95', formula: '="9"&"5"' });
  expect(await cellOf(withCell((at) => `<c ${at} t="b"><f>1=1</f><v>1</v></c>`))).toMatchObject({ kind: 'formula', value: true });
  expect(await cellOf(withCell((at) => `<c ${at} t="e"><f>1/0</f><v>#DIV/0!</v></c>`))).toMatchObject({ kind: 'formula', value: '#DIV/0!' });
  expect(await cellOf(withCell((at) => `<c ${at}><f>NOW()</f></c>`))).toMatchObject({ kind: 'formula', value: null });
});

test('a formula that shares its text with another cell is one too', async () => {
  expect(await cellOf(withCell((at) => `<c ${at}><f t="shared" si="0"/><v>7</v></c>`))).toMatchObject({ kind: 'formula', formula: '=', value: 7 });
});

test('an error is told apart from a text that reads like one', async () => {
  expect(await cellOf(withCell((at) => `<c ${at} t="e"><v>#N/A</v></c>`))).toMatchObject({ kind: 'error', value: '#N/A' });
  expect(await cellOf(withCell((at) => `<c ${at} t="inlineStr"><is><t>#N/A</t></is></c>`))).toMatchObject({ kind: 'text', value: '#N/A' });
});

test('a truth value is told apart from the word', async () => {
  expect(await cellOf(withCell((at) => `<c ${at} t="b"><v>0</v></c>`))).toMatchObject({ kind: 'boolean', value: false });
});

test('text with formats inside is read as its text', async () => {
  expect(await cellOf(withCell((at) => `<c ${at} t="inlineStr"><is><r><rPr><b/></rPr><t>96</t></r><r><t>,5</t></r></is></c>`))).toMatchObject({ kind: 'richText', value: '96,5' });
});

test('a date is a number with a date format, exactly the number that is in the file', async () => {
  expect(await cellOf(withFormattedCell('dd/mm/yyyy', '46068'))).toEqual({ kind: 'date', value: 46068, numberFormat: 'dd/mm/yyyy' });
  // Day 60 is a day that never was; libraries that make dates of numbers lose it.
  expect(await cellOf(withFormattedCell('d/m', '60'))).toMatchObject({ kind: 'date', value: 60 });
  expect(await cellOf(withFormattedCell('d/m', '96.123456789'))).toMatchObject({ value: 96.123456789 });
});

test('days counted from 1904 are brought to the usual count', async () => {
  const bytes = withEditedPart(withFormattedCell('dd/mm/yyyy', '44606'), 'xl/workbook.xml', (xml) => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'));
  expect(await cellOf(bytes)).toMatchObject({ kind: 'date', value: 46068 });
});

test('a percent format reaches the snapshot, so that 0.95 is understood as 95 %', async () => {
  const bytes = withFormattedCell('0.0%', '0.963');
  expect((await snapshotIn(bytes)).entry('8', 2027)?.numberFormat).toBe('0.0%');
  expect(await entryOf(bytes)).toBe(0.963);
});

test('a link is told, wherever it leads', async () => {
  const bare = withEditedPart(good, SHEET, (xml) => xml.replace(/<hyperlinks>.*<\/hyperlinks>/s, ''));
  const linked = withEditedPart(bare, SHEET, (xml) => xml.replace('<printOptions', `<hyperlinks><hyperlink ref="${address}" r:id="rId9"/></hyperlinks><printOptions`));
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/?x=1&amp;y=2" TargetMode="External"/></Relationships>';
  const bytes = rawZip([...partsOf(linked), { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: rels }]);
  expect(await cellOf(bytes)).toMatchObject({ kind: 'number', link: 'https://a.example/?x=1&y=2' });
  const inside = withEditedPart(bare, SHEET, (xml) => xml.replace('<printOptions', `<hyperlinks><hyperlink ref="${address}" location="'Nhật ký'!A1"/></hyperlinks><printOptions`));
  expect(await cellOf(inside)).toMatchObject({ link: "'Nhật ký'!A1" });
});

test('cells without addresses are counted along their row', async () => {
  const bytes = withEditedPart(good, SHEET, (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c').replace(/<row r="\d+"/g, '<row'));
  expect((await snapshotIn(bytes)).actuals).toEqual((await snapshotIn(good)).actuals);
});

test('elements with a prefix are the same elements', async () => {
  const bytes = withEditedPart(good, SHEET, (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='));
  expect((await snapshotIn(bytes)).actuals).toEqual((await snapshotIn(good)).actuals);
});
