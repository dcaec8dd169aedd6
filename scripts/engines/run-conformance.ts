import type { EnginePage } from "./engine.ts";

const PATIENCE_MS = 180_000;
const BEAT_MS = 50;

/** What the page says about one promise. */
export interface Check {
  readonly group: string;
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly failure?: string;
  readonly seconds?: number;
}

/** What the page asks for because no script can do it. */
type Wish =
  | { readonly id: number; readonly kind: "press"; readonly x: number; readonly y: number }
  | { readonly id: number; readonly kind: "key"; readonly key: string };

interface State {
  readonly isDone: boolean;
  readonly ask: Wish | null;
  readonly results: readonly Check[];
}

async function readState(page: EnginePage): Promise<State> {
  const text = await page.evaluate("JSON.stringify(window.conformance ?? null)");
  return (JSON.parse(String(text)) as State | null) ?? { isDone: false, ask: null, results: [] };
}

const grant = (page: EnginePage, wish: Wish) =>
  wish.kind === "press" ? page.press(wish.x, wish.y) : page.key(wish.key);

/**
 * Opens the conformance page, gives it a hand where it asks for one, and waits for its verdicts.
 *
 * @param patienceMs Milliseconds until a page that says nothing has failed. @default 180 000
 */
export async function runConformance(
  page: EnginePage,
  address: string,
  patienceMs = PATIENCE_MS,
): Promise<readonly Check[]> {
  await page.visit(address);
  const endsAt = Date.now() + patienceMs;
  let granted = 0;
  for (;;) {
    const { isDone, ask, results } = await readState(page);
    if (isDone) return results;
    if (ask && ask.id !== granted) {
      granted = ask.id;
      await grant(page, ask);
    }
    if (Date.now() > endsAt) {
      const failure = `no verdict within ${patienceMs / 1000} s`;
      return [...results, { group: "The page", name: "It comes to an end", state: "failed", failure }];
    }
    await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
  }
}
