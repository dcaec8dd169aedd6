/** Keys through which parsed text could reach a prototype when it is copied later on. */
const HOSTILE_KEY = /^(__proto__|constructor|prototype)$/;

/**
 * Parses JSON that others have written, and leaves hostile keys out.
 *
 * @throws SyntaxError for what is no JSON.
 */
export function parseAnswer(text: string): unknown {
  return JSON.parse(text, (key, value) => (HOSTILE_KEY.test(key) ? undefined : value));
}
