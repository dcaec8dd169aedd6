import { expect, it, vi } from "vitest";
import { sampleEvent } from "../tests/sample-event.js";
import { createConsoleAdapter } from "./create-console-adapter.js";

it("prints a line to read and the event to open, before the current task ends", async () => {
  const log = vi.fn();
  const event = sampleEvent(7, { mode: "test", data: { orderId: "A-1", value: 80, currency: "EUR" } });
  const accepting = createConsoleAdapter({ log }).accept(event);
  expect(log.mock.calls).toEqual([["[offshoot]", "#7 conversion.completed A-1 80 EUR (test)", event]]);
  expect(log.mock.calls[0]?.[2]).toBe(event);
  expect(await accepting).toEqual({ id: event.id, durability: "memory" });
});

it("says by whose link somebody came, and how somebody shared", async () => {
  const log = vi.fn();
  const adapter = createConsoleAdapter({ log });
  const attribution = { code: "ABC", model: "first-touch", source: "link", touchedAt: "", verified: true } as const;
  await adapter.accept(sampleEvent(1, { type: "lead.created", data: {}, attribution }));
  await adapter.accept(sampleEvent(2, { type: "share.completed", data: { channel: "email", outcome: "opened" } }));
  await adapter.accept(sampleEvent(3, { type: "100%done", data: { value: { deep: true } } }));
  expect(log.mock.calls.map(([, line]) => line)).toEqual([
    "#1 lead.created (referred by ABC)",
    "#2 share.completed email opened",
    "#3 100%done",
  ]);
  // A first part without a percent sign: the console fills in no placeholders.
  expect(log.mock.calls.every(([first]) => first === "[offshoot]")).toBe(true);
});

it("prints to the console of the page", async () => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  await createConsoleAdapter().accept(sampleEvent(1));
  expect(info).toHaveBeenCalledOnce();
  info.mockRestore();
});

it("prints nothing after it is destroyed", async () => {
  const log = vi.fn();
  const adapter = createConsoleAdapter({ log });
  adapter.destroy();
  expect(await adapter.accept(sampleEvent(1))).toMatchObject({ durability: "dropped", reason: "destroyed" });
  expect(log).not.toHaveBeenCalled();
});
