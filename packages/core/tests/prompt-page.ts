import { createBrowserPlatform } from "../src/platform/browser-platform.js";
import { parseProgram } from "../src/program/parse-program.js";
import { createLazyPrompt } from "../src/prompt/lazy-prompt.js";
import type { PromptPlace } from "../src/referral.js";

declare global {
  interface Window {
    /** What the tests of the prompt find on a page. */
    promptPage: {
      readonly platform: ReturnType<typeof createBrowserPlatform>;
      readonly prompt: ReturnType<typeof createLazyPrompt>;
      readonly shown: readonly PromptPlace[];
    };
  }
}

const platform = createBrowserPlatform();
const { program } = parseProgram({ program: "acme" }, { baseUrl: location.href });
const shown: PromptPlace[] = [];
const prompt = createLazyPrompt({
  program: () => program,
  platform,
  now: Date.now,
  consent: () => (new URLSearchParams(location.search).has("declined") ? "denied" : "granted"),
  undecided: () => null,
  emit: (place) => [shown.push(place) > 0],
  fail: (cause) => console.error(cause),
  key: "_offshoot_acme_prompt",
});
window.promptPage = { platform, prompt, shown };
