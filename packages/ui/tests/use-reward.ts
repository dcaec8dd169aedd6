import { afterEach, vi } from "vitest";
import { mountReward } from "../src/reward.js";
import { readCard } from "./card-reader.js";
import { letEffectsEnd } from "./let-effects-end.js";
import { type Script, scriptReferral } from "./scripted-referral.js";

/** Shows reward cards in a file of tests, and takes them away after each. */
export function useReward() {
  const stops: (() => void)[] = [];
  letEffectsEnd();
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  async function show(script: Script) {
    const played = scriptReferral(script);
    const stop = mountReward(document.body, played.referral);
    stops.push(stop);
    const host = document.body.lastElementChild as HTMLElement;
    await played.referral.ready;
    return { ...played, stop, host, root: host.shadowRoot as ShadowRoot, card: readCard(host) };
  }

  return { show, stops };
}
