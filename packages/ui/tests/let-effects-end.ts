import { afterAll } from "vitest";

const PREACT_EFFECT_MS = 35;

/** Lets Preact run its last effects before the document of a test file is taken away; it waits at most 35 ms for a frame. */
export function letEffectsEnd(): void {
  afterAll(() => new Promise((done) => setTimeout(done, 2 * PREACT_EFFECT_MS)));
}
