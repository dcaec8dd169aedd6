import type { EnginePage } from "./engine.ts";

const PATIENCE_MS = 60_000;

/** What the page says about one promise. */
export interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly failure?: string;
}

/** Opens the conformance page as a friend who followed a link, and waits for its verdicts. */
export async function runConformance(page: EnginePage, origin: string): Promise<readonly Check[]> {
  await page.visit(`${origin}/?ref=ANA-LIMA.copy`);
  const endsAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await page.evaluate("JSON.stringify(window.conformance ?? null)");
    const state = JSON.parse(String(text)) as { isDone: boolean; results: Check[] } | null;
    if (state?.isDone) return state.results;
    if (Date.now() > endsAt) {
      const failure = `no verdict within ${PATIENCE_MS / 1000} s`;
      return [...(state?.results ?? []), { name: "the page comes to an end", passed: false, failure }];
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
