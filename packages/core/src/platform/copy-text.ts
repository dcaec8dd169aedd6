/**
 * Copies a text to the clipboard and tells whether it is truly there. Call it from a click.
 *
 * The old way, for pages without the Clipboard API, is fetched only where it is needed.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const { copyBySelection } = await import("./copy-by-selection.js");
    return copyBySelection(text);
  }
}
