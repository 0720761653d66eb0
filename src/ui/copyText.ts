/** Puts a text on the clipboard. Rejects where the browser refuses or has none. */
export function copyText(text: string): Promise<void> {
  // Absent where the page is not served securely.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  return clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
}
