import { expect, it } from "vitest";

it("is inert on a server: importing and registering need no document", async () => {
  expect(globalThis.document).toBeUndefined();
  const ui = await import("./index.js");
  expect(() => ui.defineElements()).not.toThrow();
  expect(Object.keys(ui).sort()).toEqual([
    "CodeField",
    "InviteCard",
    "Launcher",
    "Question",
    "ReferralProvider",
    "RewardCard",
    "WelcomeCard",
    "compileTheme",
    "defineCode",
    "defineElements",
    "defineInvite",
    "defineLauncher",
    "defineQuestion",
    "defineReward",
    "defineWelcome",
    "en",
    "loadTheme",
    "mountCode",
    "mountInvite",
    "mountLauncher",
    "mountQuestion",
    "mountReward",
    "mountWelcome",
    "onPrompt",
    "useReferral",
    "useRewards",
    "useShare",
  ]);
});
