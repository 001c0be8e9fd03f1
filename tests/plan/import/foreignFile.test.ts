import { strToU8, zipSync } from 'fflate';
import { foreignFile, wideText } from '../../../src/plan/import/foreignFile';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = (...parts: readonly string[]): Uint8Array => zipSync(Object.fromEntries(parts.map((part) => [part, strToU8('<x/>')])));

test.each([
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
  ['a Word document', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'document'],
  ['another archive', zip('anh/1.txt'), 'other'],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
  ['rich text', bytesOf('{\\rtf1\\ansi'), 'document'],
  ['a PNG', bytesOf('\x89PNG\r\n\x1A\n'), 'picture'],
  ['a JPEG', bytesOf('\xFF\xD8\xFF\xE0'), 'picture'],
  ['a workbook of before 2007', bytesOf('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'), 'other'],
] as const)('%s is told by its first bytes', (_, bytes, kind) => {
  expect(foreignFile(bytes)).toBe(kind);
});

test('text is text, in whatever letters it is written', () => {
  expect(foreignFile(new TextEncoder().encode('STT\tTên chỉ tiêu\tĐơn vị'))).toBeUndefined();
  expect(foreignFile(new Uint8Array())).toBeUndefined();
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('STT\tTên', 'utf16le')]);
  expect(foreignFile(wide)).toBeUndefined();
  expect(wideText(wide)).toBe('utf-16le');
});
