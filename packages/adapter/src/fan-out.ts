import { type Adapter, OffshootError, type Receipt, type ReferralEvent } from "@offshoot/core";
import { attempt } from "./attempt.js";

/** Milliseconds after which a target that says nothing counts as holding the event for as long as the page lives. */
const ANSWER_TIMEOUT_MS = 1000;

/** From the weakest to the strongest. */
const DURABILITIES: readonly Receipt["durability"][] = ["dropped", "memory", "durable"];

/** What is asked of one target only. */
type Question = "summary" | "invitation" | "recall" | "join" | "prove";

/** Hands one event to one target, which may throw, reject, answer nonsense or never; calls it before the first `await`. */
async function acceptBy(target: Adapter, event: ReferralEvent): Promise<Receipt> {
  const { id } = event;
  const refused: Receipt = { id, durability: "dropped", reason: "rejected" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Receipt>((resolve) => {
    timer = setTimeout(resolve, ANSWER_TIMEOUT_MS, { id, durability: "memory" });
  });
  try {
    const { durability, reason = "rejected" } = await Promise.race([target.accept(event), silence]);
    if (durability === "dropped") return { id, durability, reason };
    return DURABILITIES.includes(durability) ? { id, durability } : refused;
  } catch {
    return refused;
  } finally {
    clearTimeout(timer);
  }
}

/** Calls every target, whatever becomes of the others, and gives back what those threw that failed. */
async function callAll(targets: readonly Adapter[], call: (target: Adapter) => unknown): Promise<readonly unknown[]> {
  const outcomes = await Promise.allSettled(targets.map(async (target) => call(target)));
  return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
}

/** Makes the answer to one question out of the first target that knows it; nothing where none does. */
function firstThatAnswers<Q extends Question>(targets: readonly Adapter[], question: Q): Pick<Adapter, Q> {
  const target = targets.find((candidate) => candidate[question]);
  return { ...(target && { [question]: target[question]?.bind(target) }) } as Pick<Adapter, Q>;
}

/**
 * Creates an adapter that hands each event to several at once; a slow, broken or dead one holds up none of the others.
 *
 * A receipt holds for all of them, so it is the weakest of theirs, with its reason. A target that has no use for an event has no say in
 * it: only where none has one the event is dropped as `excluded`, and without any target as `unavailable`. What is asked goes to the
 * first adapter that can answer: put the backend's own before the others. `purge()` and `forget()` reject with an `OffshootError`
 * (`storage-unavailable`) when one of the adapters failed, after all have been tried: whoever erases must know that something is left.
 *
 * @example
 * const adapter = fanOut(createHttpAdapter({ endpoint: "/offshoot" }), createDataLayerAdapter());
 */
export function fanOut(...adapters: readonly (Adapter & { readonly queue?: string })[]): Adapter {
  const queues = adapters.flatMap(({ queue }) => queue ?? []);
  // The queue of an adapter without a program holds those of all programs.
  const shared = queues.find((queue, index) => queues.some((other, at) => at !== index && queue.startsWith(other)));
  if (shared !== undefined) {
    const mend = 'Give all but one of them a name of its own: createHttpAdapter({ queue: "segment" }).';
    throw new OffshootError(
      "option-invalid",
      `expected HTTP adapters that keep their events apart, got two with the queue ${shared}. ${mend}`,
      { path: "fanOut" },
    );
  }
  let isDestroyed = false;

  async function erase(method: "purge" | "forget"): Promise<void> {
    const failures = await callAll(adapters, (adapter) => adapter[method]?.());
    if (failures.length === 0) return;
    throw new OffshootError(
      "storage-unavailable",
      `${method}(): expected every adapter to erase what it keeps, ${failures.length} of ${adapters.length} failed. Call it again once the cause is gone.`,
      { cause: failures.length === 1 ? failures[0] : new AggregateError(failures) },
    );
  }

  return {
    ...firstThatAnswers(adapters, "summary"),
    ...firstThatAnswers(adapters, "invitation"),
    ...firstThatAnswers(adapters, "recall"),
    ...firstThatAnswers(adapters, "join"),
    ...firstThatAnswers(adapters, "prove"),
    ...(adapters.some(({ forget }) => forget) && { forget: () => erase("forget") }),
    async accept(event) {
      const { id } = event;
      if (isDestroyed) return { id, durability: "dropped", reason: "destroyed" };
      const receipts = await Promise.all(adapters.map((adapter) => acceptBy(adapter, event)));
      const wanting = receipts.filter(({ reason }) => reason !== "excluded");
      const weakest = DURABILITIES.flatMap(
        (durability) => wanting.find((receipt) => receipt.durability === durability) ?? [],
      );
      return weakest[0] ?? receipts[0] ?? { id, durability: "dropped", reason: "unavailable" };
    },
    async flush(reason) {
      // What could not be sent stays with its adapter, which reports it and tries again.
      await callAll(adapters, (adapter) => adapter.flush(reason));
    },
    purge: () => erase("purge"),
    destroy() {
      isDestroyed = true;
      for (const adapter of adapters) attempt(() => adapter.destroy());
    },
  };
}
