import fc from 'fast-check';
import { bold, documentText, heading, italic, paragraph, type TextDocument } from '../../../src/workbook/report/document';
import { documentHtml } from '../../../src/workbook/report/documentHtml';
import { unbroken } from '../../../src/workbook/report/unbroken';

const DOCUMENT: TextDocument = {
  title: 'Thử',
  blocks: [heading(1, 'THỬ'), paragraph('Mở đầu'), heading(2, 'I. Phần'), { kind: 'list', items: [[bold('a'), { text: ': b' }], [italic('c')]] }],
};

test('plain text has a line for each block, a blank line before a part and a dash before an item', () => {
  expect(documentText(DOCUMENT)).toBe('THỬ\nMở đầu\n\nI. Phần\n- a: b\n- c\n');
});

test('each paragraph for Word carries its own look: Times New Roman, 14 points, both edges straight, first line set in', () => {
  const html = documentHtml(DOCUMENT);
  expect(html.match(/<p style="font-family:'Times New Roman',serif;font-size:14pt;[^"]*">/g)).toHaveLength(5);
  expect(html).toMatch(/<p style="[^"]*text-align:justify;text-indent:1cm">Mở đầu<\/p>/);
  expect(html).toContain('- <b>a</b>: b</p>');
  expect(html).toContain('<i>c</i>');
});

test('whatever people typed is text in the page, never markup', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const html = documentHtml({ title: typed, blocks: [heading(2, typed), paragraph(bold(typed)), { kind: 'list', items: [[{ text: typed }]] }] });
      const tags = html.replace(/<!DOCTYPE html>/, '').match(/<[^>]*>/g) ?? [];
      expect(tags.every((tag) => /^<\/?(?:html|head|meta|title|body|p|b|br)(?: [a-z-]+="[^"<>]*")*>$/.test(tag))).toBe(true);
    }),
  );
  expect(documentHtml({ title: '', blocks: [paragraph('<script>alert("1")</script> & \'x\'')] })).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
});

test('a line break that was typed in a cell stays one', () => {
  expect(documentHtml({ title: '', blocks: [paragraph('một\nhai')] })).toContain('một<br>hai');
});

test('a figure keeps its sign and its unit on its line', () => {
  expect(unbroken('yêu cầu ≥ 15,2 %: thiếu 0,8 điểm %')).toBe('yêu cầu ≥\u00a015,2\u00a0%: thiếu 0,8\u00a0điểm\u00a0%');
  expect(unbroken('giảm 3 dự án')).toBe('giảm 3 dự án');
});
