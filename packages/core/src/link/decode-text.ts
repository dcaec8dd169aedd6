/** Takes percent escapes out of a text; one with bad escapes stays as it is, and its `%` is part of no code. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
