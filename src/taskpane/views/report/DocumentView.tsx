import type { Ref } from 'react';
import type { DocumentBlock, Run, TextDocument } from '../../../workbook/report/document';
import { FOCUS_PLACE } from '../../components/focusPlace';

interface Props {
  readonly document: TextDocument;
  readonly label: string;
  readonly container: Ref<HTMLElement>;
}

/** A document as it will look in Word, on white paper whatever the colours of the pane. */
export function DocumentView({ document, label, container }: Props) {
  return (
    <article ref={container} className="document" lang="vi" aria-label={label} {...FOCUS_PLACE}>
      {document.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      return <Tag className={`document-heading-${block.level}`}>{block.text}</Tag>;
    }
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, bold = false, italic = false }, index) => {
    if (bold) return <b key={index}>{text}</b>;
    return italic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>;
  });
}
