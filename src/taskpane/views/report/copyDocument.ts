/** What came of copying: it is on the clipboard, or it is selected for the user to copy. */
export type CopyOutcome = 'copied' | 'selected';

/**
 * Puts a document on the clipboard as a page and as plain text. In Excel's frame the clipboard may be closed to us: then
 * the older way is tried, and where that is closed too the text is left selected, since a key press of the user's always copies.
 */
export async function copyDocument(html: string, text: string, shown: HTMLElement): Promise<CopyOutcome> {
  try {
    const part = (type: string, content: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) })]);
    return 'copied';
  } catch {
    return copyBySelection(html, text, shown) ? 'copied' : 'selected';
  }
}

function copyBySelection(html: string, text: string, shown: HTMLElement): boolean {
  select(shown);
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', give);
  try {
    // The only way where the newer one is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}

function select(element: HTMLElement): void {
  element.focus();
  const selection = document.getSelection();
  if (selection === null) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.removeAllRanges();
  selection.addRange(range);
}
