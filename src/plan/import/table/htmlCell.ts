import { cellOf, LIMITS } from '../cells';
import type { SpanningCell } from './spans';

/** Collects the text of a cell by its lines, as a browser shows them, while a page is read. */
export class HtmlCell {
  private readonly parts: string[] = [];
  private length = 0;
  /** Something stands in the line, or in the paragraph, that is being read. A cell need not have paragraphs. */
  private lineHasText = false;
  private paragraphHasText = true;

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  put(data: string): void {
    if (this.length > LIMITS.cell * 4) return;
    // A line end of the source is a blank like any other.
    this.parts.push(data.replace(/[\r\n]+/g, ' '));
    this.length += data.length;
    if (data.trim() === '') return;
    this.lineHasText = true;
    this.paragraphHasText = true;
  }

  beginParagraph(): void {
    this.paragraphHasText = false;
  }

  /** A paragraph without a text takes up a line. */
  endParagraph(): void {
    if (!this.paragraphHasText) this.endLine();
  }

  breakLine(): void {
    this.endLine();
    this.paragraphHasText = true;
  }

  /** A block begins or ends. */
  breakText(): void {
    if (this.lineHasText) this.endLine();
    else this.parts.push(' ');
  }

  read(): SpanningCell {
    return { ...cellOf(this.parts.join('')), rows: this.rows, columns: this.columns };
  }

  private endLine(): void {
    this.parts.push('\n');
    this.lineHasText = false;
  }
}
