import { writeJournal } from "@offshoot/adapter/journal";
import { type Adapter, OffshootError } from "@offshoot/core";

/** Tries again once: a chunk that failed to load is most often a passing fault of the network. */
const RETRY_MS = 1000;

async function loadTwice(load: () => Promise<Adapter>): Promise<Adapter> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return load();
  }
}

/**
 * Stands in for an adapter whose code is still on its way. An event is journaled in the caller's task, so that it
 * survives a navigation even when that code never arrives; the next page's adapter picks it up.
 */
export function createLazyAdapter(load: () => Promise<Adapter>): Adapter {
  let loading: Promise<Adapter> | undefined;
  let isDestroyed = false;
  const adapter = () => {
    loading ??= loadTwice(load).then((loaded) => {
      if (isDestroyed) loaded.destroy();
      return loaded;
    });
    return loading;
  };
  const unanswered = () => new OffshootError("backend-unreachable", "the adapter asks no backend.");

  return {
    async accept(event) {
      writeJournal(event);
      try {
        return await (await adapter()).accept(event);
      } catch {
        return { id: event.id, durability: "memory" };
      }
    },
    async summary(advocate) {
      const { summary } = await adapter();
      if (!summary) throw unanswered();
      return summary(advocate);
    },
    async invitation(code) {
      const { invitation } = await adapter();
      if (!invitation) throw unanswered();
      return invitation(code);
    },
    flush: async (reason) => (await adapter()).flush(reason),
    purge: async () => (await adapter()).purge(),
    destroy() {
      isDestroyed = true;
      void loading?.then((loaded) => loaded.destroy());
    },
  };
}
