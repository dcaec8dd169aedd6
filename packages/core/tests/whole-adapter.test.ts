import { expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import type { ResolvedProgram } from "../src/program/resolved-program.js";
import { document } from "./start.js";

type Backend = NonNullable<ProgramDocument["backend"]>;

/** Starts a program whose adapter is made for it, and gives the backends that an adapter was made for. */
async function startWith(backend: Backend, create = createReferral) {
  const platform = createMemoryPlatform();
  const warn = vi.spyOn(platform, "warn");
  const made: ResolvedProgram["backend"][] = [];
  const memory = createMemoryAdapter();
  const adapter = ({ backend }: ResolvedProgram) => {
    made.push(backend);
    return memory;
  };
  const referral = create({ ...document, backend }, { platform, adapter });
  await referral.ready;
  return { referral, made, memory, warnings: () => warn.mock.calls.flat() };
}

test("an adapter is made once, of all that the document says", async () => {
  const backend = { endpoint: "/collect", format: "segment", key: "wk" } as const;
  const { referral, made, memory } = await startWith(backend);
  expect(made).toEqual([backend]);
  await referral.track("x");
  expect(memory.events.at(-1)).toMatchObject({ type: "x" });
});

test("an adapter is made for a basic document without the whole reading", async () => {
  expect((await startWith({ endpoint: "/offshoot" })).made).toEqual([{ endpoint: "/offshoot" }]);
});

test("an adapter is made for no backend where a fault spoils it, and the page says what is missing", async () => {
  const { made, warnings } = await startWith({ endpoint: "/collect", format: "segment" });
  expect(made).toEqual([{ endpoint: null }]);
  await vi.waitFor(() =>
    expect(warnings()).toEqual([expect.stringContaining("program.backend.key: expected the publishable key")]),
  );
});

test("where the whole reading does not load, nothing is sent in a form that the document does not ask for", async () => {
  vi.doMock("../src/personalise/read-whole.js", () => {
    throw new Error("blocked");
  });
  try {
    const { createReferral: create } = await import("../src/create-referral.js");
    const { referral, made } = await startWith({ endpoint: "/collect", format: "webhook" }, create);
    expect(made).toEqual([]);
    expect(await referral.track("x")).toMatchObject({ durability: "memory" });
  } finally {
    vi.doUnmock("../src/personalise/read-whole.js");
  }
});

test("an adapter that cannot be made leaves events in memory, with one sentence", async () => {
  const platform = createMemoryPlatform();
  const warn = vi.spyOn(platform, "warn");
  const adapter = () => Promise.reject(new Error("a part was blocked"));
  const backend = { endpoint: "/collect", format: "webhook" } as const;
  const referral = createReferral({ ...document, backend }, { platform, adapter });
  expect(await referral.track("x")).toMatchObject({ durability: "memory" });
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^\[offshoot\] .*events stay in memory[^\n]*$/)]]);
});
