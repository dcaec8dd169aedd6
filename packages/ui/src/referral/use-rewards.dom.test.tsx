import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { type Script, scriptReferral } from "../../tests/scripted-referral.js";
import { FULL_SUMMARY } from "../../tests/summaries.js";
import { ReferralProvider } from "./referral-provider.js";
import { type Rewards, useRewards } from "./use-rewards.js";

letEffectsEnd();

afterEach(() => {
  render(null, document.body);
});

async function use(script: Script) {
  const played = scriptReferral({ advocate: "ana", ...script });
  const seen: Rewards[] = [];
  function Probe() {
    seen.push(useRewards());
    return null;
  }
  render(
    <ReferralProvider referral={played.referral}>
      <Probe />
    </ReferralProvider>,
    document.body,
  );
  await played.referral.ready;
  return { ...played, seen, last: () => seen.at(-1) as Rewards };
}

describe("useRewards", () => {
  it("asks by itself and tells apart what can be used and what may still come", async () => {
    const { last, seen } = await use({ summary: FULL_SUMMARY });
    expect(seen[0]).toMatchObject({ summary: null, ready: [], pending: [], isOld: false });
    await vi.waitUntil(() => last().status === "ready");
    expect(last().ready.map(({ id }) => id)).toEqual(["r4", "r2"]);
    expect(last().pending.map(({ id }) => id)).toEqual(["r5"]);
    expect(last().isOld).toBe(false);
  });

  it("says that figures are old from an earlier visit, and after a failure, until there is an answer", async () => {
    const { last, seen, answer } = await use({ summary: "down", recalled: FULL_SUMMARY });
    await vi.waitUntil(() => last().status === "failed");
    expect(seen.find(({ summary }) => summary)?.isOld).toBe(true);
    expect(last().isOld).toBe(true);
    answer(FULL_SUMMARY);
    expect(await last().refresh()).toBe(true);
    await vi.waitUntil(() => !last().isOld);
    answer("down");
    expect(await last().refresh()).toBe(false);
    await vi.waitUntil(() => last().isOld);
    expect(last().summary).toEqual(FULL_SUMMARY);
  });
});
