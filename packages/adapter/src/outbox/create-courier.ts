import type { ResolvedHttpOptions } from "../http-options.js";
import { loadOnDemand } from "../load-on-demand.js";
import { type Answer, createSender } from "../send/create-sender.js";
import type { Care } from "./create-care.js";
import type { Keeper } from "./create-keeper.js";
import type { Entry } from "./entry.js";
import { localStore } from "./local-store.js";
import { listWaiting } from "./outbox-state.js";
import { pickBatch } from "./pick-batch.js";
import type { Queue } from "./queue.js";
import { isPrerendering } from "./watch-page.js";
import { withLock } from "./with-lock.js";
import { withTimeout } from "./with-timeout.js";

/** Milliseconds between two tries as long as what knows better could not be fetched. */
const REST_MS = 6000;

/** Brings the queue to the backend, as long as it is not told to pause. */
export interface Courier {
  /** Sends soon, or when the pause ends. */
  wake(): void;
  /** Sends until there is nothing left, or a pause: now, since there is hope that a try is worth it. Never rejects. */
  hurry(): Promise<void>;
  /** Sends what is known here and fits: the page may not live to see another task. */
  leave(): Promise<unknown>;
  stop(): void;
}

/** Creates the courier of one outbox. */
export function createCourier(queue: Queue, keeper: Keeper, options: ResolvedHttpOptions): Courier {
  const { prefix, pauseKey, batch: limits, token, timeoutMs } = options;
  const send = createSender(options);
  const inFlight = new Set<string>();
  let care: Care | undefined;
  /** Judges the answer that nobody has judged yet. */
  let judgeLater: (() => Promise<void>) | undefined;
  /** Set by a request without an answer, and back to nothing by one with any. */
  let restUntil = 0;
  let draining: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const isSilent = () => isStopped || isPrerendering();

  /** Whether any page has noted a pause, which only care can read. */
  const isNoted = () => localStore.read(pauseKey);

  /** Milliseconds until the next try. */
  function remaining(): number {
    if (care) return care.remaining();
    return judgeLater || isNoted() ? REST_MS : Math.max(restUntil - performance.now(), 0);
  }

  /** Has care fetched, unless it is here; whoever needs it waits where that fails, and tries again. */
  async function seekCare(): Promise<void> {
    care ??= await withTimeout(loadOnDemand(), timeoutMs).then(
      ({ createCare }) => createCare(options),
      () => undefined,
    );
  }

  function wake(): void {
    timer ??= setTimeout(run, Math.max(limits.delayMs, remaining()));
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // What was just accepted is committed before it is sent, wherever there is time for that.
    await keeper.keep();
    if (isSilent()) return;
    draining ??= withLock(prefix, drain).finally(() => {
      draining = undefined;
    });
    await draining;
    if (queue.waiting.size > 0 && !isStopped) wake();
  }

  async function drain(): Promise<void> {
    await keeper.refresh();
    if (isNoted()) await seekCare();
    await judgeLater?.();
    while (!isStopped && !remaining() && (await deliver()));
  }

  /** Sends one batch and tells whether there was one. Synchronous up to the request, where the token is. */
  async function deliver(isLeaving = false): Promise<boolean> {
    if (token) await seekCare();
    const began = queue.epoch;
    const free = listWaiting(queue.waiting, ({ id }) => !inFlight.has(id));
    const batch = care ? care.choose(free) : pickBatch(free, limits);
    if (batch.length === 0) return false;
    for (const { id } of batch) inFlight.add(id);
    // A request without an answer may have been refused by the browser itself, because the page's own ones had used up what may outlive it.
    const answer = await send(batch, !restUntil || isLeaving, care?.prove);
    restUntil = answer.response ? 0 : performance.now() + REST_MS * (1 + Math.random());
    for (const { id } of batch) inFlight.delete(id);
    await judge(batch, answer, began);
    return true;
  }

  /** Lets go what an answer is the end of. One that is no plain yes is seldom, and is judged with care. */
  async function judge(batch: readonly Entry[], answer: Answer, began: number): Promise<void> {
    // Nothing is sent before it is judged: it may say for how long the backend wants to be left alone.
    judgeLater = () => judge(batch, answer, began);
    if (!answer.isYes) await seekCare();
    const isJudge = care || answer.isYes;
    if (answer.response && !isJudge) return;
    judgeLater = undefined;
    if (isJudge && began === queue.epoch) await keeper.drop(care ? care.hear(batch, answer, queue.waiting) : batch);
  }

  return {
    wake,
    hurry() {
      care?.hurry();
      return run();
    },
    leave() {
      care?.hurry();
      keeper.settle();
      if (!isSilent() && !remaining()) void deliver(true);
      return keeper.keep();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
