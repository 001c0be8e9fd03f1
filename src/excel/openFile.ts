import { offers } from './run';

/** True where the host can open a file's bytes as a new workbook. */
export function canOpenFiles(): boolean {
  return offers('1.8');
}

/** Opens a file as a new workbook beside this one. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64(bytes));
}

function base64(bytes: Uint8Array): string {
  // A piece at a time: a call takes only so many arguments.
  const PIECE = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
