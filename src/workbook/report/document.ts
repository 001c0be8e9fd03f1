/** A stretch of text that looks alike. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** One paragraph or list of a document. A level 1 heading is the document's title, 2 a part, 3 a group in a part. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/** A text document before it is given a form: plain text, a page, the pane. */
export interface TextDocument {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export function heading(level: 1 | 2 | 3, text: string): DocumentBlock {
  return { kind: 'heading', level, text };
}

export function paragraph(...runs: readonly (Run | string)[]): DocumentBlock {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function italic(text: string): Run {
  return { text, italic: true };
}

/** The text of runs without their looks. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The document as plain text: a blank line before each heading, a dash before each item. */
export function documentText({ blocks }: TextDocument): string {
  return `${blocks.map((block, index) => blockText(block, index === 0)).join('\n')}\n`;
}

function blockText(block: DocumentBlock, isFirst: boolean): string {
  switch (block.kind) {
    case 'heading':
      return isFirst || block.level === 1 ? block.text : `\n${block.text}`;
    case 'paragraph':
      return plainRuns(block.runs);
    case 'list':
      return block.items.map((item) => `- ${plainRuns(item)}`).join('\n');
  }
}
