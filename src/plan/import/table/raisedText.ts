/** A style by which Word raises a text, or marks the place of a footnote or a remark. */
const RAISED_STYLE = /vertical-align\s*:\s*super|mso-(?:foot|end)note-id|mso-special-character\s*:\s*(?:foot|end)note/i;
const NOTE_CLASS = /\bMso(?:Footnote|Endnote|Comment)Reference\b|\bsdfootnoteanc\b/i;
const NOTE_LINK = /^#_?(?:ftn|edn|msocom|sdfootnote|sdendnote)/i;

/** Whether an element holds a text that stands higher than its line: a power, or the mark of a footnote. */
export function isRaised(name: string, { style = '', class: classes = '', href = '' }: Readonly<Record<string, string>>): boolean {
  return name === 'sup' || RAISED_STYLE.test(style) || NOTE_CLASS.test(classes) || NOTE_LINK.test(href);
}

const MARK = /^[[(]?(?:\d{1,3}|\*{1,4}|[a-e]|[A-Z]{1,3}\d{1,3})[\])]?$/;
const POWERS: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' };

/**
 * What of a raised text belongs to its line: the 2 of "m²", but not the mark of a footnote, which would become a digit of the
 * figure before it. A power of ten keeps its form, so that "10³" is not read as 103.
 *
 * @param before what stands before it in the line; where nothing does, it is a text of its own
 */
export function raisedText(text: string, before: string): string {
  const marks = text.trim().split(/\s*[,;]\s*|\s+/u);
  if (before.trim() === '' || !marks.every((mark) => MARK.test(mark))) return text;
  const raised = text.trim();
  if (/^[23]$/.test(raised) && /(?<!\p{L})[kcdmh]?m$/u.test(before)) return raised;
  if (/^\d+$/.test(raised) && /(?<![\d.,])10$/.test(before)) return [...raised].map((digit) => POWERS[digit] ?? digit).join('');
  return '';
}
