const READ_MS = 10_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
