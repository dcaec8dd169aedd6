import type { Figure } from "./draw-figure.js";

const TURN_MS = 80;
const QUIET_TURNS = 3;
const PATIENCE_MS = 6000;

/** What a figure's card has drawn, as markup; nothing where it draws nothing. */
export function drawnIn({ host }: Figure): string {
  const root = host.shadowRoot;
  return root?.querySelector(".card, [part]") ? root.innerHTML : "";
}

/** Whether a card still waits for its theme or its language. */
const isHeld = ({ host }: Figure) => host.shadowRoot?.querySelector(".held, .root:not([lang])") !== null;

/** Waits until no card changes any more: whatever they fetch has come. `false` when `isOver` says that nobody waits any longer. */
export async function whenDrawn(figures: readonly Figure[], isOver: () => boolean): Promise<boolean> {
  let before = "";
  let quiet = 0;
  for (let waited = 0; quiet < QUIET_TURNS && waited < PATIENCE_MS; waited += TURN_MS) {
    await new Promise((done) => setTimeout(done, TURN_MS));
    if (isOver()) return false;
    const now = figures.map(drawnIn).join();
    quiet = now === before && !figures.some(isHeld) ? quiet + 1 : 0;
    before = now;
  }
  return true;
}
