/**
 * Notes what truly reached the clipboard, in the new way or the old one.
 *
 * @returns The list of texts, which grows.
 */
export function watchClipboard(win) {
  const copied = [];
  const { clipboard } = win.navigator;
  if (clipboard) {
    const { writeText } = clipboard;
    clipboard.writeText = async (text) => {
      await writeText.call(clipboard, text);
      copied.push(text);
    };
  }
  win.document.addEventListener("copy", (event) => {
    const field = event.composedPath()[0];
    copied.push(field.value ?? String(win.getSelection()));
  });
  return copied;
}
