import type { DocumentBlock, Run, TextDocument } from './document';
import { unbroken } from './unbroken';

/** Decree 30/2020, annex I: Times New Roman 13 to 14 points, both edges straight, the first line set in by 1 to 1.27 cm. */
const BODY = "font-family:'Times New Roman',serif;font-size:14pt;color:#000000;line-height:1.15";
const PARAGRAPH = `${BODY};margin:0 0 6pt 0;text-align:justify;text-indent:1cm`;
const HEADINGS = {
  1: `${BODY};margin:0 0 6pt 0;text-align:center;font-weight:bold`,
  2: `${BODY};margin:12pt 0 6pt 0;text-align:justify;text-indent:1cm;font-weight:bold`,
  3: `${BODY};margin:6pt 0 6pt 0;text-align:justify;text-indent:1cm;font-weight:bold;font-style:italic`,
} as const;

/**
 * The document as a page that Word takes over when it is pasted or opened: every look stands at its own paragraph,
 * because Word drops style sheets when it pastes. Items are paragraphs with a dash, as such documents have them.
 */
export function documentHtml({ title, blocks }: TextDocument): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body style="${BODY}">`,
    ...blocks.map(blockHtml),
    '</body></html>',
    '',
  ].join('\n');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<p style="${HEADINGS[block.level]}">${escaped(block.text)}</p>`;
    case 'paragraph':
      return `<p style="${PARAGRAPH}">${block.runs.map(runHtml).join('')}</p>`;
    case 'list':
      return block.items.map((item) => `<p style="${PARAGRAPH}">- ${item.map(runHtml).join('')}</p>`).join('\n');
  }
}

function runHtml({ text, bold = false, italic = false }: Run): string {
  const inner = escaped(unbroken(text)).replace(/\r?\n/g, '<br>');
  const slanted = italic ? `<i>${inner}</i>` : inner;
  return bold ? `<b>${slanted}</b>` : slanted;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
