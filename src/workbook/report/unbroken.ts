/** Keeps signs and units on the line of their figure: "≥ 95 %" and "0,8 điểm %" do not break when a text wraps. */
export function unbroken(text: string): string {
  return text
    .replace(/([≥≤]) (?=[-\d])/g, '$1\u00a0')
    .replace(/(\d) (?=%)/g, '$1\u00a0')
    .replace(/(\d) điểm (?=%)/g, '$1\u00a0điểm\u00a0');
}
