import { createMemoryAdapter, type MemoryAdapter } from "@offshoot/core";
import { describe, test } from "vitest";
import { createConsoleAdapter } from "../src/create-console-adapter.js";
import { createDataLayerAdapter } from "../src/create-data-layer-adapter.js";
import { createFunctionAdapter } from "../src/create-function-adapter.js";
import { createHttpAdapter } from "../src/create-http-adapter.js";
import { fanOut } from "../src/fan-out.js";
import { offshootFormat } from "../src/format/offshoot-format.js";
import { type AdapterSubject, adapterContract, formatContract } from "../src/testing.js";

describe("the contract of the offshoot format", () => {
  const checks = formatContract(offshootFormat, {
    taken: (events) => ({
      status: 200,
      body: JSON.stringify({ accepted: events.map(({ id }) => id), duplicates: [], rejected: [] }),
    }),
  });
  for (const { name, run } of checks) test(name, run);
});

/** Makes a subject whose adapter notes the ids of what it is handed. */
function noting(create: (note: (id: string) => void) => ReturnType<AdapterSubject["create"]>): AdapterSubject {
  let ids: string[] = [];
  return {
    create() {
      ids = [];
      return create((id) => void ids.push(id));
    },
    delivered: () => ids,
  };
}

const http = () => createHttpAdapter({ endpoint: "http://127.0.0.1:9", onError: () => {}, onDrop: () => {} });
const silent = () => createConsoleAdapter({ log: () => {} });
const failing = () => createFunctionAdapter(() => Promise.reject(new Error("no")));

const SUBJECTS: Readonly<Record<string, AdapterSubject>> = {
  memory: {
    create: createMemoryAdapter,
    delivered: (adapter) => (adapter as MemoryAdapter).events.map(({ id }) => id),
  },
  function: noting((note) => createFunctionAdapter(({ id }) => note(id))),
  "failing function": { create: failing },
  console: noting((note) => createConsoleAdapter({ log: (_, __, event) => note((event as { id: string }).id) })),
  "data layer without a page": { create: () => createDataLayerAdapter() },
  "fan-out": noting((note) =>
    fanOut(
      silent(),
      http(),
      createFunctionAdapter(({ id }) => note(id)),
    ),
  ),
  "fan-out with a failing target": { create: () => fanOut(createMemoryAdapter(), failing()) },
  "fan-out to nobody": { create: () => fanOut() },
  http: { create: http },
};

for (const [name, subject] of Object.entries(SUBJECTS)) {
  describe(`the contract of the ${name} adapter`, () => {
    for (const check of adapterContract(subject)) test(check.name, check.run);
  });
}
