import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createDataLayerAdapter } from "./create-data-layer-adapter.js";

const page = window as unknown as { dataLayer?: unknown; siteLayer?: unknown };

beforeEach(() => {
  delete page.dataLayer;
  delete page.siteLayer;
});

describe("the data layer adapter", () => {
  it("pushes an entry for Tag Manager before the current task ends", async () => {
    const accepting = createDataLayerAdapter().accept(sampleEvent(1, { data: { orderId: "A-1", value: 80 } }));
    expect(page.dataLayer).toEqual([
      {
        event: "offshoot_conversion_completed",
        offshoot: expect.objectContaining({ event_id: sampleEvent(1).id, transaction_id: "A-1", value: 80 }),
        _clear: true,
      },
    ]);
    expect(await accepting).toEqual({ id: sampleEvent(1).id, durability: "memory" });
  });

  it("keeps its values away from the site's own variables, and those of one event out of the next", async () => {
    const adapter = createDataLayerAdapter();
    await adapter.accept(sampleEvent(1));
    for (const entry of page.dataLayer as object[]) {
      expect(Object.keys(entry).sort()).toEqual(["_clear", "event", "offshoot"]);
    }
  });

  it("pushes the very object that a Google tag takes for a command", async () => {
    await createDataLayerAdapter({ style: "gtag" }).accept(sampleEvent(1));
    const [command] = page.dataLayer as [ArrayLike<unknown>];
    expect(Object.prototype.toString.call(command)).toBe("[object Arguments]");
    expect(Array.from(command)).toEqual([
      "event",
      "offshoot_conversion_completed",
      expect.objectContaining({ event_id: sampleEvent(1).id }),
    ]);
  });

  it("pushes through the tag manager that is there, into the same array, behind what the site has pushed", async () => {
    const layer: unknown[] = [{ event: "purchase" }];
    const seen: unknown[] = [];
    layer.push = (...entries) => {
      seen.push(...entries);
      return Array.prototype.push.apply(layer, entries);
    };
    page.dataLayer = layer;
    await createDataLayerAdapter().accept(sampleEvent(1));
    expect(page.dataLayer).toBe(layer);
    expect([...layer]).toEqual([{ event: "purchase" }, ...seen]);
    expect(seen).toHaveLength(1);
  });

  it("uses a data layer of another name", async () => {
    await createDataLayerAdapter({ dataLayer: "siteLayer" }).accept(sampleEvent(1));
    expect(page.siteLayer).toHaveLength(1);
    expect(page).not.toHaveProperty("dataLayer");
  });

  it("drops events as unavailable where something else has the name of the data layer", async () => {
    page.dataLayer = document.createElement("form");
    expect(await createDataLayerAdapter().accept(sampleEvent(1))).toMatchObject({ reason: "unavailable" });
  });

  it("touches the page only when there is an event", () => {
    createDataLayerAdapter();
    expect(page).not.toHaveProperty("dataLayer");
  });

  it("names events as it is told, and leaves out what has no name", async () => {
    const adapter = createDataLayerAdapter({ name: ({ seq }) => (seq === 1 ? "referral_order" : null) });
    expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "memory" });
    expect(await adapter.accept(sampleEvent(2))).toMatchObject({ durability: "dropped", reason: "excluded" });
    expect(page.dataLayer).toEqual([expect.objectContaining({ event: "referral_order" })]);
  });

  it("pushes no name that Google Analytics would not take, and says so once", async () => {
    const onError = vi.fn();
    const adapter = createDataLayerAdapter({ name: ({ seq }) => (seq < 3 ? "page_view" : "no-dashes"), onError });
    for (const n of [1, 2, 3]) {
      expect(await adapter.accept(sampleEvent(n))).toMatchObject({ durability: "dropped", reason: "invalid" });
    }
    expect(page.dataLayer).toEqual([]);
    expect(onError.mock.calls.map(([{ code, path }]) => [code, path])).toEqual([
      ["option-invalid", "name"],
      ["option-invalid", "name"],
    ]);
    expect(onError.mock.calls[0]?.[0].message).toContain('"page_view"');
  });

  it("adds the parameters that are asked for, in place of its own", async () => {
    const parameters = () => ({ referral_code: "ANA", value: 5 });
    await createDataLayerAdapter({ parameters }).accept(sampleEvent(1, { data: { value: 80 } }));
    expect(page.dataLayer).toEqual([
      expect.objectContaining({ offshoot: expect.objectContaining({ referral_code: "ANA", value: 5 }) }),
    ]);
  });

  it("says that an event is dropped when an option or the tag manager fails", async () => {
    const fail = () => {
      throw new Error("no");
    };
    expect(await createDataLayerAdapter({ name: fail }).accept(sampleEvent(1))).toMatchObject({ reason: "rejected" });
    expect(await createDataLayerAdapter({ parameters: fail }).accept(sampleEvent(1))).toMatchObject({
      reason: "rejected",
    });
    page.dataLayer = Object.assign([], { push: fail });
    expect(await createDataLayerAdapter().accept(sampleEvent(1))).toMatchObject({ reason: "rejected" });
  });

  it("takes back, for a tag that has not loaded, what it has pushed and nothing else", async () => {
    const layer: unknown[] = [{ event: "before" }];
    page.dataLayer = layer;
    const adapter = createDataLayerAdapter();
    await adapter.accept(sampleEvent(1));
    layer.push({ event: "between" });
    await adapter.accept(sampleEvent(2));
    await adapter.purge();
    expect(page.dataLayer).toBe(layer);
    expect(layer).toEqual([{ event: "before" }, { event: "between" }]);
  });

  it("pushes nothing after it is destroyed", async () => {
    const adapter = createDataLayerAdapter();
    adapter.destroy();
    expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "dropped", reason: "destroyed" });
    expect(page).not.toHaveProperty("dataLayer");
  });
});
