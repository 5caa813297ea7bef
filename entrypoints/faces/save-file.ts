/** Gives the reader a file; nothing leaves the machine. */

/** Saves `text` under `name` by the browser's own download. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the end of this task; it would otherwise live as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
