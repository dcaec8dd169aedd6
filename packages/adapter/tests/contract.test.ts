import { createMemoryAdapter, type MemoryAdapter } from "@offshoot/core";
import { describe, expect, test } from "vitest";
import { createConsoleAdapter } from "../src/create-console-adapter.js";
import { createDataLayerAdapter } from "../src/create-data-layer-adapter.js";
import { createFunctionAdapter } from "../src/create-function-adapter.js";
import { createHttpAdapter } from "../src/create-http-adapter.js";
import { fanOut } from "../src/fan-out.js";
import { cloudEventsFormat } from "../src/format/cloud-events-format.js";
import { dubFormat } from "../src/format/dub-format.js";
import { jitsuFormat } from "../src/format/jitsu-format.js";
import { offshootFormat } from "../src/format/offshoot-format.js";
import { postgrestFormat } from "../src/format/postgrest-format.js";
import { posthogFormat } from "../src/format/posthog-format.js";
import { rudderstackFormat } from "../src/format/rudderstack-format.js";
import { segmentFormat } from "../src/format/segment-format.js";
import { snowplowFormat } from "../src/format/snowplow-format.js";
import { webhookFormat } from "../src/format/webhook-format.js";
import type { WireFormat } from "../src/format/wire-format.js";
import * as index from "../src/index.js";
import {
  type AdapterSubject,
  adapterContract,
  type FormatContractOptions,
  formatContract,
  ordinaryEvent,
} from "../src/testing.js";

/** Dub's `Retry-After` is a time in epoch milliseconds, which read as seconds would be an age: it is not handed on. */
const DUB_WAITS = "keeps everything for as long as a backend that is ill or busy asks for";

/** Makes the answer of a backend that says the same whatever it has taken. */
const always = (status: number, body: string) => () => ({ status, body });
/** Dub's own words for what it has recorded. */
const recorded = always(
  200,
  JSON.stringify({ eventName: "Purchase", customer: { id: "cus_1" }, sale: { amount: 4950 } }),
);

interface Contract extends FormatContractOptions {
  readonly format: WireFormat;
  /** Names the rule that a format breaks on purpose. */
  readonly except?: string;
}

const FORMATS: Readonly<Record<string, Contract>> = {
  offshoot: {
    format: offshootFormat,
    taken: (events) => ({
      status: 200,
      body: JSON.stringify({ accepted: events.map(({ id }) => id), duplicates: [], rejected: [] }),
    }),
  },
  segment: { format: segmentFormat({ writeKey: "key" }), taken: always(200, '{"success":true}') },
  rudderstack: { format: rudderstackFormat({ writeKey: "key" }), taken: always(200, "OK") },
  jitsu: {
    format: jitsuFormat({ writeKey: "key:word" }),
    taken: ({ length }) => ({
      status: 200,
      body: JSON.stringify({ ok: true, receivedEvents: length, okEvents: length }),
    }),
  },
  posthog: { format: posthogFormat({ apiKey: "phc_key" }), taken: always(200, '{"status":"Ok"}') },
  cloudevents: { format: cloudEventsFormat(), taken: always(202, "") },
  snowplow: { format: snowplowFormat({ appId: "shop" }), taken: always(200, "ok") },
  postgrest: { format: postgrestFormat({ table: "referral_events", apiKey: "key" }), taken: always(201, "") },
  webhook: { format: webhookFormat(), taken: always(200, '{"status":"success"}') },
  "webhook (without a preflight)": { format: webhookFormat({ preflight: false }), taken: always(200, "") },
  "dub (sales)": { format: dubFormat({ publishableKey: "dub_pk_key" }), taken: recorded, except: DUB_WAITS },
  "dub (leads)": {
    format: dubFormat({ publishableKey: "dub_pk_key" }),
    taken: recorded,
    sample: (n) => ({ ...ordinaryEvent(n), type: "lead.created", data: { clickId: "click-1" } }),
    except: DUB_WAITS,
  },
};

for (const [name, { format, except, ...options }] of Object.entries(FORMATS)) {
  describe(`the contract of the ${name} format`, () => {
    const checks = formatContract(format, options).filter((check) => check.name !== except);
    for (const check of checks) test(check.name, check.run);
  });
}

test("every format that the package exports is held to the contract", () => {
  const exported = Object.keys(index).flatMap((name) => /^(.+)Format$/.exec(name)?.[1]?.toLowerCase() ?? []);
  const tried = new Set(Object.values(FORMATS).map(({ format }) => format.name));
  expect([...tried].sort()).toEqual(exported.sort());
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
