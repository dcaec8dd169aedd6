import type { Prompt, PromptServices } from "./create-prompt.js";

/**
 * Stands for the one who asks until that is needed: when the host asks, or when something happened that the program wants to
 * be asked after. What happened before is told then.
 */
export function createLazyPrompt(services: PromptServices): Prompt {
  const { program, platform, fail } = services;
  const happened: { conversion?: string; feedback?: readonly [score: number, url: string] } = {};
  let loading: Promise<Prompt> | undefined;
  let isOver = false;

  async function start(): Promise<Prompt> {
    const { createPrompt } = await import("./create-prompt.js");
    const prompt = createPrompt(services);
    if (happened.conversion) prompt.onConversion(happened.conversion);
    if (happened.feedback) prompt.onFeedback(...happened.feedback);
    if (isOver) prompt.destroy();
    return prompt;
  }
  function load(): Promise<Prompt> {
    loading ??= start().catch((cause) => {
      // The next time it is tried again.
      loading = undefined;
      throw cause;
    });
    return loading;
  }
  function tell(note: (prompt: Prompt) => void, moment: "conversion" | "feedback"): void {
    if (isOver) return;
    if (loading) loading.then(note, () => {});
    else if (program().prompt?.on === moment) load().catch(fail);
  }

  return {
    ask: async () => (isOver ? "not-now" : (await load()).ask()),
    onConversion(url = platform.url()) {
      happened.conversion = url;
      tell((prompt) => prompt.onConversion(url), "conversion");
    },
    onFeedback(score, url = platform.url()) {
      happened.feedback = [score, url];
      tell((prompt) => prompt.onFeedback(score, url), "feedback");
    },
    onClosed() {
      // Where it never loaded, it has opened nothing.
      void loading?.then(
        (prompt) => prompt.onClosed(),
        () => {},
      );
    },
    destroy() {
      isOver = true;
      void loading?.then(
        (prompt) => prompt.destroy(),
        () => {},
      );
    },
  };
}
