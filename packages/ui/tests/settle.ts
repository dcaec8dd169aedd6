import { drawnIn } from "./drawn-in.js";

const QUIET_MS = 60;
const QUIET_TURNS = 3;
const PATIENCE_MS = 5000;
/** A card that waits for its theme or its language for longer does so for the sake of a test. */
const HELD_MS = 1500;

/** Whether something moves that will come to rest; a skeleton's pulse never does. */
const isMoving = () =>
  document.getAnimations().some((animation) => {
    const end = Number(animation.effect?.getComputedTiming().endTime);
    return animation.playState === "running" && Number.isFinite(end);
  });

const isHeld = () =>
  Array.from(document.querySelectorAll("*")).some(({ shadowRoot }) =>
    shadowRoot?.querySelector(".held, .root:not([lang])"),
  );

/** A round trip: by then whatever was asked for before it has come too, however slow the machine is today. */
const askServer = () => fetch("/", { method: "HEAD", cache: "no-store" }).catch(() => undefined);

/** Waits until the cards of a page have drawn themselves, whatever they fetch has come and every transition has ended. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  let before = "";
  let quiet = 0;
  for (let waited = 0; quiet < QUIET_TURNS && waited < PATIENCE_MS; waited += QUIET_MS) {
    await Promise.all([askServer(), new Promise((done) => setTimeout(done, QUIET_MS))]);
    const now = drawnIn(document);
    const isWaiting = isMoving() || (waited < HELD_MS && isHeld());
    quiet = now === before && !isWaiting ? quiet + 1 : 0;
    before = now;
  }
  await document.fonts.ready;
}
