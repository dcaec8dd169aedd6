import { between, type Chance, createChance, pickByWeight } from "./create-chance.ts";

/** Events that a tab accepts in one task. */
export interface Burst {
  /** Milliseconds since the page began. */
  readonly afterMs: number;
  readonly events: number;
  /** Characters, of two bytes each, that every event carries besides. */
  readonly padding: number;
  /** Whether the last event is one that the backend refuses. */
  readonly hasBad: boolean;
}

/** How a page ends itself, in the task of its last burst. */
export type Leaving = "reload" | "navigate" | "close";

/** What one page does. */
export interface Visit {
  readonly bursts: readonly Burst[];
  /** `null` stays until the browser dies. */
  readonly leaving: Leaving | null;
}

/** What a tab does, one page after the other; further pages do nothing. */
export type Tab = readonly Visit[];

/** When the browser is killed. */
export interface Death {
  /** Bursts whose receipts are known by then. With 0 it dies of the first page that begins. */
  readonly receipts: number;
  /** Milliseconds on top. */
  readonly afterMs: number;
}

/** One life of a browser. */
export interface LifePlan {
  readonly tabs: readonly Tab[];
  readonly death: Death;
}

/** Tabs that are opened at the same time. */
export const TABS = 3;

function planVisit(chance: Chance): Visit {
  let afterMs = 0;
  const bursts = Array.from({ length: between(chance, 2, 4) }, () => {
    const burst = {
      afterMs,
      events: chance() < 0.12 ? between(chance, 20, 40) : between(chance, 1, 8),
      padding: chance() < 0.1 ? between(chance, 1000, 4000) : between(chance, 0, 40),
      hasBad: chance() < 0.04,
    };
    afterMs += between(chance, 0, 160);
    return burst;
  });
  const leaving = pickByWeight<Leaving | null>(
    chance,
    [
      ["reload", 0.15],
      ["navigate", 0.15],
      ["close", 0.08],
    ],
    null,
  );
  return { bursts, leaving };
}

function planTab(chance: Chance): Tab {
  const first = planVisit(chance);
  return first.leaving === "reload" || first.leaving === "navigate" ? [first, planVisit(chance)] : [first];
}

function planDeath(chance: Chance, tabs: readonly Tab[]): Death {
  // A page that leaves is gone before its last receipts are told.
  const told = tabs.flat().reduce((sum, { bursts, leaving }) => sum + bursts.length - (leaving ? 1 : 0), 0);
  const mostAfterMs = pickByWeight(
    chance,
    [
      [4, 0.4],
      [100, 0.4],
    ],
    1200,
  );
  return { receipts: between(chance, 0, told - 1), afterMs: between(chance, 0, mostAfterMs) };
}

/** Plans a life: the same seed and number give the same plan. */
export function planLife(seed: number, life: number): LifePlan {
  const chance = createChance(seed, life);
  const tabs = Array.from({ length: TABS }, () => planTab(chance));
  return { tabs, death: planDeath(chance, tabs) };
}
