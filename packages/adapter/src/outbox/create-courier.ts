import type { ResolvedHttpOptions } from "../http-options.js";
import { loadOnDemand } from "../load-on-demand.js";
import { createSender } from "../send/create-sender.js";
import type { Keeper } from "./create-keeper.js";
import { createPause } from "./create-pause.js";
import type { Shelf } from "./create-shelf.js";
import { chooseBatch, letGo, listWaiting, type SendingRules, takeAnswer, takeOver } from "./outbox-state.js";
import type { Queue } from "./queue.js";
import { isPrerendering } from "./watch-page.js";
import { withLock } from "./with-lock.js";

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
export function createCourier(queue: Queue, shelf: Shelf, keeper: Keeper, options: ResolvedHttpOptions): Courier {
  const { prefix, batch: limits, isDurable, onDrop, tell } = options;
  const send = createSender(options);
  const pause = createPause(`${prefix}pause`, options.retry);
  let rules: SendingRules = { chooseBatch, takeAnswer };
  const inFlight = new Set<string>();
  let draining: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isWell = true;
  const isSilent = () => isStopped || isPrerendering();

  function wake(): void {
    timer ??= setTimeout(run, Math.max(limits.delayMs, pause.remaining()));
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
    const began = queue.epoch;
    const before = queue.waiting;
    // A database that cannot be read must not keep what is in memory from being sent.
    const stored = isDurable && (await shelf.all().catch(() => null));
    if (stored && began === queue.epoch) queue.waiting = takeOver(queue.waiting, stored, before);
    while (began === queue.epoch && !isStopped && !pause.remaining() && (await deliver()));
  }

  /** Sends one batch and tells whether there was one. Synchronous up to the request, where the token is. */
  async function deliver(isLeaving = false): Promise<boolean> {
    const began = queue.epoch;
    const free = listWaiting(queue.waiting, ({ id }) => !inFlight.has(id));
    const batch = rules.chooseBatch(free, limits, queue.refusals);
    if (batch.length === 0) return false;
    for (const { id } of batch) inFlight.add(id);
    // A request that failed may have been refused by the browser itself, because the page's own ones had used up what may outlive it.
    const answer = await send(batch, isWell || isLeaving);
    for (const { id } of batch) inFlight.delete(id);
    // A backend that refuses is seldom, and needs closer looks; until they are here, it is waited for.
    if (answer.isRefusal) {
      rules = await loadOnDemand().catch(() => rules);
    }
    if (began < queue.epoch) return false;
    const { forget, dropped, pauseMs, refusals } = rules.takeAnswer(
      batch,
      answer.verdicts,
      queue.waiting,
      queue.refusals,
    );
    queue.waiting = letGo(queue.waiting, forget);
    queue.refusals = refusals;
    if (pauseMs !== undefined) {
      pause.note(pauseMs);
      if (isWell && pauseMs !== null) tell(answer);
      isWell = pauseMs === null;
    }
    dropped?.forEach((count, reason) => void onDrop(reason, count));
    keeper.erase(forget);
    // What cannot be deleted is sent again, and the backend knows it by its id.
    if (isDurable) await shelf.drop(forget).catch(() => {});
    return true;
  }

  return {
    wake,
    hurry() {
      pause.hurry();
      return run();
    },
    leave() {
      pause.hurry();
      keeper.settle();
      if (!isSilent() && !pause.remaining()) void deliver(true);
      return keeper.keep();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
