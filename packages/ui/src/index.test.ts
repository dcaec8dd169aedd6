import { expect, it } from "vitest";

it("is inert on a server: importing and registering need no document", async () => {
  expect(globalThis.document).toBeUndefined();
  const ui = await import("./index.js");
  expect(() => ui.defineElements()).not.toThrow();
  expect(Object.keys(ui).sort()).toEqual([
    "InviteCard",
    "ReferralProvider",
    "RewardCard",
    "WelcomeCard",
    "compileTheme",
    "defineElements",
    "defineInvite",
    "defineReward",
    "defineWelcome",
    "en",
    "mountInvite",
    "mountReward",
    "mountWelcome",
    "onPrompt",
    "useReferral",
    "useShare",
  ]);
});
