import type { Adapter, DropReason, Receipt } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import { createCourier } from "./create-courier.js";
import { createKeeper } from "./create-keeper.js";
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
  const { purgeKey, format, onDrop } = options;
  const queue: Queue = { waiting: new Map(), epoch: 0, isOpen: false };
  const keeper = createKeeper(queue, options);
  const courier = createCourier(queue, keeper, options);
  let keeping: ReturnType<typeof keeper.keep> | undefined;
  let isDestroyed = false;

  // Nobody looks any more: the page may be gone when the current task ends.
  const leave = () => queue.isOpen && courier.leave();
  // Somebody looks again, or for the first time, or the network may be back. Never proof of anything.
  const hurry = () => queue.isOpen && courier.hurry();
  const watching = watchPage({
    // Never `unload`: it is unreliable on phones and keeps a page out of the back/forward cache.
    pagehide: leave,
    visibilitychange: () => (document.hidden ? leave() : hurry()),
    online: hurry,
    prerenderingchange: hurry,
    // What is asked of a lock or a database in the back/forward cache would put the page out of it: nothing more than this.
    storage: ({ key }) => key === purgeKey && keeper.forgetAll(),
  });

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
    purge: keeper.purge,
    destroy() {
      isDestroyed = true;
      courier.stop();
      watching.abort();
    },
  };
}
