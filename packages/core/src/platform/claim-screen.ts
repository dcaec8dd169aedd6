import type { Unsubscribe } from "../unsubscribe.js";

const QUESTION = "offshoot-screen";

/**
 * Takes the screen for a dialog; `null` while somebody else has it. Whoever has it refuses the question of the next one, so
 * that it holds between copies of the script, too, and leaves nothing on the page.
 *
 * @returns Gives it back.
 */
export function claimScreen(): Unsubscribe | null {
  if (!dispatchEvent(new CustomEvent(QUESTION, { cancelable: true }))) return null;
  const refuse = (event: Event) => event.preventDefault();
  addEventListener(QUESTION, refuse);
  return () => removeEventListener(QUESTION, refuse);
}
