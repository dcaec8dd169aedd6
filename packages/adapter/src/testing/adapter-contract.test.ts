import {
  type Adapter,
  createMemoryAdapter,
  type MemoryAdapter,
  OffshootError,
  type ReferralEvent,
} from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { adapterContract } from "./adapter-contract.js";
import type { AdapterSubject } from "./adapter-subject.js";
import { ordinaryEvent } from "./ordinary-event.js";

const delivered = (adapter: Adapter) => (adapter as MemoryAdapter).events.map(({ id }) => id);

/** Runs the contract and gives back the rules that are broken, each with what the developer reads. */
async function broken(
  create: AdapterSubject["create"],
  options: Partial<AdapterSubject> = {},
): Promise<Readonly<Record<string, string>>> {
  const faults: Record<string, string> = {};
  for (const { name, run } of adapterContract({ create, delivered, timeoutMs: 50, ...options })) {
    await run().catch(({ message }: Error) => {
      faults[name] = message;
    });
  }
  return faults;
}

/** Changes a good adapter; what has reached it can still be looked at. */
const changing = (change: (good: MemoryAdapter) => Partial<Adapter>) => () => {
  const good = createMemoryAdapter();
  const changes = change(good);
  return {
    ...good,
    ...changes,
    get events() {
      return good.events;
    },
  };
};

const throwing = () => {
  throw new Error("no");
};
const hanging = () => new Promise<never>(() => {});

/** Lets a call through so many times and fails from then on. */
function failingAfter<T>(times: number, call: () => T): () => T {
  let calls = 0;
  return () => {
    calls += 1;
    return calls > times ? throwing() : call();
  };
}

/** Adapters that break one rule each, by its name; some rules can be broken in several ways. */
const BROKEN: readonly (readonly [rule: string, way: string, create: () => Adapter])[] = [
  [
    "answers an event with a receipt that has its id and a known durability",
    "by another id",
    changing((good) => ({ accept: async (event) => ({ ...(await good.accept(event)), id: `${event.id}.` }) })),
  ],
  [
    "answers an event with a receipt that has its id and a known durability",
    "by a promise nobody knows",
    changing((good) => ({
      accept: async (event) => {
        const { durability, ...rest } = await good.accept(event);
        return { ...rest, durability: durability === "memory" ? ("eternal" as never) : durability };
      },
    })),
  ],
  [
    "answers an event with a receipt that has its id and a known durability",
    "by dropping without a reason",
    changing((good) => ({
      accept: async (event) => ({ reason: undefined as never, ...(await good.accept(event)), durability: "dropped" }),
    })),
  ],
  [
    "takes an event before its first await",
    "a moment later",
    changing((good) => ({
      async accept(event) {
        await undefined;
        return good.accept(event);
      },
    })),
  ],
  [
    "never rejects an event that cannot be written as JSON",
    "by writing it",
    changing((good) => ({
      async accept(event) {
        JSON.stringify(event);
        return good.accept(event);
      },
    })),
  ],
  ["answers each of many events at once", "by keeping the latest where all find it", confused],
  [
    "takes the same event twice",
    "by refusing it",
    changing((good) => ({
      async accept(event) {
        if (good.events.some(({ id }) => id === event.id)) throw new Error("known");
        return good.accept(event);
      },
    })),
  ],
  [
    "leaves an event as it is",
    "by marking it",
    changing((good) => ({
      accept(event) {
        Object.assign(event, { isAccepted: true });
        return good.accept(event);
      },
    })),
  ],
  [
    "flushes by hand and for a page that goes, as often as it is asked",
    "by rejecting",
    changing(() => ({ flush: async (reason) => (reason === "hidden" ? throwing() : undefined) })),
  ],
  [
    "flushes by hand and for a page that goes, as often as it is asked",
    "by hanging",
    changing(() => ({ flush: hanging })),
  ],
  [
    "forgets as often as it is asked, and takes events again",
    "by failing when there is nothing left",
    changing((good) => ({ purge: failingAfter(1, () => good.purge()) })),
  ],
  [
    "is destroyed as often as it is asked",
    "by failing the second time",
    changing((good) => ({ destroy: failingAfter(1, () => good.destroy()) })),
  ],
  ["drops an event as destroyed after its end", "by going on", changing(() => ({ destroy() {} }))],
  [
    "drops an event as destroyed after its end",
    "by handing it on all the same",
    changing((good) => {
      const end = { isReached: false };
      return {
        async accept(event) {
          await Promise.all([good.accept(event)]);
          return end.isReached
            ? { id: event.id, durability: "dropped", reason: "destroyed" }
            : { id: event.id, durability: "memory" };
        },
        destroy() {
          end.isReached = true;
        },
      };
    }),
  ],
  [
    "takes its calls in any order",
    "by failing to flush after its end",
    changing((good) => {
      let isOver = false;
      return {
        flush: async () => (isOver ? throwing() : undefined),
        destroy() {
          isOver = true;
          good.destroy();
        },
      };
    }),
  ],
  ["fails to answer with an OffshootError and nothing else", "a summary", changing(() => ({ summary: throwing }))],
  [
    "fails to answer with an OffshootError and nothing else",
    "an invitation",
    changing(() => ({ invitation: throwing })),
  ],
  ["fails to answer with an OffshootError and nothing else", "a recollection", changing(() => ({ recall: hanging }))],
  ["forgets an advocate as often as it is asked", "by throwing", changing(() => ({ forget: throwing }))],
];

/** Makes an adapter that mixes up the events of one task. */
function confused(): Adapter {
  let latest: ReferralEvent | undefined;
  return changing((good) => ({
    async accept(event) {
      latest = event;
      const { durability, reason } = await good.accept(event);
      return { id: latest.id, durability, ...(reason && { reason }) };
    },
  }))();
}

describe("the contract of adapters", () => {
  it("holds for an adapter that keeps it", async () => {
    expect(await broken(createMemoryAdapter)).toEqual({});
    expect(await broken(async () => createMemoryAdapter())).toEqual({});
    const failing = async () => {
      throw new OffshootError("backend-unreachable", "GET /summary got no answer.");
    };
    expect(await broken(changing(() => ({ summary: failing, invitation: async () => null })))).toEqual({});
  });

  it.each(BROKEN)("catches an adapter that breaks “%s” %s", async (rule, _, create) => {
    const faults = await broken(create);
    expect(Object.keys(faults)).toEqual([rule]);
    expect(faults[rule]).toMatch(/^Expected .+, got .+\. .+\.$/s);
  });

  it("has a deliberate violation of each of its rules", () => {
    const rules = adapterContract({ create: createMemoryAdapter }).map(({ name }) => name);
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(rules));
  });

  it("gives each check an adapter of its own, and ends it", async () => {
    let made = 0;
    let ended = 0;
    const create = changing((good) => {
      made += 1;
      let isOver = false;
      return {
        destroy() {
          if (!isOver) ended += 1;
          isOver = true;
          good.destroy();
        },
      };
    });
    expect(await broken(create)).toEqual({});
    expect(made).toBeGreaterThan(10);
    expect(ended).toBe(made);
  });

  it("uses the events of the kind that it is given", async () => {
    const types = new Set<string>();
    const create = changing((good) => ({
      accept(event) {
        types.add(event.type);
        return good.accept(event);
      },
    }));
    await broken(create, { sample: (n) => ({ ...ordinaryEvent(n), type: "lead.created" }) });
    expect([...types]).toEqual(["lead.created"]);
  });
});
