/** How long a browser may take to begin with a download before its bytes are let go. */
const KEPT_MS = 60_000;

/** Hands bytes to the browser as a download. */
export function saveBytes(name: string, bytes: Uint8Array): void {
  // Copied, because a Blob takes no bytes that another thread may share.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
