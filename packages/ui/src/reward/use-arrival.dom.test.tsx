import type { Summary } from "@offshoot/core";
import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { EMPTY_SUMMARY, FULL_SUMMARY } from "../../tests/summaries.js";
import { useArrival } from "./use-arrival.js";

letEffectsEnd();
afterEach(() => render(null, document.body));

const EFFECTS_MS = 100;

function play() {
  let seen: readonly string[] = [];
  function Probe({ owner, summary }: { readonly owner: string; readonly summary: Summary }) {
    seen = useArrival(owner, summary)?.entries.map(({ id }) => id) ?? [];
    return null;
  }
  const show = async (owner: string, summary: Summary) => {
    render(<Probe owner={owner} summary={summary} />, document.body);
    await new Promise((done) => setTimeout(done, EFFECTS_MS));
  };
  return { show, seen: () => seen };
}

it("notices what arrives for the one who looks", async () => {
  const { show, seen } = play();
  await show("ana", EMPTY_SUMMARY);
  await show("ana", FULL_SUMMARY);
  await vi.waitUntil(() => seen().join() === "r4,r2");
});

it("takes nothing for an arrival that only belongs to somebody else", async () => {
  const { show, seen } = play();
  await show("ana", EMPTY_SUMMARY);
  await show("ben", FULL_SUMMARY);
  await show("ben", FULL_SUMMARY);
  expect(seen()).toEqual([]);
});
