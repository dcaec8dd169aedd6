/**
 * Sets a text that somebody else wrote, such as the name of a reward, apart from the sentence around it, so that an Arabic
 * name does not reorder an English sentence. Marks that could end the isolation are taken out; those of Intl's own amounts stay.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolateText(text: string): string {
  const clean = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "").trim();
  return clean && `\u2068${clean}\u2069`;
}
