import type { Adapter, DropReason, Receipt } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import { createCourier } from "./create-courier.js";
import { createKeeper } from "./create-keeper.js";
import { createShelf } from "./create-shelf.js";
import { deleteDatabase } from "./create-store.js";
import { listKeys, localStore } from "./local-store.js";
import type { Queue } from "./queue.js";
import { watchPage } from "./watch-page.js";

/** A durable queue of events. */
export type Outbox = Pick<Adapter, "accept" | "flush" | "purge" | "destroy">;

/**
 * Creates the queue of one adapter; it wires the parts that carry out what the pure rules of `outbox-state` ask for.
 *
 * An event is in the journal at once, in the database a task later, and sent by whichever tab holds the lock.
 */
export function createOutbox(options: ResolvedHttpOptions): Outbox {
  const { prefix, format, onDrop } = options;
  const purgeKey = `${prefix}purge`;
  const queue: Queue = { waiting: new Map(), epoch: 0, isOpen: false };
  const shelf = createShelf(prefix, () => queue.isOpen);
  const keeper = createKeeper(queue, shelf, options);
  const courier = createCourier(queue, shelf, keeper, options);
  let keeping: ReturnType<typeof keeper.keep> | undefined;
  let isDestroyed = false;

  function forgetAll(): void {
    queue.epoch += 1;
    // The tab that purges may not see yet what this one has just written.
    keeper.settle();
    keeper.erase(queue.waiting.values());
    queue.waiting = new Map();
    queue.isOpen = false;
  }

  const stopWatching = watchPage(
    () => queue.isOpen && courier.leave(),
    () => queue.isOpen && courier.hurry(),
    (key) => key === purgeKey && forgetAll(),
  );

  return {
    async accept(event) {
      const { id } = event;
      const drop = (reason: DropReason): Receipt => ({ id, durability: "dropped", reason });
      const body = attempt(() => id && event.program && format.wants?.(event) !== false && JSON.stringify(event));
      if (body === false) return drop("excluded");
      const fault = isDestroyed ? "destroyed" : !body ? "invalid" : !keeper.take(event, body) && "backlog-full";
      if (fault) {
        onDrop(fault, 1);
        return drop(fault);
      }
      queue.isOpen = true;
      courier.wake();
      const began = queue.epoch;
      keeping ??= new Promise((resolve) =>
        setTimeout(() => {
          keeping = undefined;
          resolve(keeper.keep());
        }),
      );
      const durability = await keeping;
      return began < queue.epoch ? drop("consent") : { id, durability };
    },
    async flush(reason) {
      queue.isOpen = true;
      if (reason === "hidden") await courier.leave();
      else {
        await keeper.keep(true);
        await courier.hurry();
      }
    },
    async purge() {
      forgetAll();
      for (const key of listKeys(prefix)) localStore.remove(key);
      // Writing tells every other tab; removing leaves nothing behind.
      localStore.write(purgeKey, "1");
      localStore.remove(purgeKey);
      // A frozen tab holds up the deletion, and nothing holds up this.
      await shelf.clear().catch(() => {});
      await deleteDatabase(prefix).catch(() => {});
    },
    destroy() {
      isDestroyed = true;
      courier.stop();
      stopWatching();
    },
  };
}
